import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, sitePath, type TestSite } from '../test-site.ts'
import { chunkUnit } from './uploads.ts'

/** Source: graph-facts §3 and §9.5. */
let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const drive = `${sitePath}/drive`
const member = () => site.as('rep-arbvux')
const bytes = (text: string) => new TextEncoder().encode(text)
const put = (path: string, text: string) => member().put(path, bytes(text), { 'content-type': 'text/plain' })

describe('files', () => {
  it('are put by path: 201 for a new one, 200 when replaced, with the recorded members (driveitem-put-content.md, F2)', async () => {
    const first = await put(`${drive}/root:/protokoll.txt:/content`, 'ett')
    expect(first.status).toBe(201)
    expect(Object.keys(first.body).sort()).toEqual(
      [
        '@microsoft.graph.downloadUrl',
        'cTag',
        'createdBy',
        'createdDateTime',
        'eTag',
        'file',
        'fileSystemInfo',
        'id',
        'lastModifiedBy',
        'lastModifiedDateTime',
        'name',
        'parentReference',
        'size',
        'webUrl',
      ].sort(),
    )
    expect(first.body.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/)
    expect(first.body.cTag).toMatch(/^"c:\{[0-9A-F-]{36}\},1"$/)
    const second = await put(`${drive}/items/root:/protokoll.txt:/content`, 'två')
    expect([second.status, second.body.id, second.body.size]).toEqual([200, first.body.id, 4])
  })
  it('are read by a redirect to an address that needs no token (driveitem-get-content.md)', async () => {
    const { body } = await put(`${drive}/root:/a.txt:/content`, 'innehåll')
    const redirect = await member().get(`${drive}/items/${body.id}/content`)
    expect(redirect.status).toBe(302)
    const home = (redirect.headers.get('location') ?? '').replace('https://graph.microsoft.com', 'http://localhost')
    expect(await (await site.app.request(home)).text()).toBe('innehåll')
    expect((await site.app.request(home.slice(0, -1))).status).toBe(404)
  })
  it('lead elsewhere when converted, where a page cannot follow (driveitem-get-content-format.md, js#196)', async () => {
    const { body } = await put(`${drive}/root:/a.docx:/content`, 'x')
    const { headers } = await member().get(`${drive}/items/${body.id}/content?format=pdf`)
    expect(headers.get('location')).toMatch(/\/transform\/pdf/)
  })
  it('fail, replace or take another name when the name is taken (driveitem-put-content.md)', async () => {
    const path = `${drive}/root:/a.txt:/content?@microsoft.graph.conflictBehavior=`
    await put(`${path}fail`, '1')
    expect((await put(`${path}fail`, '2')).status).toBe(409)
    expect((await put(`${path}rename`, '3')).body.name).toBe('a 1.txt')
    expect((await put(`${path}replace`, '4')).status).toBe(200)
  })
  it('make the folders of their path, and are listed there (driveitem-list-children.md)', async () => {
    await put(`${drive}/root:/Möten/Möten/p.txt:/content`, 'x')
    const root = `${drive}/root`
    const listed = await member().get(`${root}/children`)
    expect(listed.body.value[0]).toMatchObject({ name: 'Möten', folder: { childCount: 1 } })
    const found = await member().get(`${drive}/root:/Möten/Möten/p.txt`)
    expect(found.body.parentReference.path).toMatch(/root:\/M%C3%B6ten\/M%C3%B6ten$/)
    expect((await member().get(`${drive}/root:/Möten/saknas.txt`)).status).toBe(404)
  })
  it('are put into a folder by its id and their name (driveitem-put-content.md)', async () => {
    await put(`${drive}/root:/Möten/a.txt:/content`, 'x')
    const folder = (await member().get(`${drive}/root:/Möten`)).body.id
    const { status, body } = await put(`${drive}/items/${folder}:/b.txt:/content`, 'y')
    expect([status, body.parentReference.id]).toEqual([201, folder])
    expect((await member().get(`${drive}/items/${folder}/children`)).body.value).toHaveLength(2)
  })
  it('have a list item whose fields can be read and changed (CSDL)', async () => {
    const { body } = await put(`${drive}/root:/a.txt:/content`, 'x')
    const fields = `${drive}/items/${body.id}/listItem/fields`
    expect((await member().patch(fields, { Title: 'Protokoll' })).body.Title).toBe('Protokoll')
    expect((await member().get(fields)).body.ContentType).toBe('Document')
  })
  it('are put by members, removed by owners, unseen by others (driveitem-delete.md)', async () => {
    const { body } = await put(`${drive}/root:/a.txt:/content`, 'x')
    expect((await member().delete(`${drive}/items/${body.id}`)).status).toBe(403)
    expect((await site.as('utan-medlemskap').get(drive)).status).toBe(403)
    expect((await site.as('agare').delete(`${drive}/items/${body.id}`)).status).toBe(204)
    expect((await member().get(`${drive}/items/${body.id}`)).status).toBe(404)
  })
  it('are found through the drive id and the team too (drive-get.md)', async () => {
    const { body } = await member().get(drive)
    expect(body.driveType).toBe('documentLibrary')
    const team = (await member().get('/local/site')).body.groupId
    expect((await member().get(`/drives/${body.id}`)).body.id).toBe(body.id)
    expect((await member().get(`/groups/${team}/drive`)).body.id).toBe(body.id)
  })
})

