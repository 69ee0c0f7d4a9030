import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permittedBy } from '../../src/app/permitted.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { Host } from '../../src/ports/host.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { graphPeople } from '../../src/sharepoint/graph/people.ts'
import { sender } from '../../src/sharepoint/graph/request.ts'
import { fastClock } from './real-clients.ts'

/** The organisation's people as the app searches among them, against local Graph over a real connection. */
let graph: Running
beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [] })
})
afterAll(() => graph.close())

function peopleBy(...scopes: string[]) {
  const token = [personaByKey('samordnare').token, ...scopes].join('~')
  return graphPeople(
    sender(
      graphClient(async () => ({ ok: true, token }), localTransport(graph.url)),
      fastClock(1),
    ),
  )
}

describe('searching for a person', () => {
  it('finds by the beginning of any name, with what tells them apart', async () => {
    const { id, name } = personaByKey('chef-sf-hisingen')
    const found = await peopleBy().find('hising')
    expect(found).toMatchObject({ ok: true })
    expect(found.ok && found.people).toContainEqual({ id, name, about: 'Avdelningschef' })
    expect(found.ok && found.people.every(person => /hisingen/i.test(person.name))).toBe(true)
    expect(await peopleBy().find('zzz')).toEqual({ ok: true, people: [] })
  })

  it('takes what a person writes for words and nothing else', async () => {
    expect(await peopleBy().find('a" OR "mail:b\\')).toEqual({ ok: true, people: [] })
    expect(await peopleBy().find('å & ö #?')).toEqual({ ok: true, people: [] })
  })

  it('says that nobody has allowed it where the permission is missing', async () => {
    expect(await peopleBy('Sites.Selected').find('a')).toEqual({ ok: false, why: 'not-permitted' })
    expect(await peopleBy('User.ReadBasic.All').find('hising')).toMatchObject({ ok: true })
  })
})

describe('a permission apart', () => {
  const host = (given: object) => given as unknown as Host
  it('is had where the usual token holds all, and asked for by name where it does not', async () => {
    const asked: string[] = []
    const own = { token: async () => ({ ok: true, token: 'usual' }) }
    expect(await permittedBy(host(own), 'Calendars.ReadWrite').token()).toEqual({ ok: true, token: 'usual' })
    const permitted = async (permission: string, claims?: string) => {
      asked.push(`${permission} ${claims}`)
      return { ok: false, why: 'not-permitted' }
    }
    const refused = permittedBy(host({ ...own, permitted }), 'Calendars.ReadWrite')
    expect(await refused.isAllowed()).toBe(false)
    expect(await refused.token('more')).toEqual({ ok: false, why: 'signed-out' })
    expect(asked).toEqual(['Calendars.ReadWrite undefined', 'Calendars.ReadWrite more'])
    const offline = permittedBy(host({ permitted: async () => ({ ok: false, why: 'offline' }) }), 'TeamsActivity.Send')
    expect(await offline.isAllowed()).toBe(true)
  })
})
