import type { Forslag } from '../forslag/forslag.ts'
import { isOutdated, isStillBase, mergeOf } from '../oversyn/draft.ts'
import { partsInOversyn } from '../oversyn/standing.ts'
import { keptVersion } from '../oversyn/versions.ts'
import { type OversynView, oversynerIn } from '../oversyn/view.ts'
import type { Change } from '../shared/change.ts'
import { isDay } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { columnLimit } from '../shared/limits.ts'
import { nthKey } from '../shared/made-keys.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { optionalText, problemsOf } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { StyrmodellVersion } from '../styrmodell/text/text.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { shareForslag } from './forslag.ts'
import { writeOversyn } from './oversyn.ts'
import { leadsOversyn, oversynById } from './oversyn-desk.ts'
import { hindersProposing } from './proposing.ts'

/** What hinders a draft from being put together now, if anything. */
export function hindersMerging(view: OversynView, desk: Desk): RuleId | undefined {
  if (!leadsOversyn(desk)) return 'OV-1'
  const isOpen = view.phase === 'beredning' || view.phase === 'remiss' || view.phase === 'slutberedning'
  if (!isOpen) return 'OV-3'
  const merged = mergeOf(view, desk.state)
  if (!merged || merged.merged.length === 0 || merged.collisions.length > 0) return 'OV-8'
  return isStillBase(view, desk.state) ? undefined : 'OV-8'
}

/** Puts a draft together: a version of its own with its sections, which SoB can adopt word for word. */
export function mergeOversyn(command: CommandOf<'merge-oversyn'>, desk: Desk): Verdict {
  const view = oversynById(command.oversyn, desk)
  if (!view) return refuse({ kind: 'gone', id: command.oversyn })
  const hinder = hindersMerging(view, desk)
  const merged = mergeOf(view, desk.state)
  if (hinder || !merged) return refuse(byRule(hinder ?? 'OV-8'))
  const version = draftOf(view, merged.version, desk)
  const key = desk.context.keys[0]
  const { model, text } = version
  const problems: FieldProblem[] = text.sections.flatMap(section => {
    const { length } = JSON.stringify(section)
    return length > columnLimit ? [{ field: section.id, problem: 'too-long' as const, length, limit: columnLimit }] : []
  })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const rows = text.sections.map(
    (section, index): Change => ({
      kind: 'add',
      of: 'avsnitt',
      id: idOf('avsnitt', nthKey(key, index + 1)),
      value: { version: model.id, section },
    }),
  )
  return accept(
    {
      kind: 'add',
      of: 'version',
      id: idOf('version', key),
      value: {
        version: model.id,
        base: view.oversyn.base,
        oversyn: view.oversyn.id,
        model,
        facts: text.facts,
        sections: text.sections.map(({ id }) => id),
        merged: merged.merged,
      },
    },
    ...rows,
  )
}

/** The draft as a version: named, and with the day from which it is to govern. */
function draftOf(
  { oversyn, plan, drafts }: OversynView,
  { model, text }: StyrmodellVersion,
  desk: Desk,
): StyrmodellVersion {
  const year = plan.takesForce.slice(0, 4)
  // Two who put a draft together at once get different names: the key is nobody else's.
  const id = `styrmodell:${year}-${drafts.length + 1}-${desk.context.keys[0].slice(0, 4)}` as const
  const [title] = text.facts.title.split(',')
  const name = `${title}, ${year}`
  const { adoptedBy: _, ...rest } = model
  return {
    model: {
      ...rest,
      id,
      name,
      basedOn: oversyn.base,
      document: { ...withoutDay(model.document), decidedBy: 'SoB' },
      inForceFrom: plan.takesForce,
      inForceFromAssumed: false,
    },
    text: { ...text, facts: { ...withoutDay(text.facts), title: name, decidedBy: 'SoB' } },
  }
}

/** When it is decided stands in the decision, not in what is decided. */
function withoutDay<T extends { readonly decidedOn?: string }>({ decidedOn: _, ...rest }: T): Omit<T, 'decidedOn'> {
  return rest
}

/** Rule OV-8: whether the latest draft is there, whole, and says what is accepted now. */
function saysWhatIsAccepted(view: OversynView, { state }: Desk): boolean {
  const merged = mergeOf(view, state)
  return merged !== undefined && !isOutdated(view, merged, state)
}

/** What hinders a draft from going to the parts, if anything. */
export function hindersRemiss(view: OversynView, desk: Desk): RuleId | undefined {
  if (!leadsOversyn(desk) || !view.draft) return 'OV-6'
  if (view.phase !== 'beredning' && view.phase !== 'slutberedning') return 'OV-6'
  return saysWhatIsAccepted(view, desk) ? undefined : 'OV-8'
}