describe('an upload in parts', () => {
  const open = async (name = 'stor.bin') =>
    (await member().post(`${drive}/root:/${name}:/createUploadSession`, {})).body as {
      uploadUrl: string
      nextExpectedRanges: string[]
    }
  const send = (url: string, chunk: Uint8Array, range: string) =>
    site.app.request(url.replace('https://graph.microsoft.com', 'http://localhost'), {
      method: 'PUT',
      headers: { 'content-range': range },
      body: chunk as Uint8Array<ArrayBuffer>,
    })
  it('is taken without a token, asks for what is missing, and ends with the file (driveitem-createuploadsession.md, F2)', async () => {
    const { uploadUrl, nextExpectedRanges } = await open()
    expect(nextExpectedRanges).toEqual(['0-'])
    const size = chunkUnit + 10
    const first = await send(uploadUrl, new Uint8Array(chunkUnit), `bytes 0-${chunkUnit - 1}/${size}`)
    expect(first.status).toBe(202)
    expect(((await first.json()) as { nextExpectedRanges: string[] }).nextExpectedRanges).toEqual([`${chunkUnit}-`])
    const last = await send(uploadUrl, new Uint8Array(10), `bytes ${chunkUnit}-${size - 1}/${size}`)
    expect(last.status).toBe(201)
    const file = (await last.json()) as { size: number; createdBy: { user: { displayName: string } } }
    expect([file.size, file.createdBy.user.displayName]).toEqual([size, 'Representant, Arbvux'])
  })
  it('tells how far it has come, and is over when it is given up or too old (driveitem-createuploadsession.md)', async () => {
    site.setClock('2026-03-02T08:00:00Z')
    const [given, old] = [await open('a.bin'), await open('b.bin')]
    await send(given.uploadUrl, new Uint8Array(chunkUnit), `bytes 0-${chunkUnit - 1}/${chunkUnit * 2}`)
    const ask = (url: string, method = 'GET') =>
      site.app.request(url.replace('https://graph.microsoft.com', 'http://localhost'), { method })
    expect(await (await ask(given.uploadUrl)).json()).toMatchObject({ nextExpectedRanges: [`${chunkUnit}-`] })
    expect((await ask(given.uploadUrl, 'DELETE')).status).toBe(204)
    expect((await ask(given.uploadUrl)).status).toBe(404)
    site.setClock('2026-03-10T08:00:00Z')
    expect((await ask(old.uploadUrl)).status).toBe(404)
  })
  it('refuses parts out of order, of a wrong size, or without a range (driveitem-createuploadsession.md)', async () => {
    const { uploadUrl } = await open()
    expect((await send(uploadUrl, new Uint8Array(10), 'bytes 5-14/20')).status).toBe(416)
    expect((await send(uploadUrl, new Uint8Array(10), 'bytes 0-9/20')).status).toBe(400)
    expect((await send(uploadUrl, new Uint8Array(10), 'bytes 0-8/9')).status).toBe(400)
    expect((await send(uploadUrl, new Uint8Array(10), 'nonsense')).status).toBe(400)
  })
})
