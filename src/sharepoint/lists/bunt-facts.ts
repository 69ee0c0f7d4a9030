import * as v from 'valibot'
import type { ForumFact } from '../../domain/forum/facts.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { avvikelseIds, id, optionalText } from './mapping.ts'

/** How the rows that bind avvikelser into one question, and undo it, are read. `Arende` names the bunt they build on. */
export const buntRows = [
  v.object({
    Slag: v.literal('buntning'),
    Avvikelse: id('avvikelse'),
    Avvikelser: avvikelseIds,
    Arende: v.exactOptional(id('handelse')),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('upplost-bunt'),
    Avvikelse: id('avvikelse'),
    Avvikelser: avvikelseIds,
    Arende: id('handelse'),
    Text: optionalText,
  }),
] as const

/** The fact that such a row holds. */
export function buntFactOf(forum: ForumKey, row: v.InferOutput<(typeof buntRows)[number]>): ForumFact {
  const about = { forum, avvikelse: row.Avvikelse, others: row.Avvikelser, text: row.Text }
  if (row.Slag === 'upplost-bunt') return { ...about, kind: row.Slag, bunt: row.Arende }
  return { ...about, kind: row.Slag, ...(row.Arende && { enlarges: row.Arende }) }
}

/** The column that says which bunt a fact builds on; none for another fact. */
export function buntFields(fact: ForumFact): { readonly Arende?: string | undefined } {
  if (fact.kind === 'upplost-bunt') return { Arende: fact.bunt }
  return fact.kind === 'buntning' ? { Arende: fact.enlarges } : {}
}
