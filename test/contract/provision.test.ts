import { describe, expect, it } from 'vitest'
import { chances } from '../../src/local-graph/faults/book.ts'
import type { TestSite } from '../../src/local-graph/test-site.ts'
import { ProvisionError } from '../../src/provision/failure.ts'
import { patient } from '../../src/provision/patient.ts'
import { LostConnection, type Service } from '../../src/provision/service.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { around, openEmptySite, openWholeSite, serviceOf, setUp, stateOf } from './provision-site.ts'

/** Setting a site up in local Graph from nothing, and whatever may come between. */
async function uncut() {
  const site = openEmptySite()
  const outcome = await setUp(site)
  return { site, outcome, state: stateOf(site) }
}
const whole = uncut()

/** How a run ended that should not have gone well. */
async function failure(run: Promise<unknown>): Promise<ProvisionError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ProvisionError)) throw new Error(`It ended otherwise: ${String(error)}`)
  return error
}

/** Sends so many requests and is then gone, with the last one carried out or not. */
function cutAfter(service: Service, requests: number, isDone: boolean): Service {
  let sent = 0
  return around(service, ask => async (...request) => {
    sent += 1
    if (sent < requests) return ask(...request)
    if (sent === requests && isDone) await ask(...request)
    throw new LostConnection('Cut.')
  })
}

async function requestsOfAWholeRun(): Promise<number> {
  let sent = 0
  const site = openEmptySite()
  const counting = around(serviceOf(site), ask => (...request) => {
    sent += 1
    return ask(...request)
  })
  await setUp(site, { service: counting })
  return sent
}

describe('an empty site', () => {
  it('gets every list of the definitions, with keys unique and indexed, and versions kept', async () => {
    const { state, outcome } = await whole
    expect(state.lists.map(({ name, title }) => [name, title]).sort()).toEqual(
      allLists.map(({ name, display }) => [name, display]).sort(),
    )
    for (const list of state.lists) {
      expect(list.settings).toMatchObject({ versioning: true, ownRights: true, readSecurity: 1 })
      expect(list.columns.find(({ name }) => name === 'ClientKey')).toMatchObject({
        indexed: true,
        enforceUniqueValues: true,
        required: true,
        displayName: 'Nyckel',
      })
      expect(list.columns.find(({ name }) => name === 'Title')).toMatchObject({ required: false })
    }
    expect(outcome.steps.length).toBeGreaterThan(150)
    expect(outcome.without).toEqual([])
  })

  it('lets each change only their own rows where the table says so, and nowhere else', async () => {
    const { state } = await whole
    const bound = state.lists.filter(({ settings }) => (settings as { writeSecurity?: number }).writeSecurity === 2)
    expect(bound.map(({ name }) => name)).toEqual(['Avvikelser', 'Forslag'])
  })

  it('holds levels of Read with Add, and Read with Add and Edit, and none with Delete', async () => {
    const { state } = await whole
    const ours = (state.levels as { name: string; high: number; low: number; kind: number }[]).filter(l => l.kind === 0)
    expect(ours.map(({ name, high, low }) => [name, high, low])).toEqual([
      ['Styrforum lägga till', 176, 138612835],
      ['Styrforum ändra', 176, 138612839],
    ])
  })

  it('leaves no right of their own to whoever set it up', async () => {
    const { state } = await whole
    expect(state.rights).not.toContainEqual(expect.objectContaining({ who: 'Webbplatsägare' }))
  })

  it('a second run: 0 changes, and it only reads', async () => {
    const { site, state } = await whole
    const methods = new Set<string>()
    const watched = around(serviceOf(site), ask => (method, ...rest) => {
      methods.add(method)
      return ask(method, ...rest)
    })
    const second = await setUp(site, { service: watched })
    expect(second.steps).toEqual([])
    expect([...methods]).toEqual(['GET'])
    expect(stateOf(site)).toEqual(state)
  })

  it('with --dry-run stays empty, and is told what would be done', async () => {
    const site = openEmptySite()
    const before = stateOf(site)
    const dry = await setUp(site, { dryRun: true })
    expect(stateOf(site)).toEqual(before)
    expect(dry.steps).toEqual((await whole).outcome.steps)
  })
})

describe('a run that is cut off', () => {
  const draw = chances(20261122)
  const points = Array.from({ length: 10 }, (_, at) => ({ share: draw(), isDone: at % 2 === 0 }))

  const counted = requestsOfAWholeRun()

  it.each(points)('at $share of its requests (the last one done: $isDone) is finished by the next', async point => {
    const all = await counted
    const site = openEmptySite()
    const cut = Math.max(1, Math.floor(point.share * all))
    const error = await failure(setUp(site, { service: cutAfter(serviceOf(site), cut, point.isDone) }))
    expect(error.code).toBe('unclear')
    expect(error.message).toMatch(/kör kommandot igen/i)
    await setUp(site)
    expect(stateOf(site)).toEqual((await whole).state)
    expect((await setUp(site)).steps).toEqual([])
  })

  it.each([1, 2, 3])('goes on by itself when single answers are lost after the work was done (seed %i)', async seed => {
    const site = openEmptySite()
    site.faults.open([{ fault: 'timeout', chance: 0.03, times: 4 }], seed)
    const service = patient(
      serviceOf(site),
      async () => {},
      () => {},
    )
    await setUp(site, { service })
    expect(site.faults.struck.length).toBeGreaterThan(0)
    expect(stateOf(site)).toEqual((await whole).state)
  })
})

