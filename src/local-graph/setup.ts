import { connect } from '../provision/over-http.ts'
import { provision } from '../provision/provision.ts'
import { readAddress } from '../provision/site-address.ts'
import { groups, type ListDefinition } from '../sharepoint/lists/definition.ts'
import { createApp } from './app.ts'
import { makeFaultBook } from './faults/book.ts'
import { type Persona, personas } from './people.ts'
import { builtInRoles, ownRoles } from './rights/permission.ts'
import { addMember, appKey, ensurePrincipal, groupByName, groupKey, type Principal } from './rights/principals.ts'
import { assign, ensureBuiltInRoles, roleByName } from './rights/scope.ts'
import { addList, libraryTitle } from './rules/lists.ts'
import { localApp, site } from './site.ts'
import { findList } from './store/lists.ts'
import type { Store } from './store/store.ts'
import { setUpUserList } from './user-list.ts'

/** The SharePoint group that owns the site. */
const ownersGroup = 'Ägare'

/**
 * Brings a store to what the definitions say, in the three turns that a tenant takes: Microsoft 365 has people and an
 * empty site; the owner runs `npm run provision`, whose very code runs here, by requests; an administrator puts people
 * into groups. Run at every start; what is there already stays as it is.
 */
export async function setUpSite(store: Store, definitions: readonly ListDefinition[]): Promise<void> {
  const owner = store.db.transaction(() => setUpEmptySite(store))
  // What a power cut takes of this is made again by the next start, so it need not wait for the disk at every request.
  store.db.exec('PRAGMA synchronous = NORMAL')
  await provision({ service: serviceFor(store, owner), address: readAddress(site.webUrl), definitions })
  store.db.exec('PRAGMA synchronous = FULL')
  store.db.transaction(() => {
    fillGroups(store)
    setUpLibrary(store)
    setUpUserList(store)
  })
}

/** What a tenant holds before anybody has heard of Styrforum. @returns who owns the site. */
export function setUpEmptySite(store: Store): Persona {
  ensureBuiltInRoles(store)
  const owners = ensurePrincipal(store, {
    kind: 'group',
    key: groupKey(ownersGroup),
    oid: null,
    title: ownersGroup,
    mail: '',
    description: 'Äger webbplatsen',
  })
  assign(store, 'web', owners.id, builtInRoles.full.id)
  ensurePrincipal(store, user(appKey, null, localApp.displayName, ''))
  for (const persona of personas) {
    const principal = ensurePrincipal(store, user(persona.key, persona.id, persona.name, persona.mail))
    if (persona.owner) addMember(store, owners.id, principal.id)
  }
  const owner = personas.find(persona => persona.owner)
  if (owner === undefined) throw new Error('Nobody owns the site. Make one of the personas its owner.')
  return owner
}

function user(key: string, oid: string | null, title: string, mail: string): Omit<Principal, 'id'> {
  return { kind: 'user', key, oid, title, mail, description: '' }
}

/** Requests of one persona, handled in this process and untouched by faults. */
function serviceFor(store: Store, { token, sharePointToken }: Persona) {
  const app = createApp({ store, faults: makeFaultBook(), links: 'graph' })
  return connect({
    graphRoot: 'http://localhost/v1.0',
    restRoot: 'http://localhost/_api',
    graphToken: async () => token,
    restToken: async () => sharePointToken,
    send: async (url, init) => app.request(url, init),
  })
}

/** Puts the personas into their groups. */
export function fillGroups(store: Store): void {
  for (const name of groups) {
    const group = groupByName(store, name)
    if (group === undefined) continue
    for (const persona of personas.filter(one => one.groups.includes(name))) {
      addMember(store, group.id, ensurePrincipal(store, user(persona.key, persona.id, persona.name, persona.mail)).id)
    }
  }
}

/** The library of the channel: what members put there they may change, and nobody but owners removes it. */
function setUpLibrary(store: Store): void {
  const [owners, members] = [ownersGroup, 'Medlemmar'].map(name => groupByName(store, name))
  const change = roleByName(store, ownRoles.change.name)
  if (findList(store, libraryTitle) !== undefined || !owners || !members || !change) return
  const library = addList(store, libraryTitle, null, { template: 'documentLibrary', ownRights: true })
  assign(store, { list: library.id }, owners.id, builtInRoles.full.id)
  assign(store, { list: library.id }, members.id, change.id)
}
