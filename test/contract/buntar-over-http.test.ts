import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserClock } from '../../src/app/browser.ts'
import { viewOf } from '../../src/domain/avvikelse/status.ts'
import type { AvvikelseText, Command } from '../../src/domain/commands/command.ts'
import { readingOf } from '../../src/domain/reading.ts'
import { type AvvikelseId, idOf } from '../../src/domain/shared/ids.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { type PersonsReplica, replicaOf, seedMembers } from './replicas.ts'

/** Who may bind avvikelser into one question, asked of the server itself, and two devices that do it at once. */
const text: AvvikelseText = {
  heading: 'Återkoppling uteblir',
  about: 'rutin',
  omrade: 'jobb',
  delomrade: 'praktik',
  stadsomrade: 'hisingen',
  what: 'Ingen återkoppling.',
  consequence: '',
  suggestion: '',
}

let graph: Running
let site: string
const open: PersonsReplica[] = []
const ids: AvvikelseId[] = []

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: allLists, seed: seedMembers })
  site = ((await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }).id
  for (const [persona, stadsomrade] of [
    ['rep-sf-hisingen', 'hisingen'],
    ['rep-sf-centrum', 'centrum'],
    ['rep-sf-nordost', 'nordost'],
  ] as const) {
    const raiser = await device(persona)
    ids.push(idOf('avvikelse', await must(raiser, { kind: 'share-avvikelse', text: { ...text, stadsomrade } })))
    await raiser.refresh()
  }
}, 60_000)
afterAll(async () => {
  for (const replica of open) await replica.close()
  await graph.close()
})

async function device(persona: string): Promise<PersonsReplica> {
  const replica = await replicaOf(persona, graph.url, site)
  open.push(replica)
  await replica.refresh()
  return replica
}

async function must(replica: PersonsReplica, command: Command): Promise<string> {
  const done = await replica.dispatch(command)
  if (!done.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(done)}`)
  return done.keys[0] ?? ''
}

async function ask(persona: string, method: string, path: string, fields?: object) {
  const response = await fetch(`${graph.url}/v1.0/sites/${site}/lists/Samverkan-Handelser/items${path}`, {
    method,
    headers: { Authorization: `Bearer ${personaByKey(persona).token}`, 'Content-Type': 'application/json' },
    ...(fields && { body: JSON.stringify(method === 'POST' ? { fields } : fields) }),
  })
  const body = await response.text()
  return { status: response.status, id: body ? String((JSON.parse(body) as { id?: string }).id) : '' }
}

const states = (replica: PersonsReplica) => {
  const reading = readingOf(replica.snapshot().state)
  return ids.map(id => {
    const avvikelse = reading.state.avvikelser.find(one => one.id === id)
    const view = avvikelse && viewOf(avvikelse, reading)
    return `${view?.status.kind} ${view?.bunt?.lead ?? ''}`
  })
}

describe('a bunt over raw HTTP', () => {
  it('BU-1: only the group may write it, nobody may change it, and one that a representative writes does not count', async () => {
    const [lead = 'avvikelse:', other = 'avvikelse:'] = ids
    const row = () => ({
      ClientKey: randomUUID(),
      Slag: 'buntning',
      Avvikelse: lead,
      Avvikelser: other,
    })
    for (const persona of ['samordnare', 'chef-sf-hisingen', 'analys-arbvux', 'dokumentansvarig'])
      expect((await ask(persona, 'POST', '', row())).status, persona).toBe(403)
    const forged = await ask('rep-sf-hisingen', 'POST', '', row())
    expect(forged.status).toBe(201)
    for (const persona of ['rep-sf-hisingen', 'sammankallande']) {
      expect((await ask(persona, 'PATCH', `/${forged.id}/fields`, { Text: 'x' })).status).toBe(403)
      expect((await ask(persona, 'DELETE', `/${forged.id}`)).status).toBe(403)
    }
    const reader = await device('rep-arbvux')
    expect(states(reader)).toEqual(['delad ', 'delad ', 'delad '])
    const { facts } = readingOf(reader.snapshot().state)
    expect(facts.map(({ standing }) => standing)).toEqual([{ counts: false, rule: 'BU-1' }])
  })

  it('BU-3: two devices bind the same avvikelse at once: all agree on which of them holds, and the other is told', async () => {
    const [hisingen, centrum, nordost] = ids as [AvvikelseId, AvvikelseId, AvvikelseId]
    const [one, other] = [await device('sammankallande'), await device('sammankallande')]
    await must(one, { kind: 'make-bunt', lead: hisingen, others: [centrum], text: '' })
    await must(other, { kind: 'make-bunt', lead: centrum, others: [nordost], text: '' })
    await Promise.all([one.refresh(), other.refresh()])
    const reader = await device('rep-sf-sydvast')
    for (const replica of [one, other, reader]) await replica.refresh()
    expect(states(other)).toEqual(states(one))
    expect(states(reader)).toEqual(states(one))
    expect(states(one).filter(state => state.startsWith('buntad'))).toHaveLength(1)
    const { facts } = readingOf(reader.snapshot().state)
    expect(facts.filter(({ standing }) => !standing.counts && standing.rule === 'BU-3')).toHaveLength(1)
    // Nothing of either is lost: both rows lie in the list, and the one that holds can be undone and bound anew.
    // SharePoint tells the time in whole seconds: what is undone in a later one was undone after both were made.
    await browserClock.wait(1_100)
    await must(one, { kind: 'dissolve-bunt', avvikelse: centrum })
    await one.refresh()
    await must(one, { kind: 'make-bunt', lead: nordost, others: [hisingen, centrum], text: '' })
    await one.refresh()
    await reader.refresh()
    expect(states(reader)).toEqual([`buntad ${nordost}`, `buntad ${nordost}`, `delad ${nordost}`])
    // One that is raised afterwards goes along in the same bunt, and is seen to by everyone.
    const raiser = await device('rep-sf-centrum')
    const late = await must(raiser, { kind: 'share-avvikelse', text: { ...text, stadsomrade: 'centrum' } })
    await raiser.refresh()
    await one.refresh()
    await must(one, { kind: 'join-bunt', bunt: hisingen, more: [idOf('avvikelse', late)], text: '' })
    await one.refresh()
    await reader.refresh()
    expect(readingOf(reader.snapshot().state).buntOf(idOf('avvikelse', late))).toMatchObject({ avvikelse: nordost })
  })
})
