import { isDay } from '../../../domain/shared/day.ts'
import type { DocumentFacts } from '../../../domain/styrmodell/text/text.ts'
import { dayInText } from '../../shared/dates.ts'
import type { Text } from '../../text/text.ts'

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
