import { expect, it } from 'vitest'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { lagrumTable } from '../../domain/styrmodell/lagrum.ts'
import { matchColumns, tableColumns } from '../../domain/tjansteutbud/table/columns.ts'
import { type Reading, readRows } from './read-rows.ts'

it('tells of every row that looks as if it spoke of somebody, and of no other', async () => {
  const day = '2026-10-05'
  const header = tableColumns.map(({ heading }) => heading)
  const row = (about: string) => tableColumns.map(({ key }) => (key === 'about' ? about : ''))
  const told: Reading[] = []
  const context = { model: inForce(day), lagrum: lagrumTable, day, columns: matchColumns(header), newKey: () => 'x' }
  const rows = [header, row('Matchning mot jobb'), row('Klienten heter Anna'), row('Ring 031-365 00 00')]
  await readRows(rows, context, [], reading => told.push(reading), new AbortController().signal)
  const last = told.at(-1)
  expect(last?.kind === 'read' && last.doubts).toEqual([
    { row: 3, found: 'klientord' },
    { row: 4, found: 'telefonnummer' },
  ])
})
