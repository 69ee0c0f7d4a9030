import { isDay } from '../../domain/shared/day.ts'
import type { DocumentFacts } from '../../domain/styrmodell/text/text.ts'
import type { Text } from '../text/text.ts'
import { dayInText } from './dates.ts'

const order = [
  'decidedBy',
  'decidedOn',
  'paragraph',
  'diarienummer',
  'appliesTo',
  'lastChanged',
  'validUntil',
  'dokumentansvarig',
] as const satisfies readonly (keyof DocumentFacts)[]

/** The facts that the document gives, with their names; days as people write them. The title is the page's own. */
export function factRows(facts: DocumentFacts, t: Text) {
  return order.flatMap(key => {
    const value = facts[key]
    return value ? [{ key, label: t(`anvisning.fact.${key}`), value: isDay(value) ? dayInText(value) : value }] : []
  })
}

/** What two versions say of the document itself, fact by fact; one that either leaves out stands on one side alone. */
export function factsBetween(before: DocumentFacts, after: DocumentFacts, t: Text) {
  const [was, is] = [factRows(before, t), factRows(after, t)]
  const labels = [...new Set([...was, ...is].map(({ label }) => label))]
  return labels.map(label => {
    const [old, now] = [was, is].map(rows => rows.find(row => row.label === label)?.value)
    return { label, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }
  })
}
