import type { StoredAvvikelse } from '../avvikelse/avvikelse.ts'
import type { StoredDecision } from '../decision/decision.ts'
import { counted, type Reading } from '../reading.ts'
import { addDays, type Day, swedishDay } from '../shared/day.ts'
import type { OversynId } from '../shared/ids.ts'
import { citation, type Lagrum } from '../styrmodell/lagrum.ts'
import { plainText } from '../styrmodell/text/read.ts'
import type { SectionId } from '../styrmodell/text/text.ts'
import { followUpOf } from './behov.ts'
import { type Bundle, bundles, heldBy, restOf, withChosen } from './bundles.ts'
import type { BasketKey, OversynFactOf } from './facts.ts'
import type { AndringsforslagView } from './forslag-view.ts'
import { versionNamed } from './version-named.ts'
import { type OversynView, oversynerIn } from './view.ts'

/** Something that this year's översyn has to look at, and where it comes from. */
export type BasketContent =
  | { readonly kind: 'beslut'; readonly decision: StoredDecision }
  | Bundle
  /** A section of the text cites a section of law that no longer holds. */
  | { readonly kind: 'lagrum'; readonly row: Lagrum; readonly sections: readonly SectionId[] }
  /** Left over from the year before. */
  | {
      readonly kind: 'uppskjutet'
      readonly forslag: OversynId
      readonly year: number
      readonly heading: string
      readonly text: string
    }
  | { readonly kind: 'behov'; readonly fact: OversynFactOf<'behov'> }

interface Entry {
  readonly key: BasketKey
  readonly content: BasketContent
}

export interface BasketItem extends Entry {
  /** The ändringsförslag that answer it. */
  readonly forslag: readonly AndringsforslagView[]
  readonly choice?: OversynFactOf<'korgval'>
}

/** The basket of an översyn: it fills itself. What was left or taken up stays in it and says so. */
export function basketOf(view: OversynView, reading: Reading, today: Day): BasketItem[] {
  const all = oversynerIn(reading, today)
  const earlier = all.slice(
    0,
    all.findIndex(({ oversyn }) => oversyn.id === view.oversyn.id),
  )
  const previous = earlier.findLast(one => one.decision || one.ended)
  const model = reading.state.versions.find(({ id }) => id === view.oversyn.base)
  const since = previous ? addDays(lastDay(previous, today), 1) : (model?.inForceFrom ?? '')
  // What is opened ahead of its year still fills until it is frozen.
  const until = lastDay(view, today)
  const isHere = (day: Day) => since <= day && day <= until
  const left = previous ? leftOver(previous, reading, today) : []
  // Avvikelser that were put off belong together with those that have come since.
  const putOff = left.flatMap(({ content }) => (content.kind === 'avvikelser' ? content.avvikelser : []))
  const isPutOff = ({ id }: StoredAvvikelse) => putOff.some(one => one.id === id)
  const raised = reading.state.avvikelser.filter(one => isHere(swedishDay(one.at)) || isPutOff(one))
  const chosen = new Map(view.choices.map(choice => [choice, heldBy(choice.item, raised, choice.at)] as const))
  const own: Entry[] = [
    ...decisionsIn(isHere, reading),
    ...withChosen(bundles(raised), view.choices, chosen),
    ...expired(view, reading, today),
    ...needsIn(isHere, reading),
  ]
  const entries = [...left.flatMap(entry => leftOf(entry, own)), ...own]
  const keys = new Set<BasketKey | undefined>(entries.map(({ key }) => key))
  const answers = view.forslag
    .filter(({ status }) => status !== 'aterkallat')
    .map(one => ({
      one,
      // What it answers is here under its key, or was a bundle that has been divided since.
      held: keys.has(one.forslag.origin) ? [] : heldBy(one.forslag.origin, raised, one.forslag.at),
    }))
  return entries
    .filter(({ content }) => !isSettled(content, reading, until))
    .map(({ key, content }) => {
      const choice = view.choices.findLast(one => one.item === key || sharesAny(content, chosen.get(one) ?? []))
      return {
        key,
        content,
        forslag: answers.flatMap(({ one, held }) =>
          one.forslag.origin === key || sharesAny(content, held) ? [one] : [],
        ),
        ...(choice && { choice }),
      }
    })
}

