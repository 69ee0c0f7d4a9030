import { beforeEach, describe, expect, it } from 'vitest'
import { internalName } from '../rules/columns.ts'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §1.3 unless another is named. */
let site: TestSite
let columns: string
beforeEach(() => {
  site = openTestSite()
  columns = `${site.list('Poster')}/columns`
})
const owner = () => site.as('agare')
const names = async (query = '') =>
  (await owner().get(columns + query)).body.value.map((c: { name: string }) => c.name) as string[]

describe('columns', () => {
  it('are listed in the recorded order: Title, own, system (F1)', async () => {
    const all = await names()
    expect(all.slice(0, 4)).toEqual(['Title', '_ColorTag', 'ComplianceAssetId', 'ClientKey'])
    expect(all.slice(-21).slice(0, 7)).toEqual([
      'ID',
      'ContentType',
      'Modified',
      'Created',
      'Author',
      'Editor',
      '_UIVersionString',
    ])
  })
  it('have the members of a recorded column (F1)', async () => {
    const { body } = await owner().get(`${columns}/Namn`)
    const { '@odata.context': _, id, ...rest } = body
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(rest).toEqual({
      columnGroup: 'Custom Columns',
      description: '',
      displayName: 'Namn',
      enforceUniqueValues: false,
      hidden: false,
      indexed: false,
      name: 'Namn',
      readOnly: false,
      required: false,
      text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
    })
  })
  it('are added with 201, and one type each (columndefinition.md)', async () => {
    expect((await owner().post(columns, { name: 'A', text: {} })).status).toBe(201)
    expect((await owner().post(columns, { name: 'B' })).status).toBe(400)
    expect((await owner().post(columns, { name: 'B', text: {}, number: {} })).status).toBe(400)
    expect((await owner().post(columns, { name: 'a', text: {} })).status).toBe(409)
  })
  it('encode spaces and odd letters in the internal name, which stays when the display name changes (F4)', async () => {
    expect(internalName('First Name')).toBe('First_x0020_Name')
    const { body } = await owner().post(columns, { displayName: 'Första namnet', text: {} })
    expect(body.name).toBe('F_x00f6_rsta_x0020_namnet')
    const changed = await owner().patch(`${columns}/${body.id}`, { displayName: 'Annat' })
    expect([changed.body.name, changed.body.displayName]).toEqual([body.name, 'Annat'])
  })
  it('hide from listing and items when hidden, unless named (columndefinition.md)', async () => {
    await owner().post(columns, { name: 'Gomd', text: {}, hidden: true })
    expect(await names()).not.toContain('Gomd')
    expect(await names('?$select=name,hidden')).toContain('Gomd')
    const item = await owner().post(`${site.list('Poster')}/items`, { fields: { Gomd: 'x' } })
    expect(item.body.fields).not.toHaveProperty('Gomd')
    const named = await owner().get(`${site.list('Poster')}/items/1?$expand=fields($select=Gomd)`)
    expect(named.body.fields.Gomd).toBe('x')
  })
  it('can be unique only when they are indexed (columndefinition.md)', async () => {
    expect((await owner().post(columns, { name: 'U', text: {}, enforceUniqueValues: true })).status).toBe(400)
    const both = { name: 'U', text: {}, enforceUniqueValues: true, indexed: true }
    expect((await owner().post(columns, both)).status).toBe(201)
  })
  it('cannot be indexed with several lines or several choices (ee536168)', async () => {
    expect((await owner().post(columns, { name: 'L', text: { allowMultipleLines: true }, indexed: true })).status).toBe(
      400,
    )
    const several = { name: 'C', choice: { choices: ['a'], displayAs: 'checkBoxes' }, indexed: true }
    expect((await owner().post(columns, several)).status).toBe(400)
  })
  it('become unique over what is there, unless it holds duplicates (ee536168)', async () => {
    const items = `${site.list('Poster')}/items`
    for (const Namn of ['a', 'A']) await owner().post(items, { fields: { Namn } })
    const unique = { indexed: true, enforceUniqueValues: true }
    expect((await owner().patch(`${columns}/Namn`, unique)).status).toBe(400)
    await owner().patch(`${items}/2/fields`, { Namn: 'b' })
    expect((await owner().patch(`${columns}/Namn`, unique)).status).toBe(200)
    expect((await owner().post(items, { fields: { Namn: 'B' } })).status).toBe(400)
    expect((await owner().get(`${items}?$filter=fields/Namn eq 'a'`)).body.value).toHaveLength(1)
  })
  it('have at most twenty indexes on a list (list thresholds)', async () => {
    const add = (n: number) => owner().post(columns, { name: `I${n}`, text: {}, indexed: true })
    for (let n = 1; n < 20; n += 1) expect((await add(n)).status).toBe(201)
    expect((await add(20)).status).toBe(400)
  })
  it('keep their type (columndefinition-update.md)', async () => {
    expect((await owner().patch(`${columns}/Namn`, { number: {} })).status).toBe(400)
    const longer = await owner().patch(`${columns}/Namn`, { text: { maxLength: 100 } })
    expect(longer.body.text.maxLength).toBe(100)
  })
  it('are removed with 204, but not those of the system (columndefinition-delete.md)', async () => {
    expect((await owner().delete(`${columns}/Namn`)).status).toBe(204)
    expect(await names()).not.toContain('Namn')
    expect((await owner().delete(`${columns}/Created`)).status).toBe(403)
  })
})
