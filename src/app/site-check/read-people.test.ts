import { describe, expect, it } from 'vitest'
import type { Ask } from '../../provision/service.ts'
import { readMembers, readStanding } from './read-people.ts'

const claims = 'i:0#.f|membership|'

/** Answers each path with a status and a body; any other path is not found. */
const answering =
  (answers: Readonly<Record<string, readonly [status: number, body?: unknown]>>): Ask =>
  async (_, path) => {
    const [status, body] = answers[path] ?? [404]
    return { status, headers: new Headers(), body }
  }

describe('a member of a group', () => {
  // Sign-in names as SharePoint writes them for guests, for whom something was shared with by mail, and for groups.
  it.each([
    ['person', { LoginName: `${claims}anna@goteborg.example`, PrincipalType: 1 }],
    ['guest', { LoginName: `${claims}konsult_annan.example#ext#@goteborg.example`, PrincipalType: 1 }],
    ['guest', { LoginName: `${claims}konsult_annan.example#EXT#@goteborg.example`, PrincipalType: 1 }],
    ['guest', { LoginName: `${claims}urn%3aspo%3aguest#konsult@annan.example`, PrincipalType: 1 }],
    ['guest', { LoginName: `${claims}konsult@annan.example`, PrincipalType: 1, IsShareByEmailGuestUser: true }],
    ['guest', { LoginName: `${claims}konsult@annan.example`, PrincipalType: 1, IsEmailAuthenticationGuestUser: true }],
    ['everyone', { LoginName: 'c:0-.f|rolemanager|spo-grid-all-users/0f1e', PrincipalType: 4 }],
    ['everyone', { LoginName: 'c:0(.s|true', PrincipalType: 4 }],
    ['group', { LoginName: 'c:0o.c|federateddirectoryclaimprovider|0f1e_o', PrincipalType: 4 }],
    ['group', { LoginName: 'c:0t.c|tenant|0f1e', PrincipalType: 4 }],
  ])('is a %s: %o', async (is, user) => {
    const rest = answering({ '/web/sitegroups/getbyid(3)/users': [200, { value: [{ Title: 'Namn', ...user }] }] })
    expect(await readMembers(rest, 3)).toEqual([{ title: 'Namn', is }])
  })

  it('is nobody when it is the account of the system', async () => {
    const system = { LoginName: 'SHAREPOINT\\system', Title: 'Systemkonto', PrincipalType: 1 }
    expect(await readMembers(answering({ '/web/sitegroups/getbyid(3)/users': [200, { value: [system] }] }), 3)).toEqual(
      [],
    )
  })
})

describe('where one stands', () => {
  const me = (isAdmin: boolean) => [200, { Id: 7, Title: 'Jag', IsSiteAdmin: isAdmin }] as const
  const owners = '/web/associatedownergroup/users'

  it.each([
    ['an administrator of the site', { '/web/currentuser': me(true) }, { is: 'owner' }],
    [
      'in its group of owners',
      { '/web/currentuser': me(false), [owners]: [200, { value: [{ Id: 7 }] }] as const },
      { is: 'owner' },
    ],
    [
      'in no such group',
      { '/web/currentuser': me(false), [owners]: [200, { value: [{ Id: 8 }] }] as const },
      { is: 'other' },
    ],
    ['not let to see the group', { '/web/currentuser': me(false), [owners]: [403] as const }, { is: 'other' }],
    ['without a token', { '/web/currentuser': [401] as const }, { is: 'unsaid', why: 'no-token' }],
    ['refused', { '/web/currentuser': [403] as const }, { is: 'unsaid', why: 'refused' }],
  ])('%s', async (_, answers, standing) => {
    expect(await readStanding(answering(answers))).toEqual(standing)
  })
})