/** What SoB has decided since that touches the styrmodell, and is not itself its adoption. */
function decisionsIn(isHere: (day: Day) => boolean, reading: Reading): Entry[] {
  return counted(reading.decisions)
    .filter(({ touchesStyrmodell, adopts, day }) => touchesStyrmodell && !adopts && isHere(day))
    .map(decision => ({ key: decision.id, content: { kind: 'beslut', decision } }))
}

function needsIn(isHere: (day: Day) => boolean, reading: Reading): Entry[] {
  return counted(reading.oversyn).flatMap((fact): Entry[] =>
    fact.kind === 'behov' && isHere(swedishDay(fact.at)) ? [{ key: fact.id, content: { kind: 'behov', fact } }] : [],
  )
}

/** What is left over of a point when this year's own hold it, or of a bundle some of it. */
function leftOf(entry: Entry, own: readonly Entry[]): Entry[] {
  const { key, content } = entry
  if (content.kind !== 'avvikelser') return own.some(one => one.key === key) ? [] : [entry]
  return restOf(
    { key, content },
    own.flatMap(one => (one.content.kind === 'avvikelser' ? [one.content] : [])),
  )
}

/** A need that was settled between reviews, by then, is nothing for the översyn to look at. */
function isSettled(content: BasketContent, reading: Reading, until: Day): boolean {
  if (content.kind !== 'behov') return false
  const answer = followUpOf(content.fact.id, reading)
  return answer?.outcome === 'klart' && swedishDay(answer.at) <= until
}

/** The last day on which an översyn's basket fills: until it is frozen by its plan, has ended or is decided. */
function lastDay({ plan, ended, decision }: OversynView, today: Day): Day {
  const over = decision?.day ?? (ended ? swedishDay(ended.at) : today)
  return over < plan.freezes ? over : plan.freezes
}

/**
 * What the year before left: points of its basket that it put off or did not come to, and proposals that were not settled
 * when it ended.
 */
function leftOver(previous: OversynView, reading: Reading, today: Day): Entry[] {
  const { year } = previous.oversyn
  const put = basketOf(previous, reading, today).flatMap(({ key, choice, content, forslag }): Entry[] => {
    const isLeft = choice ? choice.choice === 'nasta-ar' : forslag.length === 0
    // A section of law that has ended is found anew each year.
    if (!isLeft || content.kind === 'lagrum') return []
    return [{ key, content }]
  })
  const open = previous.forslag.filter(({ status, forslag }) => {
    if (status === 'aterkallat' || status === 'avstyrkt') return false
    return !previous.decision || status === 'oenigt' || !previous.draft?.merged.includes(forslag.id)
  })
  return [
    ...put,
    ...open.map(({ forslag, heading, reason }) => ({
      key: forslag.id,
      content: { kind: 'uppskjutet' as const, forslag: forslag.id, year, heading, text: reason },
    })),
  ]
}

function sharesAny(content: BasketContent, avvikelser: readonly StoredAvvikelse[]): boolean {
  return content.kind === 'avvikelser' && content.avvikelser.some(one => avvikelser.includes(one))
}

/** Sections of law that have ended, or end before the new version takes force, and where the text still cites them. */
function expired(view: OversynView, reading: Reading, today: Day): Entry[] {
  const sections = versionNamed(view.oversyn.base, reading.state)?.text.sections ?? []
  const day = view.plan.takesForce > today ? view.plan.takesForce : today
  return reading.lagrum.flatMap((row): Entry[] => {
    if (row.to === undefined || row.to >= day) return []
    const cited = sections.filter(section => plainText(section).includes(citation(row))).map(({ id }) => id)
    if (cited.length === 0) return []
    const key = `lagrum:${row.key}-${row.chapter}-${row.section}-${row.from}`
    return [{ key, content: { kind: 'lagrum' as const, row, sections: cited } }]
  })
}
