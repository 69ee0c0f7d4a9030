import type { ChangeSet } from '../change-set.ts'
import { changedFields } from '../difference.ts'
import type { Insats } from '../insats.ts'
import { plain } from './columns.ts'

/**
 * A file as changes of the catalogue: a row that names an insats which is there, by its key or its name, adjusts it; any
 * other is new. What the file leaves out is left alone: ending something is said outright.
 */
export function changesOf(insatser: readonly Insats[], existing: readonly Insats[]): ChangeSet {
  const byId = new Map(existing.map(insats => [insats.id, insats]))
  const byName = new Map(existing.map(insats => [plain(insats.name), insats]))
  const matched = insatser.map(insats => ({ insats, known: byId.get(insats.id) ?? byName.get(plain(insats.name)) }))
  return {
    adds: matched.flatMap(({ insats, known }) => (known ? [] : [insats])),
    adjusts: matched.flatMap(({ insats, known }) => {
      if (!known) return []
      const fields = Object.fromEntries(changedFields(known, insats).map(field => [field, insats[field]]))
      return Object.keys(fields).length > 0 ? [{ insats: known.id, fields }] : []
    }),
    ends: [],
  }
}
