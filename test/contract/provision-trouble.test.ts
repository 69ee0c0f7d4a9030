import { describe, expect, it } from 'vitest'
import { personas } from '../../src/local-graph/people.ts'
import type { TestSite } from '../../src/local-graph/test-site.ts'
import { ProvisionError } from '../../src/provision/failure.ts'
import { readAddress } from '../../src/provision/site-address.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { groups, type Level } from '../../src/sharepoint/lists/definition.ts'
import { around, openEmptySite, openWholeSite, serviceOf, setUp, stateOf } from './provision-site.ts'

/** What stands in the way of setting a site up: each gets a message that ends with what to do, and nothing is broken. */
const sites = '/sites/styrforum.sharepoint.example:/sites/styrforum:/lists'

async function refusal(run: Promise<unknown>): Promise<ProvisionError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ProvisionError)) throw new Error(`It was not refused: ${String(error)}`)
  return error
}

/** The way is clear again; then the next run gives the same site as if nothing had been. */
async function expectWhole(site: TestSite): Promise<void> {
  await setUp(site)
  const fresh = openEmptySite()
  await setUp(fresh)
  expect(stateOf(site)).toEqual(stateOf(fresh))
}

describe('in the way', () => {
  it('a column of another type: told which and what to do, before anything is changed', async () => {
    const site = openEmptySite()
    const { body: list } = await site.as('agare').post(sites, { displayName: 'Beslut' })
    const at = `${sites.replace('/lists', '')}/lists/${list.id}/columns`
    await site.as('agare').post(at, { name: 'ClientKey', text: {} })
    const { body: column } = await site.as('agare').post(at, { name: 'Datum', dateTime: {} })
    const before = stateOf(site)
    const { code, message } = await refusal(setUp(site))
    expect(code).toBe('in-the-way')
    expect(message).toBe(
      'Kolumnen Datum i listan Beslut är av typen något annat men ska vara en rad text. Typen går inte att ändra. Spara undan det som står i kolumnen, ta bort den i listans inställningar och kör kommandot igen.',
    )
    expect(stateOf(site)).toEqual(before)
    expect((await site.as('agare').delete(`${at}/${column.id}`)).status).toBe(204)
    await expectWhole(site)
  })

  it('somebody else’s list at our address is not touched', async () => {
    const site = openEmptySite()
    const { body: list } = await site
      .as('agare')
      .post(sites, { displayName: 'Uppdrag', columns: [{ name: 'Kund', text: {} }] })
    const before = stateOf(site)
    const { message } = await refusal(setUp(site))
    expect(message).toMatch(/gjord av någon annan \(den har kolumnerna Kund men ingen nyckel\).*kör kommandot igen\.$/)
    expect(stateOf(site)).toEqual(before)
    await site.as('agare').delete(`${sites}/${list.id}`)
    await expectWhole(site)
  })

  it('a title that we need, on another list', async () => {
    const site = openEmptySite()
    const { body: list } = await site.as('agare').post(sites, { displayName: 'SoB: möten' })
    // Made under another title, as its address shows.
    site.store.db.run("UPDATE lists SET name = 'Nagot annat' WHERE id = ?", list.id)
    expect((await refusal(setUp(site))).message).toMatch(/titeln ”SoB: möten”, som listan SoB-Moten behöver/)
    await site.as('agare').patch(`${sites}/${list.id}`, { displayName: 'Ledig' })
    await setUp(site)
    expect((await setUp(site)).steps).toEqual([])
  })

  it('two rows alike in a column that becomes unique', async () => {
    const site = openEmptySite()
    const plain = allLists.map(list => ({ ...list, columns: list.columns.map(({ unique: _, ...column }) => column) }))
    await setUp(site, { definitions: plain })
    const items = `${site.list('Uppdrag')}/items`
    await site.as('agare').post(items, { fields: { ClientKey: 'lika' } })
    const { body: second } = await site.as('agare').post(items, { fields: { ClientKey: 'lika' } })
    const { code, message } = await refusal(setUp(site))
    expect(code).toBe('in-the-way')
    expect(message).toMatch(/rätta dubbletterna och kör kommandot igen\.$/)
    await site.as('agare').delete(`${items}/${second.id}`)
    await expectWhole(site)
  })

  it('a half-made list: open to all, with some columns, and its name still for a title', async () => {
    const site = openEmptySite()
    await site.as('agare').post(sites, {
      displayName: 'SoB-Punkter',
      columns: [
        { name: 'Rubrik', text: {} },
        { name: 'ClientKey', text: {} },
      ],
    })
    await expectWhole(site)
  })
})

