import { matterById } from '../../domain/forslag/matter.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { AgendaItemId, AvvikelseId, EscalationId, ForslagId, MeetingId } from '../../domain/shared/ids.ts'
import type { NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Matter } from './matter.ts'
import type { Story } from './story.ts'
import { tellPositions } from './tell-positions.ts'

/** A meeting of the story and the id it got when it was planned. */
export interface Planned {
  readonly forum: NamedForumKey
  readonly day: Day
  id?: MeetingId
}

/** What earlier events of one matter wrote, for later ones to speak of. */
interface Written {
  avvikelse?: AvvikelseId
  point?: AgendaItemId
  escalation?: EscalationId
  forslag?: ForslagId
  sobPoint?: AgendaItemId
  answerPoint?: AgendaItemId
}

/** Tells one matter from the day it was raised to where it stands today. `minute` keeps matters of one day apart. */
export function tellMatter(
  story: Story,
  matter: Matter,
  meetings: readonly Planned[],
  today: Day,
  minute: number,
): void {
  const written: Written = {}
  const raised = addDays(today, -matter.daysAgo)
  story.tell(
    matter.by,
    raised,
    minute,
    () => ({ kind: 'share-avvikelse', text: matter.text }),
    id => {
      written.avvikelse = id as AvvikelseId
    },
  )
  const { handled, declined } = matter
  if (handled) {
    const meeting = firstAfter(meetings, 'samverkan', raised)
    tellPoint(story, written, meeting, 'diskussion', matter.text.heading, minute)
    story.tell('sammankallande', meeting.day, 70 + minute, () => ({
      kind: 'handle-avvikelse',
      item: need(written.point),
      outcome: handled.outcome,
      text: handled.note,
    }))
  }
  for (const { by, after, reason } of matter.nominated ?? [])
    story.tell(by, addDays(raised, after), 120 + minute, () => ({
      kind: 'nominate',
      avvikelse: need(written.avvikelse),
      reason: reason ?? '',
    }))
  if (declined)
    story.tell(declined.by, addDays(raised, declined.after), 200 + minute, () => ({
      kind: 'decline-nomination',
      avvikelse: need(written.avvikelse),
      reason: declined.reason,
    }))
  if (matter.escalated) tellEscalation(story, matter, matter.escalated, written, meetings, raised, minute)
}

function tellEscalation(
  story: Story,
  matter: Matter,
  escalated: NonNullable<Matter['escalated']>,
  written: Written,
  meetings: readonly Planned[],
  raised: Day,
  minute: number,
): void {
  // A question that the group has handled is lifted after that meeting, whenever it came to be held.
  const handledOn = matter.handled ? addDays(firstAfter(meetings, 'samverkan', raised).day, 2) : raised
  const planned = addDays(raised, escalated.after)
  const lifted = planned > handledOn ? planned : handledOn
  const { ground, background, proposal } = escalated
  const positions = Object.entries(escalated.positions).map(([part, [stance, text]]) => ({ part, stance, text }))
  story.tell(
    'sammankallande',
    lifted,
    300 + minute,
    () => ({ kind: 'escalate', avvikelse: need(written.avvikelse), ground, background, proposal, positions }),
    id => {
      written.escalation = id as EscalationId
    },
  )
  if (!escalated.onAgenda) return
  const meeting = firstAfter(meetings, 'sob', lifted)
  const heading = matter.text.heading
  story.tell(
    'samordnare',
    addDays(lifted, 2),
    60 + minute,
    () => ({
      kind: 'put-on-agenda',
      meeting: need(meeting.id),
      heading,
      item: 'beslut',
      subject: need(written.escalation),
    }),
    id => {
      written.sobPoint = id as AgendaItemId
    },
  )
  const { decided } = matter
  if (!decided) return
  const { by, kind, text, reasons = '', touchesStyrmodell = false, uppdrag } = decided
  if (kind !== 'svar') tellAgreement(story, written, decided, proposal, { on: meeting.day, minute: 280 + minute })
  story.tell(by, meeting.day, 330 + minute, () => ({
    kind: 'decide',
    item: need(written.sobPoint),
    ...(written.forslag && { matter: written.forslag }),
    decision: kind,
    heading: decided.heading,
    text,
    reasons,
    touchesStyrmodell,
    ...(uppdrag && {
      uppdrag: { part: uppdrag.part, text: uppdrag.text, due: addDays(meeting.day, uppdrag.dueAfter) },
    }),
  }))
  if (matter.returned?.onAgenda) tellReturn(story, written, firstAfter(meetings, 'samverkan', meeting.day), minute)
  if (matter.returned?.read)
    story.tell(matter.by, addDays(meeting.day, 1), 20 + minute, () => ({
      kind: 'acknowledge',
      avvikelse: need(written.avvikelse),
    }))
}

/**
 * What SoB decides is what its parts have agreed on: the lifted question's own proposal, or another wording that was put
 * forward at the meeting.
 */
function tellAgreement(
  story: Story,
  written: Written,
  { by, heading, text, reasons = '' }: NonNullable<Matter['decided']>,
  proposal: string,
  when: { readonly on: Day; readonly minute: number },
): void {
  if (text !== proposal) {
    story.tell(
      by,
      when.on,
      when.minute,
      () => {
        const escalation = need(written.escalation)
        const { delomraden = [] } = matterById(escalation, story.told())?.wording ?? {}
        return {
          kind: 'share-forslag',
          text: {
            forum: 'sob',
            heading,
            background: '',
            text,
            reasons,
            reach: 'strategisk',
            delomraden,
            underlag: [],
            noUnderlag: 'Frågan gäller hur parterna samverkar, inte en ny insats.',
            touchesStyrmodell: false,
            escalation,
          },
        }
      },
      id => {
        written.forslag = id as ForslagId
      },
    )
  }
  tellPositions(story, () => written.forslag ?? need(written.escalation), { ...when, minute: when.minute + 5 })
}

function tellPoint(
  story: Story,
  written: Written,
  meeting: Planned,
  item: 'diskussion',
  heading: string,
  minute: number,
): void {
  story.tell(
    'sammankallande',
    addDays(meeting.day, -1),
    minute,
    () => ({ kind: 'put-on-agenda', meeting: need(meeting.id), heading, item, subject: need(written.avvikelse) }),
    id => {
      written.point = id as AgendaItemId
    },
  )
}

function tellReturn(story: Story, written: Written, meeting: Planned, minute: number): void {
  story.tell(
    'sammankallande',
    addDays(meeting.day, -1),
    30 + minute,
    () => ({ kind: 'put-answer-on-agenda', meeting: need(meeting.id), avvikelse: need(written.avvikelse) }),
    id => {
      written.answerPoint = id as AgendaItemId
    },
  )
  story.tell('sammankallande', meeting.day, 110 + minute, () => ({
    kind: 'bring-back',
    item: need(written.answerPoint),
    text: 'Genomgånget på mötet.',
  }))
}

function firstAfter(meetings: readonly Planned[], forum: Planned['forum'], day: Day): Planned {
  const meeting = meetings.find(candidate => candidate.forum === forum && candidate.day > addDays(day, 1))
  if (!meeting) throw new Error(`The sample has no meeting of ${forum} after ${day}: raise the matter earlier.`)
  return meeting
}

function need<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('An event of the sample speaks of something that is not written yet: mend the order of the story.')
  return value
}
