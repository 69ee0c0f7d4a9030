import { afterAll, beforeAll, expect, it } from 'vitest'
import { swedishDay } from '../../src/domain/shared/day.ts'
import { seed } from '../../src/local-graph/sample/seed.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { openLocal } from '../../src/provision/tjansteutbud/open.ts'
import { publishCatalogue } from '../../src/provision/tjansteutbud/publish.ts'
import { readAll } from '../../src/provision/tjansteutbud/read.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { tjansteutbudList } from '../../src/sharepoint/lists/tjansteutbud.ts'

/** The catalogue written out for Power BI: derived, put right by the decisions, and what differs is named. */
const today = swedishDay(new Date().toISOString())

let graph: Running
beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: allLists, seed })
}, 60_000)
afterAll(() => graph.close())

it('is written, says what the decisions say, and is put right when somebody has changed or added a row', async () => {
  const site = await openLocal(graph.url)
  const reading = await readAll(site.lists(allLists))
  const run = (onlyCheck: boolean) => publishCatalogue(site, reading, today, onlyCheck)
  const first = await run(false)
  expect(first.isSame).toBe(true)
  expect(first.lines.filter(line => line.startsWith('Ny: ')).length).toBeGreaterThan(15)
  expect((await run(false)).lines).toHaveLength(1)

  const list = site.lists([tjansteutbudList])
  const [answer] = await list.changes(new Map([[tjansteutbudList.name, undefined]]))
  const row = answer && 'changes' in answer ? answer.changes.rows[0] : undefined
  if (!row) throw new Error('the list has no rows')
  await list.change(tjansteutbudList.name, row.id, row.etag, { Utforare: 'Någon annan' })
  await list.add(tjansteutbudList.name, 'aaaaaaaa-0000-4000-8000-000000000001', {
    ...row.fields,
    Insats: 'Ingen känner den',
  })
  const checked = await run(true)
  expect(checked.isSame).toBe(false)
  expect(checked.lines.slice(0, 2)).toEqual([
    `Stämmer inte: ${row.fields.Insats} (Utforare)`,
    expect.stringMatching(/^Finns i listan men i inget beslut: rad \d+\. Ta bort raden i SharePoint\.$/),
  ])
  const mended = await run(false)
  expect(mended.lines[0]).toBe(`Ändrad: ${row.fields.Insats}`)
  expect(mended.lines.filter(line => line.startsWith('Stämmer inte'))).toEqual([])
})
