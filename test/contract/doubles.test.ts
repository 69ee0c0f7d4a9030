import { randomUUID } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { personaByKey } from '../../src/local-graph/people.ts'
import { site } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { ListView } from '../../src/ports/replica.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../src/sharepoint/graph/remote.ts'
import { allLists, lists } from '../../src/sharepoint/lists/all.ts'
import { stateReader } from '../../src/sharepoint/read-state.ts'
import { RowTable } from '../../src/sync/replica/rows.ts'
import { wholeView } from '../../src/sync/replica/view.ts'

/** A site that does not keep its keys unique: what becomes of a row that was stored twice. */
let graph: Running
afterEach(() => graph.close())

it('a fact that was stored twice is read once by everyone, and the other row is told of', async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: allLists })
  graph.store.beliefs.duplicateStatus = 'stored'
  const { definition, toFields } = lists.handelse.samverkan
  const { id: person, name, token } = personaByKey('rep-arbvux')
  const remote = graphRemote({
    client: graphClient(async () => ({ ok: true, token }), localTransport(graph.url)),
    site: site.id,
    lists: new Map([[definition.name, definition.columns.map(column => column.name)]]),
    clock: { now: () => new Date().toISOString(), wait: () => new Promise<void>(() => {}) },
  })
  const [key, avvikelse] = [randomUUID(), `avvikelse:${randomUUID()}`] as const
  const fields = toFields({ kind: 'nominering', forum: 'samverkan', avvikelse, text: 'Behövs' })
  // The first answer was lost, the key was not found yet, and both arrived.
  for (let time = 0; time < 2; time += 1)
    expect(await remote.add(definition.name, key, fields)).toMatchObject({ ok: true })
  const [answer] = await remote.changes(new Map([[definition.name, undefined]]))
  if (answer === undefined || !('changes' in answer)) throw new Error(`Unread: ${JSON.stringify(answer)}`)
  const table = new RowTable()
  table.apply({ ...answer.changes, rows: [...answer.changes.rows].reverse() })
  const view: ListView = wholeView('seen', table, new Map(), {
    author: { id: person, name },
    merges: () => () => undefined,
  })
  const { facts, unreadable } = stateReader()(new Map([[definition.name, view]]))
  expect(facts.map(({ id, author }) => [id, author])).toEqual([[`handelse:${key}`, person]])
  expect(unreadable).toEqual([{ list: definition.name, itemId: '2', columns: ['ClientKey'] }])
})