export function sendRemiss(command: CommandOf<'send-remiss'>, desk: Desk): Verdict {
  const view = oversynById(command.oversyn, desk)
  if (!view) return refuse({ kind: 'gone', id: command.oversyn })
  const kept = keptVersion(command.version, desk.state)
  const isOwn = kept.ok && kept.row.oversyn === command.oversyn
  const hinder = hindersRemiss(view, desk)
  if (hinder || !isOwn) return refuse(byRule(hinder ?? 'OV-6'))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (!isDay(command.back)) problems.push({ field: 'back', problem: command.back ? 'not-allowed' : 'empty' })
  else if (command.back < desk.today) problems.push({ field: 'back', problem: 'too-early', earliest: desk.today })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'remiss', digest: kept.digest }, desk, [command.oversyn])
}

/** The part that the actor may answer a remiss for, while its översyn goes on; late answers are taken and marked. */
export function partToAnswer(view: OversynView, desk: Desk): string | undefined {
  const isOpen = view.phase === 'remiss' || view.phase === 'slutberedning'
  return isOpen ? partsInOversyn(desk.context.actor, desk.state, desk.today)[0] : undefined
}

export function answerRemiss(command: CommandOf<'answer-remiss'>, desk: Desk): Verdict {
  const view = oversynerIn(desk.reading, desk.today).find(({ remiss }) => remiss?.remiss.id === command.remiss)
  if (!view) return refuse({ kind: 'gone', id: command.remiss })
  const part = partToAnswer(view, desk)
  if (!part) return refuse(byRule('OV-7'))
  const written = Object.fromEntries(
    command.sections.map(({ section, text }) => [`section-${section}`, [text, optionalText] as const]),
  )
  const problems = problemsOf({ ...written, text: [command.text, optionalText] })
  if (!command.stance) problems.push({ field: 'stance', problem: 'empty' })
  if (!command.weight) problems.push({ field: 'weight', problem: 'empty' })
  // The answers lie in one column, with a little beside them.
  const { length } = JSON.stringify(command.sections)
  const limit = columnLimit - 200
  if (length > limit) problems.push({ field: 'text', problem: 'too-long', length, limit })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'remissvar', oversyn: view.oversyn.id, part }, desk, [command.remiss])
}

/** What hinders the actor from putting the draft to SoB, if anything. */
export function hindersAdoption(view: OversynView, desk: Desk): RuleId | undefined {
  const hinder = hindersProposing(desk.model.review.decidedBy, desk)
  if (!leadsOversyn(desk) || hinder) return hinder ?? 'OV-1'
  if (view.phase !== 'slutberedning') return 'OV-6'
  if (!view.draft || !saysWhatIsAccepted(view, desk) || !isStillBase(view, desk.state)) return 'OV-8'
  return view.draft.model.inForceFrom > desk.today ? undefined : 'OV-9'
}

/** The wording that SoB decides on: every part is asked, and the version is named by its digest. */
function adoptionText(
  view: OversynView,
  version: Styrmodell['id'],
  background: string,
  desk: Desk,
): Omit<Forslag, 'part' | 'state' | 'styrmodell'> | undefined {
  const kept = keptVersion(version, desk.state)
  if (!kept.ok) return undefined
  const { model } = kept.version
  return {
    forum: desk.model.review.decidedBy,
    heading: `${model.name} antas`,
    background,
    text: `${forumShort(desk)} antar ”${model.name}” att gälla från ${model.inForceFrom}, med kontrollsumman ${kept.digest.slice(0, 16)}.`,
    reasons: '',
    reach: 'strategisk',
    delomraden: [],
    effectiveFrom: model.inForceFrom,
    adopts: { version, digest: kept.digest },
    underlag: [],
    noUnderlag: `Underlaget är översynen ${view.oversyn.year} och parternas remissvar.`,
    touchesStyrmodell: false,
  }
}

function forumShort({ model }: Desk): string {
  return model.forums.find(({ key }) => key === model.review.decidedBy)?.short ?? ''
}

export function proposeAdoption(command: CommandOf<'propose-adoption'>, desk: Desk): Verdict {
  const view = oversynById(command.oversyn, desk)
  if (!view) return refuse({ kind: 'gone', id: command.oversyn })
  const hinder = hindersAdoption(view, desk)
  const text = adoptionText(view, command.version, command.background, desk)
  if (hinder || !text || view.draft?.version !== command.version) return refuse(byRule(hinder ?? 'OV-8'))
  return shareForslag({ kind: 'share-forslag', text }, desk)
}
