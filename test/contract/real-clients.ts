import { browserChance, browserClock } from '../../src/app/browser.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Fields, Remote } from '../../src/ports/remote.ts'
import type { Model } from '../../src/ports/replica.ts'
import { graphClient, type TokenSource } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../src/sharepoint/graph/remote.ts'
import { agendaItemsList } from '../../src/sharepoint/lists/agenda-items.ts'
import { mergeBlocks } from '../../src/sync/merge/blocks.ts'
import { openReplica } from '../../src/sync/open.ts'
import { memoryStorage } from '../../src/sync/storage/memory.ts'
import type { Storage } from '../../src/sync/storage/storage.ts'
import type { TestCommand, TestRefusal, TestState } from '../../src/sync/testing/list-model.ts'
import type { TestReplica } from '../../src/sync/testing/world.ts'

const { definition } = agendaItemsList('samverkan')

/** The agenda of the samverkansgrupp as the app has it. */
export const agenda = { list: definition.name, heading: 'Rubrik', notes: 'Anteckningar', order: 'Ordning' }

/** A row that the list takes, under a heading. */
export const point = (heading: string, order: string): Fields => ({
  Mote: 'meeting:1',
  [agenda.order]: order,
  [agenda.heading]: heading,
  Slag: 'information',
  Lage: 'pa-dagordningen',
})

const model: Model<TestCommand, TestState, TestRefusal> = {
  lists: [definition.name],
  read: lists => lists,
  decide: ({ writes }) => ({ ok: true, writes }),
  series: name => {
    throw new Error(`There are no numbers here, and ${name} was asked for.`)
  },
  merges: (_, column) => (column === agenda.notes ? mergeBlocks : undefined),
}

/** Time that goes so many times faster, so that waiting for a server to come back does not take a test's life. */
export function fastClock(times: number): Clock {
  return {
    now: () => new Date().toISOString(),
    wait: (milliseconds, signal) => browserClock.wait(milliseconds / times, signal),
  }
}

/** The lists through Microsoft's client, over a real connection. */
async function realRemote(url: string, clock: Clock, signIn: TokenSource): Promise<Remote> {
  const { id: site } = (await (await fetch(`${url}/local/site`)).json()) as { id: string }
  return graphRemote({
    client: graphClient(signIn, localTransport(url)),
    site,
    lists: new Map([
      [definition.name, definition.columns.map(({ name }) => name).filter(name => name !== 'ClientKey')],
    ]),
    unique: new Map(),
    clock,
  })
}

/** The app's own replica as one persona, over a real connection. */
export async function realClient(
  url: string,
  persona: string,
  clock: Clock,
  { storage = memoryStorage(), signIn }: { storage?: Storage; signIn?: TokenSource } = {},
): Promise<TestReplica> {
  const { id, name, token } = personaByKey(persona)
  const remote = await realRemote(url, clock, signIn ?? (async () => ({ ok: true, token })))
  return openReplica({ model, remote, storage, clock, chance: browserChance, person: { id, name } })
}

/** Every row of the agenda as the server has it, by key; read past the code that is tried. */
export async function storedPoints(url: string): Promise<Map<string, { id: string; fields: Fields }>> {
  const rows = await ask<{ value: { id: string; fields: Record<string, unknown> }[] }>(
    url,
    'items?$expand=fields&$top=5000',
  )
  return new Map(rows.value.map(({ id, fields }) => [String(fields.ClientKey), { id, fields: own(fields) }]))
}

/** Every version that a row has had, oldest first. */
export async function versionsOf(url: string, id: string): Promise<Fields[]> {
  const { value } = await ask<{ value: { fields: Record<string, unknown> }[] }>(
    url,
    `items/${id}/versions?$expand=fields`,
  )
  return value.map(({ fields }) => own(fields)).reverse()
}

const columns = new Set(definition.columns.map(({ name }) => name).filter(name => name !== 'ClientKey'))

function own(fields: Record<string, unknown>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => columns.has(name))) as Fields
}

async function ask<T>(url: string, path: string): Promise<T> {
  const { id: site } = (await (await fetch(`${url}/local/site`)).json()) as { id: string }
  const address = `${url}/v1.0/sites/${site}/lists/${definition.name}/${path}`
  const response = await fetch(address, { headers: { Authorization: `Bearer ${personaByKey('agare').token}` } })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
