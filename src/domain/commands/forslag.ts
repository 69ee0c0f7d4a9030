import { decisionsInForce } from '../decision/in-force.ts'
import { targetOf } from '../decision/standing.ts'
import type { Forslag, StoredForslag } from '../forslag/forslag.ts'
import { matterOfForslag } from '../forslag/matter.ts'
import { isClosed, isSettled, liftedAs } from '../forslag/settled.ts'
import { seatAs } from '../forum/medlemskap.ts'
import { forumsOn } from '../grupp/forums.ts'
import type { Change } from '../shared/change.ts'
import { isDay } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { mandateOn } from '../stallningstagande/positions.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Forum } from '../styrmodell/styrmodell.ts'
import { checkChangeSet } from '../tjansteutbud/check.ts'
import { decisionsBehind } from '../tjansteutbud/reading.ts'
import { hindersAdopting } from './adopting.ts'
import { accept, type CommandOf, type ForslagText, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, itemById } from './desk.ts'
import { hindersGrupp, problemsOfGrupp } from './grupp.ts'
import { hindersProposing, proposingSeat } from './proposing.ts'

/** The forums that the actor may put a proposal to today. */
export function mayProposeIn(desk: Desk): Forum[] {
  return forumsOn(desk.reading, desk.today)
    .filter(forum => !hindersProposing(forum, desk))
    .map(forum => forumOf(desk.model, forum))
}

/** What hinders the actor from changing a proposal, or from taking it back, if anything. */
export function hindersEditingForslag(forslag: StoredForslag, desk: Desk): RuleId | undefined {
  if (forslag.author !== desk.context.actor) return 'FS-2'
  if (isSettled(matterOfForslag(forslag), desk)) return 'FS-2'
  return liftedAs(forslag, desk) ? 'FS-3' : undefined
}

/** What hinders the actor from lifting a proposal to the forum that may decide it, if anything. */
export function hindersLifting(forslag: StoredForslag, desk: Desk): RuleId | undefined {
  const { convenor } = forumOf(desk.model, forslag.forum)
  const mandate = mandateOn(matterOfForslag(forslag), desk.reading, desk.model)
  if (mandate.mayDecide) return mandate.forumRule
  if (isClosed(forslag, desk) || isSettled(matterOfForslag(forslag), desk)) return 'FS-3'
  return seatAs(desk.state.medlemskap, desk.context.actor, forslag.forum, [convenor], desk.today) ? undefined : 'FS-1'
}

/** Everything wrong with a proposal as written, field by field. */
function problemsOfForslag(written: ForslagText, desk: Desk): FieldProblem[] {
  const known = new Set(desk.model.omraden.flatMap(({ delomraden }) => delomraden.map(({ key }) => key)))
  const problems = problemsOf({
    heading: [written.heading, line],
    background: [written.background, optionalText],
    text: [written.text, text],
    reasons: [written.reasons, optionalText],
    noUnderlag: [written.noUnderlag, optionalText],
  })
  if (written.delomraden.some(key => !known.has(key))) problems.push({ field: 'delomraden', problem: 'not-allowed' })
  for (const field of ['effectiveFrom', 'reviewOn'] as const) {
    const day = written[field]
    if (day !== undefined && !isDay(day)) problems.push({ field, problem: 'not-allowed' })
  }
  const target = targetOf(written)
  if (target === '') problems.push({ field: 'changes', problem: 'empty' })
  else if (target && !decisionsInForce(desk.reading).some(({ id }) => id === target))
    problems.push({ field: 'changes', problem: 'not-allowed' })
  if (isJoint(written, desk) && written.underlag.length === 0 && written.noUnderlag.trim() === '')
    problems.push({ field: 'noUnderlag', problem: 'empty' })
  return [...problems, ...problemsOfGrupp(written, desk), ...problemsOfChanges(written, desk)]
}

/** What hinders the changes that a proposal makes in the catalogue, on the day that they are to take effect. */
export function problemsOfChanges(
  written: Pick<Forslag, 'changeSet' | 'effectiveFrom' | 'replaces' | 'repeals' | 'corrects'>,
  desk: Desk,
): FieldProblem[] {
  const { changeSet, effectiveFrom = desk.today } = written
  if (!changeSet) return []
  return checkChangeSet(
    { ...written, changeSet, effectiveFrom },
    decisionsBehind(desk.reading),
    desk.model,
    desk.reading.lagrum,
  )
}

