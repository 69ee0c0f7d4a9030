import type { Day } from '../../shared/day.ts'
import type { InsatsId } from '../../shared/ids.ts'
import { citation, type Lagrum, lagrumOn } from '../../styrmodell/lagrum.ts'
import { partOf } from '../../styrmodell/lookup.ts'
import type { Styrmodell } from '../../styrmodell/styrmodell.ts'
import type { Insats } from '../insats.ts'
import { omradenOf } from '../selection.ts'
import { joinCell } from './cells.ts'
import { type ColumnKey, plain, tableColumns } from './columns.ts'

/** What the words of a table depend on: the day it shows and the version in force then. */
export interface TableContext {
  readonly day: Day
  readonly model: Styrmodell
  readonly lagrum: readonly Lagrum[]
  /** What another insats is called; its key is written where the name tells it from no other. */
  readonly nameOf: (id: InsatsId) => string | undefined
}

/** Names that tell an insats from every other; nothing for those that another bears too. */
export function namesOf(insatser: readonly Insats[]): TableContext['nameOf'] {
  const names = new Map<string, number>()
  for (const { name } of insatser) names.set(plain(name), (names.get(plain(name)) ?? 0) + 1)
  const unique = insatser.filter(({ name }) => plain(name) !== '' && names.get(plain(name)) === 1)
  const byId = new Map(unique.map(({ id, name }) => [id, name]))
  return id => byId.get(id)
}

/** The catalogue as a table, header first. What is written here is read back the same by `readTable`. */
export function tableOf(insatser: readonly Insats[], context: TableContext): string[][] {
  return [tableColumns.map(({ heading }) => heading), ...insatser.map(insats => rowOf(insats, context))]
}

function rowOf(insats: Insats, context: TableContext): string[] {
  const cells = cellsOf(insats, context)
  return tableColumns.map(({ key }) => cells[key])
}

/** An insats in words, column by column. */
export function cellsOf(insats: Insats, { day, model, lagrum, nameOf }: TableContext): Record<ColumnKey, string> {
  const delomraden = model.omraden.flatMap(omrade => omrade.delomraden)
  const named = (list: readonly { readonly key: string; readonly name: string }[], key: string) =>
    list.find(one => one.key === key)?.name ?? key
  const external = insats.utforare.map(one => (one.supply === 'extern' ? one : undefined))
  const places = (values: readonly string[]) => (values.some(Boolean) ? joinCell(values) : '')
  return {
    id: insats.id,
    name: insats.name,
    about: insats.about,
    omraden: joinCell(omradenOf(insats, model).map(({ name }) => name)),
    delomraden: joinCell(insats.delomraden.map(key => named(delomraden, key))),
    utforare: joinCell(insats.utforare.map(({ part }) => partOf(model, part)?.short ?? part)),
    supply: joinCell(insats.utforare.map(({ supply }) => supply)),
    supplier: places(external.map(one => one?.supplier ?? '')),
    agreement: places(external.map(one => one?.agreement ?? '')),
    lagrum: joinCell(
      insats.lagrum.map(key => {
        const row = lagrumOn(key, day, lagrum)
        return row ? citation(row) : key
      }),
    ),
    targetGroups: joinCell(insats.targetGroups),
    stadsomraden: joinCell(insats.stadsomraden.map(key => named(model.stadsomraden, key))),
    parallel: parallelCell(insats, nameOf),
    start: insats.start,
    end: insats.end,
  }
}

function parallelCell({ parallel }: Insats, nameOf: TableContext['nameOf']): string {
  if (parallel.kind !== 'vissa') return parallel.kind === 'alla' ? 'Ja' : 'Nej'
  return joinCell(['Med', ...parallel.with.map(id => nameOf(id) ?? id)])
}
