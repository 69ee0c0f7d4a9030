import { afterEach, describe, expect, it } from 'vitest'
import { learnSurroundings, rememberedSurroundings } from '../../src/app/surroundings.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { fillGroups } from '../../src/local-graph/setup.ts'
import { site } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { readSurroundings } from '../../src/sharepoint/graph/read-surroundings.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { surroundingsOf } from '../../src/sharepoint/lists/recorded.ts'
import { openEmptySite, setUp, stateOf } from './provision-site.ts'

/** What tenant-check found, recorded on the site by provisioning: what becomes of the lists, and what the app reads. */
const clock = { now: () => '2026-06-01T10:00:00Z', wait: () => new Promise<void>(() => {}) }

describe('a recorded answer', () => {
  it('stays through runs that say nothing of it, changes nothing twice, and is taken away by none', async () => {
    const there = openEmptySite()
    await setUp(there)
    const plain = stateOf(there)
    const record = { author: 'both', 'if-match-item': 'unseen' }
    expect((await setUp(there, { record })).steps).toEqual(['Medlemskap: får sin beskrivning'])
    expect((await setUp(there, { record })).steps).toEqual([])
    expect((await setUp(there)).steps).toEqual([])
    expect((await setUp(there, { record: {} })).steps).toEqual(['Medlemskap: får sin beskrivning'])
    expect(stateOf(there)).toEqual(plain)
  })

  it('that own rows cannot be kept apart opens the list of avvikelser, so that its authors can write', async () => {
    const there = openEmptySite()
    there.store.beliefs.ownItemsBind = 'all'
    const items = '/sites/styrforum.sharepoint.example:/sites/styrforum:/lists/Avvikelser/items'
    const change = async () => {
      const author = there.as('rep-arbvux')
      const { id } = (await author.post(items, { fields: { Rubrik: 'a' } })).body
      return (await author.patch(`${items}/${id}`, { fields: { Rubrik: 'b' } })).status
    }
    await setUp(there)
    fillGroups(there.store)
    expect(await change()).toBe(403)
    await setUp(there, { record: { 'own-rows': 'neither' } })
    expect(await change()).toBe(200)
  })

  it('that adding needs the right to change gives it, and a nomination can be written', async () => {
    const there = openEmptySite()
    there.store.beliefs.addNeedsEdit = true
    const items = '/sites/styrforum.sharepoint.example:/sites/styrforum:/lists/Samverkan-Handelser/items'
    const add = async () => (await there.as('rep-arbvux').post(items, { fields: { Slag: 'nominering' } })).status
    await setUp(there)
    fillGroups(there.store)
    expect(await add()).toBe(403)
    await setUp(there, { record: { 'add-without-edit': 'no' } })
    expect(await add()).toBe(201)
  })
})

describe('the app', () => {
  let graph: Running
  afterEach(() => graph.close())
  const clientOf = (key: string) => {
    const { token } = personaByKey(key)
    return graphClient(async () => ({ ok: true, token }), localTransport(graph.url))
  }
  const record = (text: string) =>
    fetch(`${graph.url}/v1.0/sites/${site.id}/lists/Medlemskap`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${personaByKey('agare').token}` },
      body: JSON.stringify({ description: `Vilka [tenant-check: ${text}]` }),
    })

  it('reads what is recorded, as anyone on the site; who is shut out behaves as everywhere', async () => {
    graph = await startLocalGraph({ data: ':memory:', lists: allLists })
    const plain = surroundingsOf({})
    expect(await readSurroundings(clientOf('rep-arbvux'), site.id, clock)).toEqual(plain)
    await record('author=both, unseen-list=shown')
    const found = { signatures: 'unproven', readers: 'everyone', overwriting: 'compared' }
    expect(await readSurroundings(clientOf('rep-arbvux'), site.id, clock)).toEqual(found)
    graph.store.beliefs.listByName = false
    expect(await readSurroundings(clientOf('rep-arbvux'), site.id, clock)).toEqual(found)
    expect(await readSurroundings(clientOf('utan-medlemskap'), site.id, clock)).toEqual(plain)
  })

  it('asks nothing of the lists before it knows, and asks again later what it knows', async () => {
    graph = await startLocalGraph({ data: ':memory:', lists: [] })
    const store = rememberedSurroundings('s')
    await expect(learnSurroundings(store, async () => undefined, clock)).rejects.toThrow(/tried again/)
    const unproven = surroundingsOf({ author: 'both' })
    let told = 0
    store.subscribe(() => (told += 1))
    await learnSurroundings(store, async () => unproven, clock)
    expect([store.current(), told]).toEqual([unproven, 1])
    let later = () => {}
    const waiting = { ...clock, wait: () => new Promise<void>(resolve => (later = resolve)) }
    await learnSurroundings(store, async () => surroundingsOf({}), waiting)
    expect(store.current()).toEqual(unproven)
    later()
    await expect.poll(() => store.current()).toEqual(surroundingsOf({}))
  })
})
