import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.ts'
import { siteMidnight } from './site-day.ts'

/** Source: graph-facts §2.8 unless another is named. */
let site: TestSite
let items: string
beforeEach(async () => {
  site = openTestSite()
  const list = site.list('Poster')
  items = `${list}/items`
  for (const column of [
    { name: 'Flera', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
    { name: 'Dag', dateTime: { format: 'dateOnly' } },
    { name: 'Stund', dateTime: {} },
    { name: 'Person', personOrGroup: {} },
    { name: 'Personer', personOrGroup: { allowMultipleSelection: true } },
    { name: 'Lank', hyperlinkOrPicture: {} },
    { name: 'Forvalt', text: {}, defaultValue: { value: 'f' } },
  ]) {
    expect((await site.as('agare').post(`${list}/columns`, column)).status).toBe(201)
  }
})
const add = (fields: object) => site.as('rep-arbvux').post(items, { fields })
const readBack = async (fields: object) => {
  const { status, body } = await add(fields)
  expect(status).toBe(201)
  return body.fields
}

describe('values', () => {
  it('hold a line of at most 255 characters; more is 400 (textcolumn.md, belief long-line)', async () => {
    expect((await readBack({ Namn: 'x'.repeat(255) })).Namn).toHaveLength(255)
    expect((await add({ Namn: 'x'.repeat(256) })).status).toBe(400)
    await site.as('agare').post('/local/beliefs', { longText: 500 })
    expect((await add({ Namn: 'x'.repeat(256) })).status).toBe(500)
  })
  it('hold 63 999 characters in a column of several lines (belief long-note)', async () => {
    expect((await readBack({ Text: 'x'.repeat(63_999) })).Text).toHaveLength(63_999)
    expect((await add({ Text: 'x'.repeat(64_000) })).status).toBe(400)
  })
  it('come back as number, flag and choice in their own JSON types (F1, F4)', async () => {
    expect(await readBack({ Antal: 1.5, Klar: false, Val: 'två' })).toMatchObject({
      Antal: 1.5,
      Klar: false,
      Val: 'två',
    })
  })
  it('of another type than the column are refused without saying which (gd#3239, gd#19901)', async () => {
    for (const fields of [
      { Antal: '1' },
      { Klar: 'true' },
      { Namn: 1 },
      { Val: 2 },
      { Stund: 'igår' },
      { Lank: 'x' },
    ]) {
      const { status, body } = await add(fields)
      expect(status).toBe(400)
      expect(body.error).toMatchObject({ code: 'generalException', message: 'General exception while processing' })
    }
  })
  it('outside the choices pass unless SharePoint is believed to mind (belief strange-choice)', async () => {
    expect((await readBack({ Val: 'tre' })).Val).toBe('tre')
    await site.as('agare').post('/local/beliefs', { choiceEnforced: true })
    expect((await add({ Val: 'tre' })).status).toBe(400)
  })
  it('of several choices need @odata.type, and are refused without it (gdc#7825, gd#16636)', async () => {
    const typed = { 'Flera@odata.type': 'Collection(Edm.String)', Flera: ['a', 'b'] }
    expect((await readBack(typed)).Flera).toEqual(['a', 'b'])
    const { status, body } = await add({ Flera: ['a'] })
    expect(status).toBe(400)
    expect(body.error.code).toBe('generalException')
  })
  it('of a person are written and read as LookupId, read as text (corso#5108)', async () => {
    const fields = await readBack({ PersonLookupId: 10 })
    expect(fields.PersonLookupId).toBe('10')
    expect(fields).not.toHaveProperty('Person')
    expect((await readBack({ PersonLookupId: '10' })).PersonLookupId).toBe('10')
  })
  it('of a person show the name where the column is named (fieldvalueset.md)', async () => {
    const { body } = await add({ PersonLookupId: 10 })
    const answer = await site.as('rep-arbvux').get(`${items}/${body.id}?$expand=fields($select=Person)`)
    expect(answer.body.fields).toMatchObject({ PersonLookupId: '10', Person: 'Avdelningschef, SF Hisingen' })
  })
  it('of a lookup are written as a number or its text, and read as text; the row’s own text where it is named (gd#2991, gd#19901)', async () => {
    const list = (await site.as('agare').get(site.list('Fakta'))).body.id
    const lookup = { listId: list, columnName: 'Text' }
    for (const [name, more] of [
      ['Rad', {}],
      ['Rader', { allowMultipleValues: true }],
    ] as const) {
      const column = { name, lookup: { ...lookup, ...more } }
      expect((await site.as('agare').post(`${site.list('Poster')}/columns`, column)).status).toBe(201)
    }
    await site.as('agare').post(`${site.list('Fakta')}/items`, { fields: { ClientKey: 'k', Text: 'ett' } })
    expect((await readBack({ RadLookupId: '1' })).RadLookupId).toBe('1')
    const { body } = await add({
      RadLookupId: 1,
      'RaderLookupId@odata.type': 'Collection(Edm.Int32)',
      RaderLookupId: [1],
    })
    expect(body.fields).not.toHaveProperty('Rad')
    expect(body.fields.Rader).toEqual([{ LookupId: 1, LookupValue: 'ett' }])
    const named = await site.as('rep-arbvux').get(`${items}/${body.id}?$expand=fields($select=Rad)`)
    expect(named.body.fields).toMatchObject({ Rad: 'ett', RadLookupId: '1' })
  })
  it('of several people are read as objects and written as numbers (corso#5108, gd#11505)', async () => {
    for (const type of ['Collection(Edm.Int32)', 'Collection(Edm.String)']) {
      const ids = type.includes('Int') ? [10, 11] : ['10', '11']
      const { Personer } = await readBack({ 'PersonerLookupId@odata.type': type, PersonerLookupId: ids })
      expect(Personer[0]).toEqual({
        LookupId: 10,
        LookupValue: 'Avdelningschef, SF Hisingen',
        Email: 'chef-sf-hisingen@styrforum.example',
      })
    }
  })
  it('of several people in the form they are read are refused (gd#2991)', async () => {
    const { status, body } = await add({ Personer: [{ LookupId: 10 }] })
    expect(status).toBe(400)
    expect(body.error.message).toMatch(/^A value without a type name was found/)
  })
  it('of several people are cleared by an empty collection (corso#5108)', async () => {
    const empty = { 'PersonerLookupId@odata.type': 'Collection(Edm.Int32)', PersonerLookupId: [] }
    expect(await readBack(empty)).not.toHaveProperty('Personer')
  })
  it('of a day are midnight on the site in UTC, winter and summer (F4)', async () => {
    expect((await readBack({ Dag: '2026-01-15' })).Dag).toBe('2026-01-14T23:00:00Z')
    expect((await readBack({ Dag: '2026-07-15T12:00:00Z' })).Dag).toBe('2026-07-14T22:00:00Z')
  })
  it('of a moment keep it, in whole seconds of UTC (F1)', async () => {
    expect((await readBack({ Stund: '2026-07-15T12:00:00.250+02:00' })).Stund).toBe('2026-07-15T10:00:00Z')
  })
  it('that a column has by default are set when nothing is sent (belief defaults)', async () => {
    expect((await readBack({})).Forvalt).toBe('f')
    await site.as('agare').post('/local/beliefs', { defaultsApplied: false })
    expect(await readBack({})).not.toHaveProperty('Forvalt')
  })
  it('that are required may be missing unless SharePoint is believed to mind (belief required-value)', async () => {
    expect((await add({})).status).toBe(201)
    await site.as('agare').post('/local/beliefs', { requiredEnforced: true })
    expect((await add({})).status).toBe(400)
  })
})

describe('midnight on the site', () => {
  it('is right on the days the clocks are moved (F4)', () => {
    expect(siteMidnight(new Date('2026-03-29T12:00:00Z')).toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(siteMidnight(new Date('2026-10-25T12:00:00Z')).toISOString()).toBe('2026-10-24T22:00:00.000Z')
  })
})
