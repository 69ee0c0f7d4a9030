import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, sitePath, type TestSite } from '../test-site.ts'

/** Source: graph-facts §7.4 (sp-add-ins/set-custom-permissions-on-a-list-by-using-the-rest-interface.md, PnPjs sp/security). */
let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const owner = () => site.as('agare')
const web = '/sites/styrforum/_api/web'
const list = `${web}/lists/getbytitle('Poster')`
const idOf = async (path: string) => (await owner().get(path)).body.Id as number

describe('SharePoint REST', () => {
  it('knows the built-in levels by name and by kind, with their permissions (PnPjs sp/security)', async () => {
    const read = await owner().get(`${web}/roledefinitions/getbyname('Read')`)
    expect(read.body).toMatchObject({ Id: 1073741826, BasePermissions: { High: '176', Low: '138612833' } })
    expect(await idOf(`${web}/roledefinitions/getbytype(5)`)).toBe(1073741829)
    expect((await owner().get(`${web}/roledefinitions/getbytype(3)/id`)).body).toEqual({ Id: 1073741827 })
  })
  it('makes a level, refuses its name twice, changes and removes it (set-custom-permissions-on-a-list-by-using-the-rest-interface.md)', async () => {
    const level = {
      Name: 'Append only',
      Description: '',
      Order: 100,
      BasePermissions: { High: '176', Low: '138612835' },
    }
    expect((await owner().post(`${web}/roledefinitions`, level)).status).toBe(201)
    expect((await owner().post(`${web}/roledefinitions`, level)).status).toBe(400)
    const one = `${web}/roledefinitions/getbyname('Append only')`
    const merge = { 'x-http-method': 'MERGE' }
    await owner().post(one, { BasePermissions: { High: '176', Low: '138612833' } }, merge)
    expect((await owner().get(one)).body.BasePermissions.Low).toBe('138612833')
    await owner().post(one, undefined, { 'x-http-method': 'DELETE' })
    expect((await owner().get(one)).status).toBe(404)
  })
  it('makes a group and takes people in and out (PnPjs sp/security)', async () => {
    expect((await owner().post(`${web}/sitegroups`, { Title: 'Nya', Description: 'x' })).status).toBe(201)
    const users = `${web}/sitegroups/getbyname('Nya')/users`
    const login = { LoginName: 'i:0#.f|membership|utan-medlemskap@styrforum.example' }
    expect((await owner().post(users, login)).status).toBe(201)
    expect((await owner().get(users)).body.value).toHaveLength(1)
    await owner().post(`${users}/removebyloginname(@v)?@v='${encodeURIComponent(login.LoginName)}'`)
    expect((await owner().get(users)).body.value).toHaveLength(0)
    expect((await owner().post(users, { LoginName: 'i:0#.f|membership|nobody@x' })).status).toBe(400)
  })
  it('breaks a list’s inheritance, copying or not, and the rights then count in Graph (set-custom-permissions-on-a-list-by-using-the-rest-interface.md)', async () => {
    await owner().post(`${sitePath}/lists`, { displayName: 'Ny' })
    const ny = `${web}/lists/getbytitle('Ny')`
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(200)
    await owner().post(`${ny}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`)
    expect((await owner().get(ny)).body.HasUniqueRoleAssignments).toBe(true)
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(403)
    const group = await idOf(`${web}/sitegroups/getbyname('Medlemmar')`)
    const role = await idOf(`${web}/roledefinitions/getbytype(3)`)
    await owner().post(`${ny}/roleassignments/addroleassignment(principalid=${group},roledefid=${role})`)
    const added = await site.as('rep-arbvux').post(`${site.list('Ny')}/items`, { fields: { Title: 'x' } })
    expect(added.status).toBe(201)
    await owner().post(`${ny}/roleassignments/getbyprincipalid(${group})`, undefined, { 'x-http-method': 'DELETE' })
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(403)
    await owner().post(`${ny}/resetroleinheritance`)
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(200)
  })
  it('keeps what is assigned when inheritance is broken with a copy (set-custom-permissions-on-a-list-by-using-the-rest-interface.md)', async () => {
    await owner().post(`${sitePath}/lists`, { displayName: 'Ny' })
    await owner().post(`${web}/lists/getbytitle('Ny')/breakroleinheritance(true)`)
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(200)
    const { body } = await owner().get(`${web}/lists/getbytitle('Ny')/roleassignments`)
    expect(body.value[0]).toHaveProperty('RoleDefinitionBindings')
  })
  it('refuses assignments on a list that inherits (PnPjs sp/security)', async () => {
    await owner().post(`${sitePath}/lists`, { displayName: 'Ny' })
    const path = `${web}/lists/getbytitle('Ny')/roleassignments/addroleassignment(principalid=1,roledefid=1073741826)`
    expect((await owner().post(path)).status).toBe(400)
  })
  it('sets what Graph cannot: item-level security and versioning, by MERGE, read back as set (writesecurity-element.md)', async () => {
    const merge = { 'x-http-method': 'MERGE', 'if-match': '*' }
    const body = { ReadSecurity: 2, WriteSecurity: 2, EnableVersioning: false, EnableAttachments: false }
    expect((await owner().post(list, body, merge)).status).toBe(204)
    expect((await owner().get(list)).body).toMatchObject(body)
    expect((await owner().post(list, { WriteSecurity: 3 }, merge)).status).toBe(400)
  })
  it('binds members by WriteSecurity 4 as well, not owners (writesecurity-element.md)', async () => {
    await owner().post(`${site.list('Poster')}/items`, { fields: {} })
    await owner().post(list, { WriteSecurity: 4 }, { 'x-http-method': 'MERGE' })
    const path = `${site.list('Poster')}/items/1/fields`
    expect((await site.as('rep-arbvux').patch(path, { Namn: 'x' })).status).toBe(403)
    expect((await owner().patch(path, { Namn: 'x' })).status).toBe(200)
  })
  it('makes a list with a name of its own, and sets columns (working-with-lists-and-list-items-with-rest.md)', async () => {
    expect((await owner().post(`${web}/lists`, { Title: 'L', BaseTemplate: 100 })).status).toBe(201)
    const field = `${web}/lists/getbytitle('L')/fields/getbyinternalnameortitle('Title')`
    await owner().post(field, { Indexed: true, EnforceUniqueValues: true }, { 'x-http-method': 'MERGE' })
    expect((await owner().get(field)).body).toMatchObject({ Indexed: true, EnforceUniqueValues: true })
  })
  it('is closed to members where rights are changed, and to strangers altogether (PnPjs sp/security)', async () => {
    const level = { Name: 'X', BasePermissions: { High: '0', Low: '1' } }
    expect((await site.as('samordnare').post(`${web}/roledefinitions`, level)).status).toBe(403)
    expect((await site.as('samordnare').post(list, { ReadSecurity: 2 }, { 'x-http-method': 'MERGE' })).status).toBe(403)
    expect((await site.as('utan-medlemskap').get(web)).status).toBe(403)
  })
  it('tells a caller’s effective permissions and who the caller is (PnPjs sp/security)', async () => {
    const member = site.as('rep-arbvux')
    expect((await member.get(`${list}/effectivebasepermissions`)).body).toEqual({ High: '176', Low: '138612839' })
    expect((await member.get(`${web}/currentuser`)).body.IsSiteAdmin).toBe(false)
  })
  it('answers errors in its own form, and verbose where that is asked (working-with-lists-and-list-items-with-rest.md)', async () => {
    const { status, body } = await owner().get(`${web}/lists/getbytitle('Finns inte')`)
    expect(status).toBe(404)
    expect(body['odata.error'].message.value).toMatch(/does not exist/)
    const verbose = await owner().get(`${web}/title`, { accept: 'application/json;odata=verbose' })
    expect(verbose.body).toEqual({ d: { Title: 'Styrforum' } })
    const info = await owner().post('/_api/contextinfo')
    expect(info.body.FormDigestValue).toMatch(/^0x/)
  })
})
