import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Sources: graph-facts §2.1, §2.2, §2.5 to §2.7; F1 and F2 there are recorded traffic. */
let site: TestSite
let items: string
beforeEach(() => {
  site = openTestSite()
  items = `${site.list('Poster')}/items`
})
const member = () => site.as('rep-arbvux')
const add = (fields: object) => member().post(items, { fields })

describe('adding an item', () => {
  it('answers 201 with the whole item, fields included and version 1.0 (F2)', async () => {
    const { status, body, headers } = await add({ Namn: 'A' })
    expect(status).toBe(201)
    expect(body['@odata.context']).toMatch(/\/items\/\$entity$/)
    expect(body.fields).toMatchObject({ Namn: 'A', _UIVersionString: '1.0', id: body.id })
    expect(headers.get('etag')).toBe(body.eTag)
  })
  it('has exactly the members of a recorded item (F1)', async () => {
    const { body } = await add({ Namn: 'A', Title: 'T' })
    expect(Object.keys(body).sort()).toEqual(
      [
        '@odata.context',
        '@odata.etag',
        'contentType',
        'createdBy',
        'createdDateTime',
        'eTag',
        'fields',
        'fields@odata.context',
        'id',
        'lastModifiedBy',
        'lastModifiedDateTime',
        'parentReference',
        'webUrl',
      ].sort(),
    )
    expect(Object.keys(body.fields)).toEqual([
      '@odata.etag',
      'Title',
      'Namn',
      'id',
      'ContentType',
      'Modified',
      'Created',
      'AuthorLookupId',
      'EditorLookupId',
      '_UIVersionString',
      'Attachments',
      'Edit',
      'LinkTitleNoMenu',
      'LinkTitle',
      'ItemChildCount',
      'FolderChildCount',
      '_ComplianceFlags',
      '_ComplianceTag',
      '_ComplianceTagWrittenTime',
      '_ComplianceTagUserId',
      'AppAuthorLookupId',
      'AppEditorLookupId',
    ])
    expect(Object.keys(body.createdBy.user)).toEqual(['email', 'id', 'displayName'])
    expect(Object.keys(body.parentReference)).toEqual(['id', 'siteId'])
  })
  it('sets the author itself, whoever the body names (belief author)', async () => {
    const { body } = await add({ Namn: 'A' })
    expect(body.createdBy.user.displayName).toBe('Representant, Arbvux')
    expect((await add({ AuthorLookupId: 1 })).status).toBe(400)
    expect((await add({ Created: '2020-01-01T00:00:00Z' })).status).toBe(400)
  })
  it('gives ids as rising texts that are never used again (F1)', async () => {
    expect((await add({ Namn: 'A' })).body.id).toBe('1')
    await site.as('agare').delete(`${items}/1`)
    expect((await add({ Namn: 'B' })).body.id).toBe('2')
  })
  it('gives times in whole seconds of UTC (F1)', async () => {
    expect((await add({})).body.createdDateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })
  it('leaves unset columns out, empty text too (F1)', async () => {
    const { body } = await add({ Namn: '', Val: null })
    expect(body.fields).not.toHaveProperty('Namn')
    expect(body.fields).not.toHaveProperty('Val')
    expect(body.fields).not.toHaveProperty('Antal')
  })
  it('refuses an unknown column with its name (F2)', async () => {
    const { status, body } = await add({ Name: 'x' })
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'invalidRequest', message: "Field 'Name' is not recognized" })
    expect(Object.keys(body.error.innerError)).toEqual(['date', 'request-id', 'client-request-id'])
    expect(body.error.innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  })
  it('refuses a value that a unique column already has, whatever its case, and names no column (msgraph-sdk-dotnet#790)', async () => {
    await add({ ClientKey: 'abc' })
    const { status, body } = await add({ ClientKey: 'ABC' })
    expect(status).toBe(400)
    expect(body.error.message).toBe('One or more fields with unique constraints already has the provided value.')
  })
  it('frees a unique value when its item is deleted or changed (belief unique-in-bin)', async () => {
    await add({ ClientKey: 'abc' })
    await member().patch(`${items}/1/fields`, { ClientKey: 'def' })
    expect((await add({ ClientKey: 'abc' })).status).toBe(201)
    await site.as('agare').delete(`${items}/2`)
    expect((await add({ ClientKey: 'abc' })).status).toBe(201)
  })
  it('takes members beside fields without storing them (PnPjs’ own tests)', async () => {
    const { status, body } = await member().post(items, { Title: 'x' })
    expect(status).toBe(201)
    expect(body.fields).not.toHaveProperty('Title')
  })
  it('refuses a body that is no JSON object (errors.md)', async () => {
    expect((await member().post(items, '{"fields"')).status).toBe(400)
    expect((await member().post(items, '[]')).status).toBe(400)
    expect((await member().post(items, { fields: 'x' })).status).toBe(400)
  })
})

