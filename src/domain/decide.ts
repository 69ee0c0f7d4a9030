import { answerRemiss, mergeOversyn, proposeAdoption, sendRemiss } from './commands/adoption.ts'
import { carryOver, continueItem, editItem, setPapers } from './commands/agenda.ts'
import { anchor } from './commands/anchor.ts'
import {
  answerRecommendation,
  recommend,
  rewriteAndringsforslag,
  shareAndringsforslag,
  withdrawAndringsforslag,
} from './commands/andringsforslag.ts'
import { editAvvikelse, shareAvvikelse } from './commands/avvikelse.ts'
import { dissolveBunt, joinBunt, makeBunt } from './commands/bunt.ts'
import { type Command, type Context, refuse, type Verdict } from './commands/command.ts'
import { type Desk, deskOf } from './commands/desk.ts'
import { editForslag, liftForslag, setForslagState, shareForslag } from './commands/forslag.ts'
import { seatGrupp } from './commands/grupp.ts'
import { noteNarvaro, publishKallelse, withdrawKallelse } from './commands/kallelse.ts'
import { addMedlemskap, endMedlemskap } from './commands/medlemskap.ts'
import { moveItem, putAnswerOnAgenda, putOnAgenda, setItemState } from './commands/meeting.ts'
import { justera, layProtokoll, nameJusterare, setDiarienummer } from './commands/minutes.ts'
import { declineNomination, nominate, withdrawNomination } from './commands/nomination.ts'
import { writeNote } from './commands/notes.ts'
import { chooseNotices } from './commands/notices.ts'
import {
  checkLagrum,
  chooseInBasket,
  closeOversyn,
  followUpBehov,
  noteBehov,
  noteLagrum,
  openOversyn,
  planOversyn,
} from './commands/oversyn.ts'
import { addStandingPoint, changeMeeting, fillAgenda, planMeeting, planMeetings } from './commands/planning.ts'
import { acknowledge, bringBack, escalate, handleAvvikelse } from './commands/samverkan.ts'
import { carryOutSanering, orderSanering } from './commands/sanering.ts'
import { decideMatter, postpone } from './commands/sob.ts'
import { takePosition } from './commands/take-position.ts'
import { assureUnderlag, shareUnderlag } from './commands/underlag.ts'
import { noteUppdrag, takeStep } from './commands/uppdrag.ts'
import { holdsStopAnywhere } from './klientskydd/stops.ts'
import type { Change } from './shared/change.ts'
import { byRule } from './shared/refusal.ts'
import type { State } from './state.ts'

/**
 * The one door through which anything is written: what to write, or why not. Pure; the same command against the same
 * state and context always gets the same answer.
 */
export function decide(command: Command, state: State, context: Context): Verdict {
  const verdict = judge(command, deskOf(state, context))
  return verdict.ok && verdict.changes.some(writesClientData) ? refuse(byRule('AV-3')) : verdict
}

/**
 * The last wall: each command looks at the fields that its form asks for, and says what is wrong at the field; whatever
 * would be written without having been asked for there stops here.
 */
function writesClientData(change: Change): boolean {
  return holdsStopAnywhere(change.kind === 'add' ? change.value : change.fields)
}