describe('a throttled tenant', () => {
  it('is waited for as long as it asks, and nothing is done twice', async () => {
    const site = openEmptySite()
    site.faults.open([{ fault: 'throttle', wait: 7, chance: 0.1 }], 5)
    const waits: number[] = []
    const told: string[] = []
    const service = patient(
      serviceOf(site),
      async ms => void waits.push(ms),
      line => told.push(line),
    )
    await setUp(site, { service })
    expect(new Set(waits)).toEqual(new Set([7_000]))
    expect(told[0]).toBe('Microsoft 365 ber oss vänta 7 sekunder.')
    expect(stateOf(site)).toEqual((await whole).state)
  })

  it('that asks for hours ends with when to come back, and the next run finishes', async () => {
    const site = openEmptySite()
    site.faults.open([{ fault: 'throttle', wait: 'absurd', skip: 60 }])
    const service = patient(
      serviceOf(site),
      async () => {},
      () => {},
    )
    const error = await failure(setUp(site, { service }))
    expect(error.code).toBe('throttled')
    expect(error.message).toMatch(/Kör det igen om en stund\. Det som är klart görs inte om\.$/)
    site.faults.open([])
    await setUp(site)
    expect(stateOf(site)).toEqual((await whole).state)
  })
})

describe('without SharePoint REST', () => {
  it('lists and columns are made, rights are left and said to be; with it, the next run sets them', async () => {
    const site = openEmptySite()
    const first = await setUp(site, { service: serviceOf(site, 'agare', false) })
    expect(first.rightsLeft).toBe(true)
    expect(stateOf(site).lists.map(({ name }) => name)).toEqual((await whole).state.lists.map(({ name }) => name))
    expect((await setUp(site, { service: serviceOf(site, 'agare', false) })).steps).toEqual([])
    expect((await setUp(site)).rightsLeft).toBe(false)
    expect(stateOf(site)).toEqual((await whole).state)
  })
})

describe('what has been changed since', () => {
  const list = (site: TestSite, name: string) =>
    `/_api/web/lists/getbyid('${site.store.db.get<{ id: string }>('SELECT id FROM lists WHERE name = ?', name)?.id}')`

  it('is put right: levels, versioning, own rows, inheritance, a right given aside, an index taken away', async () => {
    const site = await openWholeSite()
    const owner = site.as('agare')
    const merge = { 'x-http-method': 'MERGE' }
    const everything = { BasePermissions: { High: '176', Low: '138612847' } }
    await owner.post("/_api/web/roledefinitions/getbyname('Styrforum ändra')", everything, merge)
    await owner.post(list(site, 'Avvikelser'), { WriteSecurity: 1, EnableVersioning: false }, merge)
    await owner.post(`${list(site, 'Uppdrag')}/resetroleinheritance`)
    const { Id: person } = (await owner.get("/_api/web/siteusers/getbyemail('utan-medlemskap@styrforum.example')")).body
    const given = await owner.post(
      `${list(site, 'Beslut')}/roleassignments/addroleassignment(principalid=${person},roledefid=1073741829)`,
    )
    expect(given.status).toBe(200)
    const key = `${list(site, 'Beslut')}/fields/getbyinternalnameortitle('Nummer')`
    await owner.post(key, { EnforceUniqueValues: false, Indexed: false }, merge)
    const { steps } = await setUp(site)
    expect(steps).toEqual([
      'Återställer behörighetsnivån Styrforum ändra',
      'Avvikelser: sparar versioner, var och en ändrar bara sina egna rader',
      'Beslut: kolumnen Nummer indexeras och blir unik',
      'Beslut: Utan medlemskap förlorar sina rättigheter',
      'Uppdrag: ger listan egna rättigheter i stället för webbplatsens',
      'Uppdrag: sparar versioner, alla rader kan läsas, rader kan ändras av den som har rätt',
      'Uppdrag: ägarna får fullständig behörighet',
      'Uppdrag: Medlemmar får läsa',
      'Uppdrag: SoB får läsa och lägga till',
      'Uppdrag: Samverkan får läsa och lägga till',
      'Uppdrag: Arbetsgrupper får läsa och lägga till',
      'Uppdrag: Webbplatsägare förlorar sina rättigheter',
    ])
    expect(stateOf(site)).toEqual((await whole).state)
  })
})
