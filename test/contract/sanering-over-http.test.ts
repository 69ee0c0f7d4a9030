import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeOlder } from '../../src/app/older-versions.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { site as siteOfTeam } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { connect } from '../../src/provision/over-http.ts'
import type { Service } from '../../src/provision/service.ts'
import { allLists, lists } from '../../src/sharepoint/lists/all.ts'

/** Client data out of a list, with the rights that people have: over HTTP, past every button. */
const siteId = siteOfTeam.id
const key = 'aaaaaaaa-0000-4000-8000-000000000001'
const list = lists.handelse.samverkan.definition
const avvikelse = 'avvikelse:aaaaaaaa-0000-4000-8000-000000000002'
const items = `/sites/${siteId}/lists/${list.name}/items`

let graph: Running
let path: string

/** Requests of a persona, past every page. */
function serviceOf(persona = 'agare'): Service {
  const { token, sharePointToken } = personaByKey(persona)
  return connect({
    graphRoot: `${graph.url}/v1.0`,
    restRoot: `${graph.url}/_api`,
    graphToken: async () => token,
    restToken: async () => sharePointToken,
  })
}

async function versionTexts(): Promise<string[]> {
  const { body } = await serviceOf().graph('GET', `${path}/versions?$expand=fields`)
  return (body as { value: { fields: { Text: string } }[] }).value.map(({ fields }) => fields.Text)
}

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: allLists })
  const fields = { ClientKey: key, Slag: 'nominering', Avvikelse: avvikelse, Text: 'En text som ska bort' }
  const added = await serviceOf('rep-sf-hisingen').graph('POST', items, { fields })
  expect(added.status).toBe(201)
  path = `${items}/${(added.body as { id: string }).id}`
}, 60_000)
afterAll(() => graph.close())

describe('a fact that client data stands in', () => {
  it('is changed by nobody in the forum, its author and its convenor neither, and by the owner', async () => {
    for (const persona of ['rep-sf-hisingen', 'sammankallande', 'samordnare', 'chef-sf-centrum', 'dokumentansvarig']) {
      const answer = await serviceOf(persona).graph('PATCH', path, { fields: { Text: '[sanerat]' } })
      expect([persona, answer.status]).toEqual([persona, 403])
    }
    const answer = await serviceOf().graph('PATCH', path, { fields: { Text: '[sanerat]' } })
    const row = answer.body as Record<'createdBy' | 'lastModifiedBy', { user: { id: string } }>
    expect([answer.status, row.createdBy.user.id, row.lastModifiedBy.user.id]).toEqual([
      200,
      personaByKey('rep-sf-hisingen').id,
      personaByKey('agare').id,
    ])
  })

  it('is ordered away by those who lead the forums, in the list that all members read', async () => {
    const orders = `/sites/${siteId}/lists/Uppdrag/items`
    const order = (n: number) => ({
      fields: {
        ClientKey: `bbbbbbbb-0000-4000-8000-00000000000${n}`,
        Slag: 'sanering',
        Galler: `handelse:${key}`,
        Innehall: JSON.stringify({ fields: ['text'], remains: '0'.repeat(64) }),
        AnsvarigPart: 'arbvux',
        Text: 'Funnet vid genomgång.',
      },
    })
    const added: [string, number][] = []
    for (const [n, persona] of ['sammankallande', 'samordnare', 'analys-arbvux', 'utan-medlemskap'].entries())
      added.push([persona, (await serviceOf(persona).graph('POST', orders, order(n))).status])
    expect(added).toEqual([
      ['sammankallande', 201],
      ['samordnare', 201],
      ['analys-arbvux', 201],
      ['utan-medlemskap', 403],
    ])
    const read = await serviceOf('chef-finsam').graph('GET', `${orders}?$expand=fields`)
    expect(read.body).toMatchObject({ value: { length: 3 } })
  })

  it('keeps its earlier versions where the service removes none, and says where they are', async () => {
    const answer = await removeOlder(serviceOf(), siteId, `handelse:${key}`, list)
    expect(answer).toMatchObject({ ok: false, why: 'unsupported', kept: 1 })
    expect('places' in answer && answer.places).toMatchObject({
      list: list.display,
      versions: expect.stringMatching(/\/sites\/styrforum\/_layouts\/15\/Versions\.aspx\?list=%7B.+%7D&ID=\d+$/),
      recycleBin: expect.stringMatching(/\/sites\/styrforum\/_layouts\/15\/RecycleBin\.aspx$/),
    })
    expect(await versionTexts()).toEqual(['[sanerat]', 'En text som ska bort'])
  })

  it('loses its earlier versions where the service removes them, by the owner and nobody else', async () => {
    graph.store.beliefs.versionsRemoved = true
    const asked = (persona: string) => removeOlder(serviceOf(persona), siteId, `handelse:${key}`, list)
    expect(await asked('sammankallande')).toEqual({ ok: false, why: 'forbidden' })
    expect(await asked('agare')).toMatchObject({ ok: true, removed: 1, left: 0 })
    expect(await versionTexts()).toEqual(['[sanerat]'])
    expect(await asked('agare')).toMatchObject({ ok: true, removed: 0, left: 0 })
  })

  it('loses those too that the service tells of on another page', async () => {
    const service = serviceOf()
    for (const Text of ['Andra', 'Tredje', '[sanerat]']) await service.graph('PATCH', path, { fields: { Text } })
    const inPages: Service = {
      ...service,
      async graph(method, asked, body) {
        const reply = await service.graph(method, asked.replace('&$skiptoken=x', ''), body)
        if (method !== 'GET' || !asked.includes('/versions?')) return reply
        const { value } = reply.body as { value: object[] }
        const next = `https://graph.microsoft.com/v1.0${asked}&$skiptoken=x`
        const isFirst = !asked.includes('$skiptoken')
        return {
          ...reply,
          body: isFirst ? { value: value.slice(0, 2), '@odata.nextLink': next } : { value: value.slice(2) },
        }
      },
    }
    expect(await removeOlder(inPages, siteId, `handelse:${key}`, list)).toMatchObject({ ok: true, removed: 3, left: 0 })
    expect(await versionTexts()).toEqual(['[sanerat]'])
  })

  it('is told to be gone where it is no more, and hidden from who may not see the list', async () => {
    const gone = 'handelse:cccccccc-0000-4000-8000-000000000001'
    expect(await removeOlder(serviceOf(), siteId, gone, list)).toEqual({ ok: false, why: 'gone' })
    const asked = await removeOlder(serviceOf('chef-finsam'), siteId, `handelse:${key}`, list)
    expect(asked).toEqual({ ok: false, why: 'forbidden' })
  })
})
