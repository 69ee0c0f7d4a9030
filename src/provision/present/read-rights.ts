import { type Group, groups } from '../../sharepoint/lists/definition.ts'
import { type Body, number, part, readMany, readOne, text } from '../asking.ts'
import { ProvisionError } from '../failure.ts'
import { limitedKind } from '../levels.ts'
import type { Ask } from '../service.ts'
import type { Holder, ListSecurity, PresentLevel, PresentRights } from './site.ts'

const expanded = '$expand=Member,RoleDefinitionBindings'

/**
 * Groups, levels and rights of the site.
 * @returns undefined where SharePoint REST is closed to us: no token for it, or one that it does not take.
 */
export async function readRights(rest: Ask): Promise<PresentRights | undefined> {
  const { status } = await rest('GET', '/web/currentuser')
  if (status === 401 || status === 403) return undefined
  const caller = await readOne(rest, 'Läser vem som är inloggad', '/web/currentuser')
  const owners = await readOne(rest, 'Läser webbplatsens ägargrupp', '/web/associatedownergroup')
  if (Number.isNaN(number(owners, 'Id'))) {
    throw new ProvisionError(
      'in-the-way',
      'Webbplatsen har ingen ägargrupp, så ingen skulle kunna sköta listorna. Skapa en under Webbplatsbehörigheter, gör den till webbplatsens ägargrupp och kör kommandot igen.',
    )
  }
  const known = await readMany(rest, 'Läser webbplatsens grupper', '/web/sitegroups?$select=Id,Title')
  const levels = await readMany(rest, 'Läser behörighetsnivåerna', '/web/roledefinitions')
  return {
    groups: groupsIn(known),
    levels: levels.map(levelOf),
    owners: { id: number(owners, 'Id'), title: text(owners, 'Title') },
    caller: { id: number(caller, 'Id'), title: text(caller, 'Title'), isSiteAdmin: caller.IsSiteAdmin === true },
    holders: await readHolders(rest, 'Läser webbplatsens rättigheter', '/web'),
  }
}

function groupsIn(known: readonly Body[]): ReadonlyMap<Group, number> {
  const found = new Map<Group, number>()
  for (const group of groups) {
    const present = known.find(one => text(one, 'Title').toLowerCase() === group.toLowerCase())
    if (present !== undefined) found.set(group, number(present, 'Id'))
  }
  return found
}

function levelOf(level: Body): PresentLevel {
  const { High: high, Low: low } = part(level, 'BasePermissions')
  return {
    id: number(level, 'Id'),
    name: text(level, 'Name'),
    kind: number(level, 'RoleTypeKind'),
    high: String(high),
    low: String(low),
  }
}

async function readHolders(rest: Ask, doing: string, place: string): Promise<readonly Holder[]> {
  const found = await readMany(rest, doing, `${place}/roleassignments?${expanded}`)
  return found.map(holderOf).filter(({ levels }) => levels.length > 0)
}

function holderOf(given: Body): Holder {
  const member = part(given, 'Member')
  const bound = Array.isArray(given.RoleDefinitionBindings) ? (given.RoleDefinitionBindings as Body[]) : []
  return {
    principal: number(given, 'PrincipalId'),
    title: text(member, 'Title'),
    // The login name of an app, as SharePoint writes it.
    isApp: text(member, 'LoginName').includes('|ms.sp.ext|'),
    levels: bound.filter(level => number(level, 'RoleTypeKind') !== limitedKind).map(level => number(level, 'Id')),
  }
}

/** What Graph does not tell of a list. Named one by one, since SharePoint leaves some of them out of a plain answer. */
const properties = 'HasUniqueRoleAssignments,EnableVersioning,ReadSecurity,WriteSecurity'

export async function readSecurity(rest: Ask, title: string, id: string): Promise<ListSecurity> {
  const place = `/web/lists/getbyid('${id}')`
  const list = await readOne(rest, `Läser inställningarna för ${title}`, `${place}?$select=${properties}`)
  return {
    own: list.HasUniqueRoleAssignments === true,
    versioning: list.EnableVersioning === true,
    readSecurity: number(list, 'ReadSecurity'),
    writeSecurity: number(list, 'WriteSecurity'),
    holders: await readHolders(rest, `Läser rättigheterna på ${title}`, place),
  }
}
