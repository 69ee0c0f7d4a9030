import type { ChangeSet } from '../change-set.ts'
import { changedFields } from '../difference.ts'
import type { Insats, InsatsFields } from '../insats.ts'
import { type Columns, plain } from './columns.ts'

/**
 * A file as changes of the catalogue: a row that names an insats which is there, by its key or its name, adjusts it; any
 * other is new. What the file leaves out is left alone, a column as well as an insats: ending something is said outright.
 */
export function changesOf(insatser: readonly Insats[], existing: readonly Insats[], columns: Columns): ChangeSet {
  const byId = new Map(existing.map(insats => [insats.id, insats]))
  const byName = new Map(existing.map(insats => [plain(insats.name), insats]))
  const matched = insatser.map(insats => ({ insats, known: byId.get(insats.id) ?? byName.get(plain(insats.name)) }))
  return {
    adds: matched.flatMap(({ insats, known }) => (known ? [] : [insats])),
    adjusts: matched.flatMap(({ insats, known }) => {
      if (!known) return []
      const fields = Object.fromEntries(
        changedFields(known, insats).flatMap(field => saidOf(field, known, insats, columns)),
      )
      return Object.keys(fields).length > 0 ? [{ insats: known.id, fields }] : []
    }),
    ends: [],
  }
}

/** A field that the file says something of, with what it says. */
function saidOf(
  field: keyof InsatsFields,
  known: Insats,
  read: Insats,
  columns: Columns,
): [keyof InsatsFields, Insats[keyof InsatsFields]][] {
  if (columns[field] === undefined) return []
  // A file that names the parts alone says nothing of who supplies them.
  const saysSupply = columns.supply !== undefined || columns.supplier !== undefined
  if (field === 'utforare' && !saysSupply && sameParts(known, read)) return []
  return [[field, read[field]]]
}

function sameParts(a: Insats, b: Insats): boolean {
  const partsOf = (insats: Insats) => JSON.stringify(insats.utforare.map(({ part }) => part).sort())
  return partsOf(a) === partsOf(b)
}
