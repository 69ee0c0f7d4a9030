import { type Body, number, readMany, readOne, text } from '../../provision/asking.ts'
import type { Ask } from '../../provision/service.ts'

/** Somebody in a group of the site. */
export interface Member {
  readonly title: string
  /**
   * - `person`, `guest`: one human being, with an account here or from outside.
   * - `everyone`: all who have an account here.
   * - `group`: a group whose own members the site does not tell.
   */
  readonly is: 'person' | 'guest' | 'everyone' | 'group'
}

/** SharePoint's PrincipalType of a single person. */
const personType = 1

/** Who is in a group of the site. */
export async function readMembers(rest: Ask, group: number): Promise<readonly Member[]> {
  const users = await readMany(rest, 'Läser en grupps medlemmar', `/web/sitegroups/getbyid(${group})/users`)
  // SharePoint lists its own system account among the owners of some sites; it is nobody.
  return users.filter(user => text(user, 'LoginName') !== 'SHAREPOINT\\system').map(memberOf)
}

function memberOf(user: Body): Member {
  const login = text(user, 'LoginName').toLowerCase()
  const title = text(user, 'Title') || login
  // All with an account, with or without those from outside, as SharePoint writes them.
  if (login.includes('spo-grid-all-users') || login.startsWith('c:0(.s|true')) return { title, is: 'everyone' }
  // Guests bear #EXT# in their sign-in name; those who were let in by mail alone have a flag or a claim of their own.
  const isGuest =
    login.includes('#ext#') ||
    login.includes('urn:spo:guest') ||
    login.includes('urn%3aspo%3aguest') ||
    user.IsShareByEmailGuestUser === true ||
    user.IsEmailAuthenticationGuestUser === true
  if (isGuest) return { title, is: 'guest' }
  return { title, is: number(user, 'PrincipalType') === personType ? 'person' : 'group' }
}

/**
 * What the site says of the person: an owner, no owner, or nothing, where SharePoint REST is shut. The site's own
 * administrators are told by the site; an owner may also be in its group of owners only.
 */
export type Standing =
  | { readonly is: 'owner' | 'other' }
  | { readonly is: 'unsaid'; readonly why: 'no-token' | 'refused' }

export async function readStanding(rest: Ask): Promise<Standing> {
  const { status } = await rest('GET', '/web/currentuser')
  if (status === 401) return { is: 'unsaid', why: 'no-token' }
  if (status === 403) return { is: 'unsaid', why: 'refused' }
  const me = await readOne(rest, 'Läser vem som är inloggad', '/web/currentuser')
  if (me.IsSiteAdmin === true) return { is: 'owner' }
  const path = '/web/associatedownergroup/users'
  const reply = await rest('GET', path)
  // Who may not even see the group of owners is not in it.
  if ([401, 403, 404].includes(reply.status)) return { is: 'other' }
  const owners = await readMany(rest, 'Läser vilka som äger webbplatsen', path)
  return { is: owners.some(owner => number(owner, 'Id') === number(me, 'Id')) ? 'owner' : 'other' }
}
