import { describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../../src/local-graph/test-site.ts'
import { beliefs } from '../../src/provision/beliefs/all.ts'
import type { Belief } from '../../src/provision/check/belief.ts'
import { checkTenant, type Finding } from '../../src/provision/check/check.ts'
import { probePrefix } from '../../src/provision/check/probe.ts'
import { tableOf } from '../../src/provision/check/table.ts'
import { ProvisionError } from '../../src/provision/failure.ts'
import { LostConnection, type Service } from '../../src/provision/service.ts'
import { address, around, openEmptySite, serviceOf } from './provision-site.ts'
import { grantTo, otherAnswers, selectedOf, throttle } from './tenant-check-answers.ts'

/** The questions that an administrator puts to a tenant, put to local Graph: each with every answer it can have. */
async function check(
  site: TestSite,
  asked: readonly Belief[] = beliefs,
  change: (service: Service) => Service = service => service,
): Promise<readonly Finding[]> {
  const owner = change(serviceOf(site))
  const member = change(serviceOf(site, 'rep-arbvux'))
  const selected = change(selectedOf(site))
  return checkTenant({ owner, member, selected, throttle, address }, asked, () => {})
}

const leftovers = ({ store }: TestSite) =>
  store.db.all<{ name: string }>('SELECT name FROM lists WHERE name LIKE ?', `${probePrefix}%`)

const rights = ({ store }: TestSite) => [
  store.db.all('SELECT * FROM roles'),
  store.db.all('SELECT * FROM assignments'),
  store.db.all('SELECT * FROM principals'),
]

describe('the table', () => {
  it('has an answer to every question, each as local Graph is believed to be, and leaves nothing behind', async () => {
    const site = openTestSite()
    await grantTo(site, 'write')
    const before = rights(site)
    const findings = await check(site)
    expect(findings.map(({ id, answer }) => [id, answer])).toEqual(beliefs.map(({ id, believed }) => [id, believed]))
    expect(findings.every(({ verdict }) => verdict === 'as-believed')).toBe(true)
    expect(leftovers(site)).toEqual([])
    expect(rights(site)).toEqual(before)
    expect(tableOf(findings)).toMatch(
      new RegExp(
        `${beliefs.length} frågor: ${beliefs.length} som väntat, 0 annorlunda med väg, 0 utan väg, 0 inte prövade`,
      ),
    )
  })

  it('fits a terminal of 120 signs', async () => {
    const lines = tableOf(await check(openTestSite())).split('\n')
    expect(Math.max(...lines.map(line => [...line].length))).toBeLessThanOrEqual(121)
  })

  it('says what was not tried without a second account, an app, or SharePoint REST, and answers the rest', async () => {
    const site = openTestSite()
    const findings = await checkTenant({ owner: serviceOf(site, 'agare', false), address }, beliefs, () => {})
    const untried = findings.filter(({ verdict }) => verdict === 'untried').map(({ id }) => id)
    expect(untried).toEqual([
      'add-without-edit',
      'own-rows',
      'unseen-list',
      'list-of-lists',
      'team-level',
      'selected-scope',
      'throttled-batch',
    ])
    expect(findings.filter(({ verdict }) => verdict === 'as-believed')).toHaveLength(beliefs.length - untried.length)
    expect(findings.find(({ id }) => id === 'own-rows')?.app).toBe('Appen klarar alla svaren.')
  })
})

describe('a belief', () => {
  it('has an id of its own, believes in one of its ways, and says of each what the app does', () => {
    expect(new Set(beliefs.map(({ id }) => id)).size).toBe(beliefs.length)
    for (const { believed, ways, source } of beliefs) {
      expect(Object.keys(ways)).toContain(believed)
      // Nobody is left without a way, whatever a tenant answers.
      expect(Object.values(ways).some(way => way.isOpen)).toBe(false)
      expect(source).toMatch(/^(graph-facts|reliability-security) §/)
      for (const { app } of Object.values(ways)) expect(app).toMatch(/\.$/)
    }
  })

  it('has every one of its answers tried below', () => {
    const tried = otherAnswers.map(([id, answer]) => `${id}: ${answer}`)
    const all = beliefs.flatMap(({ id, ways, believed }) =>
      Object.keys(ways)
        .filter(answer => answer !== believed)
        .map(answer => `${id}: ${answer}`),
    )
    expect([...tried].sort()).toEqual(all.sort())
  })

  it.each(otherAnswers)('%s may turn out as %s, and then that is what is seen', async (id, answer, play) => {
    const site = openTestSite()
    const asked = beliefs.filter(belief => belief.id === id)
    if (play.role !== undefined) await grantTo(site, play.role)
    expect((await site.as('agare').post('/local/beliefs', play.beliefs ?? {})).status).toBe(200)
    const [finding] = await check(site, asked, play.through)
    expect([finding?.answer, finding?.detail]).toEqual([answer, expect.any(String)])
    const way = asked[0]?.ways[answer]
    expect(finding?.verdict).toBe('otherwise')
    expect(finding?.app).toBe(way?.app)
    expect(leftovers(site)).toEqual([])
  })

  it('that gets an answer nobody has thought of is told to be without a way', async () => {
    const site = openTestSite()
    const odd = (service: Service) =>
      around(service, ask => async (method, path, body, headers) => {
        const reply = await ask(method, path, body, headers)
        return reply.status === 400 ? { ...reply, status: 418 } : reply
      })
    const [finding] = await check(
      site,
      beliefs.filter(({ id }) => id === 'duplicate'),
      odd,
    )
    expect([finding?.verdict, finding?.seen]).toEqual(['open', 'något annat: 418'])
  })
})

describe('the probe', () => {
  it.each([5, 12, 20, 60])('is removed when the connection is lost at request %i for a while', async cut => {
    const site = openTestSite()
    let sent = 0
    const cutting = (service: Service) =>
      around(service, ask => (method, path, body, headers) => {
        sent += 1
        if (sent >= cut && sent < cut + 3 && method !== 'DELETE') throw new LostConnection('Cut.')
        return ask(method, path, body, headers)
      })
    await check(site, beliefs, cutting).catch(() => [])
    expect(leftovers(site)).toEqual([])
  })

  it('that an earlier check left behind is removed by the next', async () => {
    const site = openTestSite()
    await site.as('agare').post('/sites/styrforum.sharepoint.example:/sites/styrforum:/lists', {
      displayName: `${probePrefix}gammal`,
    })
    await check(site, [])
    expect(leftovers(site)).toEqual([])
  })

  it('takes the levels away again that it had to make', async () => {
    const site = openEmptySite()
    const before = rights(site)
    await check(site, [])
    expect(rights(site)).toEqual(before)
  })

  it('is removed over SharePoint REST where Graph removes no lists', async () => {
    const site = openTestSite()
    const keeping = (service: Service) => ({
      ...service,
      graph: (async (method, path, body, headers) =>
        method === 'DELETE' && /\/lists\/[^/]+$/.test(path)
          ? { status: 405, headers: new Headers(), body: undefined }
          : service.graph(method, path, body, headers)) satisfies Service['graph'],
    })
    await check(site, [], keeping)
    expect(leftovers(site)).toEqual([])
  })

  it('is removed when the sign-in runs out in the middle, and that is told rather than taken for an answer', async () => {
    const site = openTestSite()
    const asked = beliefs.map(
      (belief, at): Belief =>
        at === 3
          ? { ...belief, ask: () => Promise.reject(new ProvisionError('signed-out', 'Kör kommandot igen.')) }
          : belief,
    )
    await expect(check(site, asked)).rejects.toThrow('Kör kommandot igen.')
    expect(leftovers(site)).toEqual([])
  })

  it('cannot be made by somebody without the right: told so, and nothing is left', async () => {
    const site = openTestSite()
    const owner = serviceOf(site, 'samordnare')
    await expect(checkTenant({ owner, address }, beliefs, () => {})).rejects.toThrow(/Kontot saknar rätt till det/)
    expect(leftovers(site)).toEqual([])
  })
})