describe('the wrong place or person', () => {
  it('a site that is not there, or not to be seen', async () => {
    const site = openEmptySite()
    const elsewhere = readAddress('https://styrforum.sharepoint.example/sites/finnsinte')
    const { code, message } = await refusal(setUp(site, { address: elsewhere }))
    expect(code).toBe('unknown-site')
    expect(message).toMatch(/sites\/finnsinte finns inte.*kör kommandot igen\.$/)
  })

  it('somebody without any right, with the right to read alone, or with Edit: nothing is left half-made', async () => {
    const site = openEmptySite()
    const before = stateOf(site)
    expect((await refusal(setUp(site, { service: serviceOf(site, 'utan-medlemskap') }))).code).toBe('no-right')
    expect(stateOf(site)).toEqual(before)
    const { Id: person } = (
      await site.as('agare').get("/_api/web/siteusers/getbyemail('rep-arbvux@styrforum.example')")
    ).body
    for (const level of [1073741826, 1073741830]) {
      const given = await site
        .as('agare')
        .post(`/_api/web/roleassignments/addroleassignment(principalid=${person},roledefid=${level})`)
      expect(given.status).toBe(200)
      const held = stateOf(site)
      const { code, message } = await refusal(setUp(site, { service: serviceOf(site, 'rep-arbvux') }))
      expect([code, message]).toEqual([
        'no-right',
        expect.stringMatching(
          /^Skapar gruppen Medlemmar: svaret var 403.*Låt någon som äger webbplatsen köra kommandot/,
        ),
      ])
      expect(stateOf(site)).toEqual(held)
    }
  })

  it('a sign-in that is no longer taken', async () => {
    const site = openEmptySite()
    site.faults.open([{ fault: 'expired', skip: 30 }])
    const { code, message } = await refusal(setUp(site))
    expect(code).toBe('signed-out')
    expect(message).toMatch(/Kör kommandot igen\. Det som är klart görs inte om\.$/)
    site.faults.open([])
    await expectWhole(site)
  })

  it.each([undefined, '', 'styrforum', 'http://styrforum.sharepoint.com/sites/a', 'https://a:b@x.example/sites/a'])(
    'no address: %s',
    given => {
      expect(() => readAddress(given)).toThrow(/Skriv --site https:\/\//)
    },
  )
})

describe('a service that does otherwise', () => {
  it('names a column after its display name: it is made again under its own', async () => {
    const site = openEmptySite()
    const odd = around(serviceOf(site), ask => async (method, path, body, headers) => {
      const named = body as { name?: string; displayName?: string } | undefined
      const isOdd = method === 'POST' && path.endsWith('/columns') && named?.displayName !== named?.name
      return ask(method, path, isOdd ? { ...named, name: named?.displayName ?? '' } : body, headers)
    })
    const { without } = await setUp(site, { service: odd })
    expect(without).toEqual([])
    await expectWhole(site)
  })

  it('leaves signs out of a list’s address: it is found all the same, and brought up to date', async () => {
    const site = openEmptySite()
    site.store.beliefs.hyphensInAddress = false
    const earlier = allLists.map(list => ({ ...list, columns: list.columns.slice(0, -1) }))
    await setUp(site, { definitions: earlier })
    expect(stateOf(site).lists.map(({ name }) => name)).toContain('SoBMoten')
    expect((await setUp(site)).steps).toHaveLength(allLists.length)
    expect((await setUp(site)).steps).toEqual([])
  })

  it('fails at the same place every time: after some looks it is told, not tried for ever', async () => {
    const site = openEmptySite()
    let tries = 0
    const broken = around(serviceOf(site), ask => (method, path, body, headers) => {
      if (!path.endsWith('/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)')) {
        return ask(method, path, body, headers)
      }
      tries += 1
      return Promise.resolve({ status: 500, headers: new Headers(), body: undefined })
    })
    const { code } = await refusal(setUp(site, { service: broken }))
    expect([code, tries]).toEqual(['unclear', 5])
    await expectWhole(site)
  })

  it('takes a change and does nothing: the step is told at the end, and not tried for ever', async () => {
    const site = openEmptySite()
    let tries = 0
    const deaf = around(serviceOf(site), ask => async (method, path, body, headers) => {
      const isTitle = method === 'PATCH' && body !== undefined && 'displayName' in body && !path.includes('/columns/')
      if (!isTitle) return ask(method, path, body, headers)
      tries += 1
      return ask('GET', path, undefined, headers)
    })
    const { without } = await setUp(site, { service: deaf })
    expect(without).toContain('SoB-Moten: får titeln ”SoB: möten”')
    expect(tries).toBe(without.length)
    await expectWhole(site)
  })
})

describe('the rights that come out', () => {
  const may: Readonly<Record<Level, { add: boolean; own: boolean; others: boolean }>> = {
    read: { add: false, own: false, others: false },
    append: { add: true, own: false, others: false },
    own: { add: true, own: true, others: false },
    change: { add: true, own: true, others: true },
  }

  it('are those of the definitions, for every persona on every list, whatever the team may do on the site', async () => {
    const site = await openWholeSite()
    for (const group of groups) {
      for (const { mail } of personas.filter(persona => persona.groups.includes(group))) {
        const login = { LoginName: `i:0#.f|membership|${mail}` }
        const { status } = await site.as('agare').post(`/_api/web/sitegroups/getbyname('${group}')/users`, login)
        expect(status).toBe(201)
      }
    }
    // In most teams its own group has Edit on the site, which no list of ours inherits.
    const { Id: team } = (await site.as('agare').get('/_api/web/associatedmembergroup')).body
    const edit = `/_api/web/roleassignments/addroleassignment(principalid=${team},roledefid=1073741830)`
    expect((await site.as('agare').post(edit)).status).toBe(200)
    let asked = 0
    for (const { name, rights } of allLists) {
      const items = `${site.list(name)}/items`
      const { body: foreign } = await site.as('agare').post(items, { fields: {} })
      for (const { key, owner, groups: memberOf } of personas) {
        const levels = memberOf.flatMap(group => rights[group] ?? [])
        const allowed = (what: 'add' | 'own' | 'others') => owner || levels.some(level => may[level][what])
        const client = site.as(key)
        const added = await client.post(items, { fields: {} })
        const mine = added.body?.id ?? foreign.id
        const got = [
          (await client.get(items)).status,
          added.status,
          (await client.patch(`${items}/${mine}`, { fields: {} })).status,
          (await client.patch(`${items}/${foreign.id}`, { fields: {} })).status,
          owner ? 403 : (await client.delete(`${items}/${foreign.id}`)).status,
        ]
        asked += got.length
        expect([name, key, got]).toEqual([
          name,
          key,
          [
            owner || levels.length > 0 ? 200 : 403,
            allowed('add') ? 201 : 403,
            allowed('own') ? 200 : 403,
            allowed('others') ? 200 : 403,
            403,
          ],
        ])
      }
    }
    expect(asked).toBe(allLists.length * personas.length * 5)
  })
})