/** Rule FS-4 asks for underlag where both sides steer: those services are joint. */
export function isJoint(
  written: Pick<ForslagText, 'forum' | 'reach' | 'delomraden' | 'changeSet'>,
  desk: Desk,
): boolean {
  if (written.reach !== 'strategisk') return false
  const wording = { heading: '', text: '', ...written }
  return mandateOn({ wording, forum: written.forum }, desk.reading, desk.model).sides.length > 1
}

export function shareForslag(command: CommandOf<'share-forslag'>, desk: Desk): Verdict {
  const seat = proposingSeat(command.text.forum, desk)
  const hinder = seat ? (hindersGrupp(command.text, desk) ?? hindersAdopting(command.text, desk)) : 'FS-1'
  if (!seat || hinder) return refuse(byRule(hinder ?? 'FS-1'))
  const problems = problemsOfForslag(command.text, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const value: Forslag = { ...command.text, part: seat.part, state: 'oppet', styrmodell: desk.model.id }
  const after = command.text.escalation ? [command.text.escalation] : []
  const id = idOf('forslag', desk.context.keys[0])
  const add: Change = { kind: 'add', of: 'forslag', id, value, after }
  const item = command.item && itemById(desk, command.item)
  // Only the one who keeps the agenda says what a point is about; the proposal of another is put up by hand.
  if (!item || item.subject || item.forum !== command.text.forum || !convenes(desk, item.forum)) return accept(add)
  return accept(add, {
    kind: 'change',
    of: 'punkt',
    id: item.id,
    fields: { kind: 'beslut', subject: id, proposal: undefined },
  })
}

/** What a proposal may go without: a form that leaves one out has emptied it. */
const unset = {
  changeSet: undefined,
  effectiveFrom: undefined,
  grupp: undefined,
  replaces: undefined,
  repeals: undefined,
  corrects: undefined,
  reviewOn: undefined,
  escalation: undefined,
} satisfies { readonly [Field in keyof ForslagText]?: undefined }

export function editForslag(command: CommandOf<'edit-forslag'>, desk: Desk): Verdict {
  const forslag = desk.state.forslag.find(({ id }) => id === command.forslag)
  if (!forslag) return refuse({ kind: 'gone', id: command.forslag })
  const hinder =
    hindersEditingForslag(forslag, desk) ??
    hindersGrupp(command.text, desk) ??
    // The form does not name the version that the proposal would adopt; the row keeps it.
    hindersAdopting({ ...command.text, ...(forslag.adopts && { adopts: forslag.adopts }) }, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfForslag(command.text, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const fields = { ...unset, ...command.text }
  return accept({ kind: 'change', of: 'forslag', id: forslag.id, fields, seen: { ...unset, ...command.seen } })
}

/** Takes a proposal back, or puts it forward again; what was said of it stays. */
export function setForslagState(command: CommandOf<'withdraw-forslag' | 'reopen-forslag'>, desk: Desk): Verdict {
  const forslag = desk.state.forslag.find(({ id }) => id === command.forslag)
  if (!forslag) return refuse({ kind: 'gone', id: command.forslag })
  const hinder = hindersEditingForslag(forslag, desk)
  if (hinder) return refuse(byRule(hinder))
  const state = command.kind === 'withdraw-forslag' ? 'aterkallat' : 'oppet'
  return accept({ kind: 'change', of: 'forslag', id: forslag.id, fields: { state } })
}

/** Puts a proposal to the forum that may decide it: the same words, asked anew of those who sit there. */
export function liftForslag(command: CommandOf<'lift-forslag'>, desk: Desk): Verdict {
  const source = desk.state.forslag.find(({ id }) => id === command.forslag)
  if (!source) return refuse({ kind: 'gone', id: command.forslag })
  const hinder = hindersLifting(source, desk)
  if (hinder) return refuse(byRule(hinder))
  const [forum] = mandateOn(matterOfForslag(source), desk.reading, desk.model).decidedIn
  if (!forum) return refuse(byRule('MA-1'))
  const { id, author: _, at: __, editor: ___, editedAt: ____, pending: _____, ...value } = source
  return accept({
    kind: 'add',
    of: 'forslag',
    id: idOf('forslag', desk.context.keys[0]),
    value: { ...value, forum, from: id, state: 'oppet', styrmodell: desk.model.id },
    after: [id],
  })
}
