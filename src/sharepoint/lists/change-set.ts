import * as v from 'valibot'
import type { ChangeSet } from '../../domain/tjansteutbud/change-set.ts'
import type { Insats, InsatsFields } from '../../domain/tjansteutbud/insats.ts'
import { day, filled, id } from './mapping.ts'

const lagrum = ['forsorjningsstod', 'kompetenshojande-verksamhet'] as const

const utforare = v.variant('supply', [
  v.object({ part: filled, supply: v.literal('egen') }),
  v.object({ part: filled, supply: v.literal('extern'), supplier: filled, agreement: v.string() }),
])

const parallel = v.variant('kind', [
  v.object({ kind: v.picklist(['nej', 'alla']) }),
  v.object({ kind: v.literal('vissa'), with: v.array(id('insats')) }),
])

const fields = {
  name: filled,
  about: v.string(),
  delomraden: v.array(filled),
  utforare: v.array(utforare),
  lagrum: v.array(v.picklist(lagrum)),
  targetGroups: v.array(filled),
  stadsomraden: v.array(filled),
  parallel,
  start: day,
  end: v.union([day, v.literal('tills vidare')]),
} satisfies Record<keyof InsatsFields, v.GenericSchema>

const insats: v.GenericSchema<unknown, Insats> = v.object({ id: id('insats'), ...fields })

/** The fields that an adjustment sets; what it does not name stays as it was. */
const adjusted: v.GenericSchema<unknown, Partial<InsatsFields>> = v.pipe(
  v.partial(v.object(fields)),
  // An absent key and one that holds undefined are not the same to a fold.
  v.transform(set => Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))),
)

/** The shape of a column that holds a change-set as JSON: `json(changeSet)`. Anyone may have written the row. */
export const changeSet: v.GenericSchema<unknown, ChangeSet> = v.object({
  adds: v.array(insats),
  adjusts: v.array(v.object({ insats: id('insats'), fields: adjusted })),
  ends: v.array(v.object({ insats: id('insats'), on: day })),
})
