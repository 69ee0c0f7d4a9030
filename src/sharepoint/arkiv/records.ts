import { swedishDay } from '../../domain/shared/day.ts'
import { isAnyId } from '../../domain/shared/ids.ts'
import type { ArkivRecord, Taken } from '../../ports/arkiv.ts'
import type { FieldValue } from '../../ports/remote.ts'
import { allLists, lists } from '../lists/all.ts'
import { dayOfRow } from './choose.ts'
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

/** What the platform and the app need and no reader of a document asks for. */
const hidden: ReadonlySet<string> = new Set(['Ordning', 'Lydelse', 'VilarPa', 'Kontrollsumma', 'Styrmodell'])

/** Rows in words, oldest first: what they speak of is named by its heading, and nothing by a key. */
export function recordsOf(rows: readonly ArkivRow[], byKey: ReadonlyMap<string, ArkivRow>): ArkivRecord[] {
  return rows
    .map(row => ({
      key: row.key,
      list: displays.get(row.list)?.display ?? row.list,
      heading: headingOf(row, byKey),
      day: dayOfRow(row, byKey),
      author: row.author,
      values: Object.entries(row.fields).flatMap(([name, value]) => {
        const text = hidden.has(name) ? '' : inWords(value, byKey)
        return text === '' ? [] : [{ label: displays.get(row.list)?.columns.get(name) ?? name, text }]
      }),
    }))
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1))
}

function headingOf({ fields }: ArkivRow, byKey: ReadonlyMap<string, ArkivRow>): string {
  const own = [fields.Nummer, fields.Rubrik].filter(part => typeof part === 'string').join(' ')
  if (own !== '') return own
  const named = [fields.Avvikelse, fields.Eskalering, fields.Arende, fields.Beslut, fields.Uppdrag, fields.Mote]
  const about = named.map(id => nameOf(id, byKey)).find(name => name !== '') ?? ''
  const content = typeof fields.Innehall === 'string' ? (inWords(fields.Innehall, byKey).split('\n')[0] ?? '') : ''
  return [fields.Slag, about || fields.Datum || content.slice(0, 80)]
    .filter(part => typeof part === 'string' && part !== '')
    .join(': ')
}

/** The heading of the row that an id names, where it is among these. */
function nameOf(id: FieldValue | undefined, byKey: ReadonlyMap<string, ArkivRow>): string {
  if (typeof id !== 'string' || !isAnyId(id)) return ''
  const row = byKey.get(id.slice(id.indexOf(':') + 1))
  if (!row) return ''
  const { Nummer: number, Rubrik: heading, Datum: day } = row.fields
  return [number, heading ?? day].filter(part => typeof part === 'string').join(' ')
}

function inWords(value: FieldValue, byKey: ReadonlyMap<string, ArkivRow>): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej'
  if (typeof value === 'number') return value === 0 ? '' : String(value)
  if (isAnyId(value) || isMade(value)) return nameOf(value, byKey)
  if (!/^[[{]/.test(value)) return value.replace(ids, id => nameOf(id, byKey)).replace(/^[, ]+|[, ]+$/g, '')
  try {
    return leavesOf(JSON.parse(value), byKey).join('\n')
  } catch {
    return value
  }
}

/** Ids among other words. */
const ids = /[a-z]+:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The texts inside a column that holds several parts. */
function leavesOf(value: unknown, byKey: ReadonlyMap<string, ArkivRow>): string[] {
  if (typeof value === 'string')
    return isAnyId(value) || isMade(value) ? [nameOf(value, byKey)].filter(Boolean) : [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  const parts = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([name, part]) => (structural.has(name) ? [] : [part]))
  return parts.flatMap(part => leavesOf(part, byKey)).filter(text => text.trim() !== '')
}

/** What only says how a text is laid out, or names it for the app. */
const structural: ReadonlySet<string> = new Set(['id', 'kind', 'level', 'key', 'format', 'item', 'subject'])

/** Keys, digests and moments, which say nothing to who reads. */
const isMade = (text: string) => /^[0-9a-f]{64}$|^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\dT/.test(text)

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