describe('changing an item', () => {
  beforeEach(async () => void (await add({ Namn: 'A', Antal: 1 })))
  it('changes the sent columns only and answers the whole field set (listitem-update.md, F2)', async () => {
    const { status, body } = await member().patch(`${items}/1/fields`, { Namn: 'B' })
    expect(status).toBe(200)
    expect(body['@odata.context']).toMatch(/\/fields\/\$entity$/)
    expect(body).toMatchObject({ Namn: 'B', Antal: 1, _UIVersionString: '2.0' })
  })
  it('takes fields under the item too and answers the item with them (PnPjs’ own tests, belief change-of-item)', async () => {
    const { status, body } = await member().patch(`${items}/1`, { fields: { Namn: 'B' } })
    expect(status).toBe(200)
    expect(body.fields.Namn).toBe('B')
  })
  it('raises the eTag counter apart from the version label when versions are off (F4)', async () => {
    const rest = site.as('agare')
    const list = "/_api/web/lists/getbytitle('Poster')"
    await rest.post(list, { EnableVersioning: false }, { 'x-http-method': 'MERGE' })
    const { body } = await member().patch(`${items}/1/fields`, { Namn: 'B' })
    expect(body['@odata.etag']).toMatch(/,2"$/)
    expect(body._UIVersionString).toBe('1.0')
  })
  it('writes the eTag as quoted GUID and counter, quotes inside the JSON text (F1)', async () => {
    expect((await member().get(`${items}/1`)).body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/)
  })
  it('clears a value by null, and the column is then absent (belief clearing)', async () => {
    const { body } = await member().patch(`${items}/1/fields`, { Antal: null })
    expect(body).not.toHaveProperty('Antal')
  })
  it('refuses id and what SharePoint writes itself (msgraph-sdk-dotnet#211)', async () => {
    for (const name of ['id', 'Modified', 'ContentType', 'Attachments', '_UIVersionString', 'LinkTitle']) {
      expect((await member().patch(`${items}/1/fields`, { [name]: 'x' })).status, name).toBe(400)
    }
  })
  it('keeps the author and tells the editor (F1)', async () => {
    await site.as('samordnare').patch(`${items}/1/fields`, { Namn: 'B' })
    const { body } = await member().get(`${items}/1`)
    expect(body.createdBy.user.displayName).toBe('Representant, Arbvux')
    expect(body.lastModifiedBy.user.displayName).toBe('Avdelningschef, Arbvux (samordnare)')
  })
})

describe('If-Match', () => {
  const tag = async () => (await member().get(`${items}/1`)).body.eTag as string
  beforeEach(async () => void (await add({ Namn: 'A' })))
  it('lets a change through when nothing has changed since, on item and fields (listitem-update.md)', async () => {
    expect((await member().patch(`${items}/1/fields`, { Namn: 'B' }, { 'if-match': await tag() })).status).toBe(200)
    const again = { 'if-match': await tag() }
    expect((await member().patch(`${items}/1`, { fields: { Namn: 'C' } }, again)).status).toBe(200)
  })
  it('answers 412 to an older eTag and changes nothing, for PATCH and DELETE (listitem-update.md, listitem-delete.md)', async () => {
    const old = { 'if-match': await tag() }
    await member().patch(`${items}/1/fields`, { Namn: 'B' })
    const { status, body } = await member().patch(`${items}/1/fields`, { Namn: 'C' }, old)
    expect(status).toBe(412)
    expect(body.error).toMatchObject({ code: 'resourceModified', innerError: { code: 'entityTagDoesNotMatch' } })
    expect((await site.as('agare').delete(`${items}/1`, old)).status).toBe(412)
    expect((await member().get(`${items}/1/fields`)).body.Namn).toBe('B')
  })
  it('takes * as any state (working-with-lists-and-list-items-with-rest.md)', async () => {
    expect((await member().patch(`${items}/1/fields`, { Namn: 'B' }, { 'if-match': '*' })).status).toBe(200)
  })
  it('refuses a tag without quotes as malformed (errors.md)', async () => {
    const { status, body } = await member().patch(`${items}/1/fields`, { Namn: 'B' }, { 'if-match': 'abc,1' })
    expect(status).toBe(400)
    expect(body.error.innerError.code).toBe('malformedEntityTag')
  })
  it('can be played as not compared on fields (belief if-match-fields)', async () => {
    await site.as('agare').post('/local/beliefs', { ifMatchOnFields: false })
    expect((await member().patch(`${items}/1/fields`, { Namn: 'B' }, { 'if-match': '"x,9"' })).status).toBe(200)
  })
})

describe('reading and deleting an item', () => {
  beforeEach(async () => void (await add({ Namn: 'A' })))
  it('has no fields unless they are expanded (listitem-get.md)', async () => {
    expect((await member().get(`${items}/1`)).body).not.toHaveProperty('fields')
    expect((await member().get(`${items}/1?$expand=fields`)).body.fields.Namn).toBe('A')
  })
  it('gives the chosen columns alone, with or without the dollar sign (listitem-get.md)', async () => {
    const { body } = await member().get(`${items}/1?expand=fields(select=Namn)`)
    expect(Object.keys(body.fields)).toEqual(['@odata.etag', 'Namn'])
  })
  it('takes $select of the item in any case (PnPjs’ own tests)', async () => {
    const { body } = await member().get(`${items}/1?$select=Id,WebURL`)
    expect(Object.keys(body)).toEqual(['@odata.context', '@odata.etag', 'id', 'webUrl'])
  })
  it('answers 204 to DELETE, and then 404 itemNotFound (listitem-delete.md, errors.md)', async () => {
    const owner = site.as('agare')
    expect((await owner.delete(`${items}/1`)).status).toBe(204)
    for (const answer of [await owner.get(`${items}/1`), await owner.delete(`${items}/1`)]) {
      expect(answer.status).toBe(404)
      expect(answer.body.error.code).toBe('itemNotFound')
    }
    expect((await owner.get(`${items}/abc`)).status).toBe(404)
  })
})
