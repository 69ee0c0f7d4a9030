import * as v from 'valibot'
import type { Block, DocumentFacts, Section } from '../../domain/styrmodell/text/text.ts'
import { day, filled } from './mapping.ts'

/** The text of a version as it lies in JSON columns. */
const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text: v.string() }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.string()) }),
  v.strictObject({ kind: v.literal('table'), header: v.array(v.string()), rows: v.array(v.array(v.string())) }),
  v.strictObject({ kind: v.literal('footnote'), mark: v.string(), text: v.string() }),
])
export const blocks = v.array(block)

export const section: v.GenericSchema<unknown, Section> = v.strictObject({
  id: filled,
  level: v.picklist([1, 2, 3]),
  heading: v.string(),
  blocks,
})

export const validUntil: v.GenericSchema<unknown, 'tills vidare' | string> = v.union([v.literal('tills vidare'), day])

export const documentFacts: v.GenericSchema<unknown, DocumentFacts> = v.strictObject({
  title: v.string(),
  decidedBy: v.exactOptional(v.string()),
  appliesTo: v.exactOptional(v.string()),
  diarienummer: v.exactOptional(v.string()),
  decidedOn: v.exactOptional(day),
  paragraph: v.exactOptional(v.string()),
  lastChanged: v.exactOptional(day),
  validUntil: v.exactOptional(validUntil),
  dokumentansvarig: v.exactOptional(v.string()),
})