function judge(command: Command, desk: Desk): Verdict {
  switch (command.kind) {
    case 'share-avvikelse':
      return shareAvvikelse(command, desk)
    case 'edit-avvikelse':
      return editAvvikelse(command, desk)
    case 'nominate':
      return nominate(command, desk)
    case 'withdraw-nomination':
      return withdrawNomination(command, desk)
    case 'decline-nomination':
      return declineNomination(command, desk)
    case 'choose-notices':
      return chooseNotices(command, desk)
    case 'plan-meeting':
      return planMeeting(command, desk)
    case 'plan-meetings':
      return planMeetings(command, desk)
    case 'change-meeting':
      return changeMeeting(command, desk)
    case 'add-standing-point':
      return addStandingPoint(command, desk)
    case 'fill-agenda':
      return fillAgenda(command, desk)
    case 'edit-item':
      return editItem(command, desk)
    case 'set-papers':
      return setPapers(command, desk)
    case 'carry-over':
      return carryOver(command, desk)
    case 'continue-item':
      return continueItem(command, desk)
    case 'publish-kallelse':
      return publishKallelse(command, desk)
    case 'withdraw-kallelse':
      return withdrawKallelse(command, desk)
    case 'note-narvaro':
      return noteNarvaro(command, desk)
    case 'add-medlemskap':
      return addMedlemskap(command, desk)
    case 'end-medlemskap':
      return endMedlemskap(command, desk)
    case 'put-on-agenda':
      return putOnAgenda(command, desk)
    case 'put-answer-on-agenda':
      return putAnswerOnAgenda(command, desk)
    case 'strike-item':
    case 'restore-item':
      return setItemState(command, desk)
    case 'move-item':
      return moveItem(command, desk)
    case 'write-note':
      return writeNote(command, desk)
    case 'name-justerare':
      return nameJusterare(command, desk)
    case 'lay-protokoll':
      return layProtokoll(command, desk)
    case 'justera':
      return justera(command, desk)
    case 'set-diarienummer':
      return setDiarienummer(command, desk)
    case 'handle-avvikelse':
      return handleAvvikelse(command, desk)
    case 'escalate':
      return escalate(command, desk)
    case 'postpone':
      return postpone(command, desk)
    case 'decide':
      return decideMatter(command, desk)
    case 'share-forslag':
      return shareForslag(command, desk)
    case 'edit-forslag':
      return editForslag(command, desk)
    case 'withdraw-forslag':
    case 'reopen-forslag':
      return setForslagState(command, desk)
    case 'lift-forslag':
      return liftForslag(command, desk)
    case 'seat-grupp':
      return seatGrupp(command, desk)
    case 'take-position':
      return takePosition(command, desk)
    case 'bring-back':
      return bringBack(command, desk)
    case 'note-uppdrag':
      return noteUppdrag(command, desk)
    case 'take-step':
      return takeStep(command, desk)
    case 'share-underlag':
      return shareUnderlag(command, desk)
    case 'assure-underlag':
      return assureUnderlag(command, desk)
    case 'anchor':
      return anchor(command, desk)
    case 'make-bunt':
      return makeBunt(command, desk)
    case 'join-bunt':
      return joinBunt(command, desk)
    case 'dissolve-bunt':
      return dissolveBunt(command, desk)
    case 'acknowledge':
      return acknowledge(command, desk)
    case 'open-oversyn':
      return openOversyn(command, desk)
    case 'plan-oversyn':
      return planOversyn(command, desk)
    case 'freeze-oversyn':
    case 'end-oversyn':
      return closeOversyn(command, desk)
    case 'choose-in-basket':
      return chooseInBasket(command, desk)
    case 'share-andringsforslag':
      return shareAndringsforslag(command, desk)
    case 'rewrite-andringsforslag':
      return rewriteAndringsforslag(command, desk)
    case 'withdraw-andringsforslag':
      return withdrawAndringsforslag(command, desk)
    case 'recommend':
      return recommend(command, desk)
    case 'answer-recommendation':
      return answerRecommendation(command, desk)
    case 'merge-oversyn':
      return mergeOversyn(command, desk)
    case 'send-remiss':
      return sendRemiss(command, desk)
    case 'answer-remiss':
      return answerRemiss(command, desk)
    case 'propose-adoption':
      return proposeAdoption(command, desk)
    case 'note-behov':
      return noteBehov(command, desk)
    case 'follow-up-behov':
      return followUpBehov(command, desk)
    case 'note-lagrum':
      return noteLagrum(command, desk)
    case 'check-lagrum':
      return checkLagrum(command, desk)
    case 'order-sanering':
      return orderSanering(command, desk)
    case 'carry-out-sanering':
      return carryOutSanering(command, desk)
  }
}
