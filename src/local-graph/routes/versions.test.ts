import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §3. */
let site: TestSite
let item: string
beforeEach(async () => {
  site = openTestSite()
  item = `${site.list('Poster')}/items/1`
  await site.as('rep-arbvux').post(`${site.list('Poster')}/items`, { fields: { Namn: 'A' } })
  await site.as('samordnare').patch(`${item}/fields`, { Namn: 'B' })
})
const member = () => site.as('rep-arbvux')

describe('versions', () => {
  it('are listed newest first, with who and when (listitem-list-versions.md)', async () => {
    const { body } = await member().get(`${item}/versions`)
    expect(body.value.map((v: { id: string }) => v.id)).toEqual(['2.0', '1.0'])
    expect(body.value[0].lastModifiedBy.user.displayName).toBe('Avdelningschef, Arbvux (samordnare)')
    expect(body.value[0]).not.toHaveProperty('fields')
  })
  it('show the values of their day where fields are expanded (CSDL)', async () => {
    const { body } = await member().get(`${item}/versions?$expand=fields`)
    expect(body.value.map((v: { fields: { Namn: string } }) => v.fields.Namn)).toEqual(['B', 'A'])
  })
  it('are read one by one, 404 for one that is not there (CSDL, errors.md)', async () => {
    expect((await member().get(`${item}/versions/1.0?$expand=fields`)).body.fields.Namn).toBe('A')
    expect((await member().get(`${item}/versions/9.0`)).status).toBe(404)
  })
  it('are restored as a new version, 204 (listitemversion-restore.md)', async () => {
    expect((await member().post(`${item}/versions/1.0/restoreVersion`)).status).toBe(204)
    const { body } = await member().get(`${item}/fields`)
    expect(body).toMatchObject({ Namn: 'A', _UIVersionString: '3.0' })
  })
  it('are not restored by who may not edit (listitemversion-restore.md)', async () => {
    await site.as('chef-ffs').post(`${site.list('Fakta')}/items`, { fields: { Text: 'x' } })
    const fact = `${site.list('Fakta')}/items/1/versions/1.0/restoreVersion`
    expect((await site.as('chef-ffs').post(fact)).status).toBe(403)
  })
})
