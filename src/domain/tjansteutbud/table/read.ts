import { type Day, isDay } from '../../shared/day.ts'
import { type InsatsId, idOf, isIdOf } from '../../shared/ids.ts'
import type { FieldProblem } from '../../shared/refusal.ts'
import type { Lagrum } from '../../styrmodell/lagrum.ts'
import type { Styrmodell } from '../../styrmodell/styrmodell.ts'
import { checkInsats } from '../check-insats.ts'
import type { Insats, Parallel, Utforare } from '../insats.ts'
import { splitCell, splitKnown, splitPlaces } from './cells.ts'
import { type ColumnKey, type Columns, plain, tableColumns } from './columns.ts'
import { lagrumNamed, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** What is wrong in one cell of a file, or in a row as a whole. Rows are counted as Excel does: the header is row 1. */
export interface RowProblem {
  readonly row: number
  readonly column: ColumnKey
  readonly problem: FieldProblem['problem'] | 'unknown' | 'twice' | 'not-a-day'
  /** What stands in the cell and could not be understood. */
  readonly value: string
}

/** A row as read. `parallelWith` names others that may stand further down; they are looked up when all rows are read. */
export interface ReadRow {
  readonly row: number
  readonly insats: Insats
  readonly parallelWith: readonly string[]
  readonly problems: readonly RowProblem[]
}

export interface ReadContext {
  readonly model: Styrmodell
  readonly lagrum: readonly Lagrum[]
  /** The day the import takes effect; an insats without a first day begins then. */
  readonly day: Day
  readonly columns: Columns
  /** A fresh key for a row that has none. */
  readonly newKey: () => string
}

/** Makes the function that reads one row. Nothing is thrown away in silence: what is not understood is a problem. */
export function rowReader({
  model,
  lagrum,
  day,
  columns,
  newKey,
}: ReadContext): (cells: readonly string[], row: number) => ReadRow {
  const known = vocabularyOf(model)
  return (cells, row) => {
    const problems: RowProblem[] = []
    const cell = (key: ColumnKey) => cells[columns[key] ?? -1] ?? ''
    const unknown = (column: ColumnKey, value: string) => problems.push({ row, column, problem: 'unknown', value })
    const keysOf = (column: ColumnKey, words: ReadonlyMap<string, readonly string[]>) => [
      ...new Set(
        splitKnown(cell(column)).flatMap(value => {
          const keys = words.get(plain(value))
          if (!keys) unknown(column, value)
          return keys ?? []
        }),
      ),
    ]
    const dayIn = (column: 'start' | 'end', otherwise: Day): Day => {
      const written = cell(column)
        .trim()
        .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
      if (written === '') return otherwise
      if (!isDay(written)) problems.push({ row, column, problem: 'not-a-day', value: written })
      return written
    }
    const id = cell('id').trim()
    if (id !== '' && !isIdOf('insats', id)) unknown('id', id)
    const { parallel, parallelWith } = parallelIn(cell('parallel'), value => unknown('parallel', value))
    const end = plain(cell('end')) === 'tillsvidare' ? 'tills vidare' : dayIn('end', 'tills vidare')
    const insats: Insats = {
      id: isIdOf('insats', id) ? id : idOf('insats', newKey()),
      name: cell('name').trim(),
      about: cell('about'),
      delomraden: keysOf('delomraden', known.delomraden),
      utforare: utforareIn(cell, known, unknown),
      lagrum: splitKnown(cell('lagrum')).flatMap(value => {
        const key = lagrumNamed(value, lagrum)
        if (!key) unknown('lagrum', value)
        return key ?? []
      }),
      targetGroups: [...new Set(splitCell(cell('targetGroups')))],
      stadsomraden: keysOf('stadsomraden', known.stadsomraden),
      parallel,
      start: dayIn('start', day),
      end,
    }
    return {
      row,
      insats,
      parallelWith,
      problems: [...problems, ...furtherProblems(checkInsats(insats, model, lagrum), row, problems)],
    }
  }
}

/** What the rules of an insats say of the row, where the reading has not already said it of the same column. */
function furtherProblems(problems: readonly FieldProblem[], row: number, said: readonly RowProblem[]): RowProblem[] {
  return problems.flatMap(({ field, problem }) => {
    const column = tableColumns.find(({ key }) => key === field)?.key ?? 'name'
    return said.some(one => one.column === column) ? [] : [{ row, column, problem, value: '' }]
  })
}

function utforareIn(
  cell: (key: ColumnKey) => string,
  known: Vocabulary,
  unknown: (column: ColumnKey, value: string) => void,
): Utforare[] {
  const [supplies, suppliers, agreements] = (['supply', 'supplier', 'agreement'] as const).map(key =>
    splitPlaces(cell(key)),
  )
  // One value for several utförare is meant for all of them.
  const at = (values: readonly string[] | undefined, place: number) =>
    (values?.length === 1 ? values[0] : values?.[place]) ?? ''
  return splitKnown(cell('utforare')).flatMap((value, place) => {
    const parts = known.parts.get(plain(value))
    if (!parts) unknown('utforare', value)
    const [supplier, written] = [at(suppliers, place), plain(at(supplies, place))]
    if (written !== '' && !isExternal(written) && !isOwn(written)) unknown('supply', at(supplies, place))
    const external = isExternal(written) || (written === '' && supplier !== '')
    return (parts ?? []).map(
      (part): Utforare =>
        external ? { part, supply: 'extern', supplier, agreement: at(agreements, place) } : { part, supply: 'egen' },
    )
  })
}

const isOwn = (written: string) => written.startsWith('egen') || written === 'intern'
const isExternal = (written: string) => written.startsWith('extern') || written === 'upphandlad'

function parallelIn(
  cell: string,
  unknown: (value: string) => void,
): { readonly parallel: Parallel; readonly parallelWith: readonly string[] } {
  const none = { parallelWith: [] }
  const [first = '', ...names] = splitCell(cell)
  const word = plain(first)
  if (word === '' || word === 'ja' || word === 'alla') return { parallel: { kind: 'alla' }, ...none }
  if (word === 'nej' || word === 'ingen') return { parallel: { kind: 'nej' }, ...none }
  if (word === 'med') return { parallel: { kind: 'vissa', with: [] }, parallelWith: names }
  unknown(first)
  return { parallel: { kind: 'alla' }, ...none }
}

/** The rows as insatser: others named for running beside are looked up among the rows and what the catalogue holds. */
export function settleRows(
  rows: readonly ReadRow[],
  existing: readonly Insats[],
): { readonly insatser: readonly Insats[]; readonly problems: readonly RowProblem[] } {
  const ids = new Map<string, InsatsId>()
  for (const { id, name } of [...existing, ...rows.map(({ insats }) => insats)]) {
    ids.set(plain(name), id)
    ids.set(plain(id), id)
  }
  const problems = rows.flatMap(row => row.problems)
  const seen = new Set<string>()
  const insatser = rows.map(({ insats, row, parallelWith }): Insats => {
    for (const key of [insats.id, plain(insats.name)]) {
      if (key !== '' && seen.has(key))
        problems.push({ row, column: key === insats.id ? 'id' : 'name', problem: 'twice', value: insats.name })
      seen.add(key)
    }
    if (insats.parallel.kind !== 'vissa') return insats
    const beside = parallelWith.flatMap(name => {
      const id = ids.get(plain(name))
      if (!id) problems.push({ row, column: 'parallel', problem: 'unknown', value: name })
      return id ?? []
    })
    return { ...insats, parallel: { kind: 'vissa', with: beside } }
  })
  return { insatser, problems: problems.sort((a, b) => a.row - b.row) }
}
