import { swedishDay } from '../../domain/shared/day.ts'
import type { Taken } from '../../ports/arkiv.ts'
import { allLists, lists } from '../lists/all.ts'
import type { ArkivRow } from './rows.ts'

const displays = new Map(
  allLists.map(({ name, display, columns }) => [
    name,
    { display, columns: new Map(columns.map(column => [column.name, column.display])) },
  ]),
)

/** The lists whose rows one asks for by name. */
export const matterLists: ReadonlySet<string> = new Set(
  [lists.avvikelse, lists.eskalering, lists.forslag, lists.beslut, lists.underlag].map(
    ({ definition }) => definition.name,
  ),
)

/** The rows as tables, one for each list: every column, with who wrote the row and when. */
export function tablesOf(rows: readonly ArkivRow[]): Taken['tables'] {
  return [...new Set(rows.map(({ list }) => list))].map(list => {
    const columns = displays.get(list)?.columns ?? new Map<string, string>()
    const names = [...columns.keys()].filter(name => name !== 'ClientKey')
    const header = [...(['ClientKey'] as const), ...names].map(name => columns.get(name) ?? name)
    return {
      name: list,
      rows: [
        [...header, 'Skapad av', 'Skapad', 'Skapad dag', 'Ändrad av', 'Ändrad'],
        ...rows
          .filter(row => row.list === list)
          .map(({ key, fields, author, at, editor, editedAt }) => [
            key,
            ...names.map(name => String(fields[name] ?? '')),
            ...[author, at, swedishDay(at), editor, editedAt],
          ]),
      ],
    }
  })
}
