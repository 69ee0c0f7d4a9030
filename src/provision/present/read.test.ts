import { describe, expect, it } from 'vitest'
import { allLists } from '../../sharepoint/lists/all.ts'
import type { Ask, Service } from '../service.ts'
import { readAddress } from '../site-address.ts'
import { readRights } from './read-rights.ts'
import { readSite } from './read-site.ts'

/** Answers by path, as a tenant might give them where local Graph would not. */
function answering(answers: Readonly<Record<string, unknown>>, otherwise = 404): Ask {
  return async (_, path) => {
    const body = Object.entries(answers).find(([start]) => path.startsWith(start))?.[1]
    return { status: body === undefined ? otherwise : 200, headers: new Headers(), body }
  }
}
const closed: Ask = async () => ({ status: 403, headers: new Headers(), body: undefined })
const level = (Id: number, RoleTypeKind: number) => ({
  Id,
  RoleTypeKind,
  Name: '',
  BasePermissions: { High: '1', Low: '2' },
})
const rights = {
  '/web/currentuser': { Id: 7, Title: 'Jag', IsSiteAdmin: true },
  '/web/associatedownergroup': { Id: 3, Title: 'Ägare' },
  '/web/sitegroups': { value: [{ Id: 4, Title: 'medlemmar' }] },
  '/web/roledefinitions': { value: [level(1, 5)] },
  '/web/roleassignments': {
    value: [
      { PrincipalId: 4, Member: { Title: 'Medlemmar', LoginName: 'x' }, RoleDefinitionBindings: [level(9, 1)] },
      {
        PrincipalId: 5,
        Member: { Title: 'App', LoginName: 'i:0i.t|ms.sp.ext|abc@def' },
        RoleDefinitionBindings: [level(2, 0), level(9, 1)],
      },
    ],
  },
}

describe('reading rights', () => {
  it('leaves out what SharePoint gives by itself, and knows an app by its login name', async () => {
    const read = await readRights(answering(rights))
    expect(read?.holders).toEqual([{ principal: 5, title: 'App', isApp: true, levels: [2] }])
    expect(read?.groups.get('Medlemmar')).toBe(4)
  })

  it('gives nothing where SharePoint is closed, whether by 401 or 403', async () => {
    expect(await readRights(closed)).toBeUndefined()
    expect(await readRights(answering({}, 401))).toBeUndefined()
  })

  it('stops at a site that nobody owns, and says what to do', async () => {
    const nobody = { ...rights, '/web/associatedownergroup': { 'odata.null': true } }
    await expect(readRights(answering(nobody))).rejects.toThrow(/ingen ägargrupp.*kör kommandot igen\.$/)
  })
})

describe('reading a site', () => {
  const address = readAddress('https://exempel.sharepoint.com/sites/styrforum')
  const service = (graph: Ask): Service => ({ graph, rest: closed })

  it('of another tenant, answered with 400, is a site that is not there', async () => {
    await expect(readSite(service(answering({}, 400)), address, allLists)).rejects.toThrow(/finns inte/)
  })

  it('at the tenant’s root is asked for by host alone', async () => {
    const paths: string[] = []
    const graph: Ask = async (method, path) => {
      paths.push(path)
      return answering({ '/sites/exempel.sharepoint.com?': { id: 'rot' }, '/sites/rot/lists': { value: [] } })(
        method,
        path,
      )
    }
    const { id } = await readSite(service(graph), readAddress('https://exempel.sharepoint.com/'), allLists)
    expect([id, paths[0]]).toEqual(['rot', '/sites/exempel.sharepoint.com?$select=id,displayName,webUrl'])
  })

  it('tells columns that look alike apart: one line and several, one choice and several', async () => {
    const columns = [
      { name: 'A', text: { allowMultipleLines: false, maxLength: 255 } },
      { name: 'B', text: { allowMultipleLines: true } },
      { name: 'C', choice: { choices: ['x'], displayAs: 'dropDownMenu' } },
      { name: 'D', choice: { choices: ['x'], displayAs: 'checkBoxes' } },
      { name: 'E', number: {} },
      { name: 'F', boolean: {} },
      { name: 'G', personOrGroup: {} },
    ]
    const graph = answering({
      '/sites/exempel': { id: 's' },
      '/sites/s/lists/l/columns': { value: columns },
      '/sites/s/lists': { value: [{ id: 'l', name: 'Beslut', displayName: 'Beslut' }] },
    })
    const { lists } = await readSite(service(graph), address, allLists)
    expect(lists[0]?.columns.map(({ type }) => type)).toEqual([
      'text',
      'note',
      'choice',
      'other',
      'number',
      'boolean',
      'other',
    ])
  })
})
