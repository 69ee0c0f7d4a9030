import { type Column, type Group, groups, type Level, type ListDefinition } from '../sharepoint/lists/definition.ts'
import { personas } from './people.ts'
import { builtInRoles, ownRoles } from './rights/permission.ts'
import { addMember, appKey, ensurePrincipal, groupKey, type Principal } from './rights/principals.ts'
import { assign, clearAssignments, ensureBuiltInRoles, ensureRole, type Role } from './rights/scope.ts'
import { addColumn, changeColumn } from './rules/columns.ts'
import { addList, libraryTitle } from './rules/lists.ts'
import { localApp } from './site.ts'
import { ownColumns } from './store/columns.ts'
import { findList, type ListRow, updateList } from './store/lists.ts'
import type { Store } from './store/store.ts'
import { setUpUserList } from './user-list.ts'

/** The SharePoint group that owns the site. */
const ownersGroup = 'Ägare'

/**
 * Brings a store to what the definitions say: people, groups, levels, lists, columns and rights. Run at every start;
 * what is already there stays as it is, so a list or column that a later version adds appears without touching data.
 */
export function setUpSite(store: Store, definitions: readonly ListDefinition[]): void {
  store.db.transaction(() => {
    const people = setUpPeople(store)
    const roles = setUpRoles(store, people)
    for (const definition of definitions) setUpList(store, definition, people, roles)
    setUpLibrary(store, people, roles)
    setUpUserList(store)
    store.db.run("INSERT OR REPLACE INTO meta VALUES ('set-up', 'true')")
  })
}

interface People {
  readonly owner: Principal
  readonly owners: Principal
  readonly groups: Readonly<Record<Group, Principal>>
}

function setUpPeople(store: Store): People {
  const group = (name: string, description: string) =>
    ensurePrincipal(store, { kind: 'group', key: groupKey(name), oid: null, title: name, mail: '', description })
  const owners = group(ownersGroup, 'Äger webbplatsen')
  const made = Object.fromEntries(groups.map(name => [name, group(name, '')])) as Record<Group, Principal>
  ensurePrincipal(store, user(appKey, null, localApp.displayName, ''))
  let owner = owners
  for (const persona of personas) {
    const principal = ensurePrincipal(store, user(persona.key, persona.id, persona.name, persona.mail))
    for (const name of persona.groups) addMember(store, made[name].id, principal.id)
    if (!persona.owner) continue
    addMember(store, owners.id, principal.id)
    owner = principal
  }
  return { owner, owners, groups: made }
}

function user(key: string, oid: string | null, title: string, mail: string): Omit<Principal, 'id'> {
  return { kind: 'user', key, oid, title, mail, description: '' }
}

type Roles = Readonly<Record<Level, Role>>

function setUpRoles(store: Store, people: People): Roles {
  ensureBuiltInRoles(store)
  const own = (name: keyof typeof ownRoles, description: string) =>
    ensureRole(store, { ...ownRoles[name], description, ord: 100 })
  const read: Role = { ...builtInRoles.read, description: '' }
  const append = own('append', 'Läsa och lägga till, aldrig ändra eller ta bort')
  const change = own('change', 'Läsa, lägga till och ändra, aldrig ta bort')
  assign(store, 'web', people.owners.id, builtInRoles.full.id)
  assign(store, 'web', people.groups.Medlemmar.id, read.id)
  return { read, append, own: change, change }
}

function setUpList(store: Store, definition: ListDefinition, people: People, roles: Roles): void {
  const list = findList(store, definition.name) ?? makeList(store, definition, people.owner.id)
  const there = new Map(ownColumns(store, list.id).map(column => [column.name, column]))
  for (const column of definition.columns) {
    const present = there.get(column.name)
    if (present === undefined) addColumn(store, list, columnBody(column))
    else if (present.displayName !== column.display) {
      changeColumn(store, list, present, { displayName: column.display })
    }
  }
  giveRights(store, list, definition, people, roles)
}

/** A list gets its address from its first title; the title people see is set after that. */
function makeList(store: Store, definition: ListDefinition, owner: number): ListRow {
  const list = addList(store, definition.name, owner, { description: definition.description, ownRights: true })
  const title = ownColumns(store, list.id).find(column => column.name === 'Title')
  // Forms ask for a Title by default; our lists fill it only where it has a meaning.
  if (title !== undefined) changeColumn(store, list, title, { required: false })
  return updateList(store, list, { title: definition.display, editor: owner })
}

function columnBody({ name, display, type, required, unique }: Column): Record<string, unknown> {
  const common = {
    name,
    displayName: display,
    required: required === true,
    indexed: unique === true,
    enforceUniqueValues: unique === true,
  }
  switch (type.kind) {
    case 'text':
      return { ...common, text: { maxLength: type.maxLength } }
    case 'note':
      return { ...common, text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } }
    case 'choice':
      return { ...common, choice: { choices: [...type.choices] } }
    default:
      return { ...common, [type.kind]: {} }
  }
}

function giveRights(store: Store, list: ListRow, { rights }: ListDefinition, people: People, roles: Roles): void {
  const scope = { list: list.id }
  clearAssignments(store, scope)
  assign(store, scope, people.owners.id, builtInRoles.full.id)
  const given = groups.flatMap(group => (rights[group] === undefined ? [] : [[group, rights[group]] as const]))
  for (const [group, level] of given) assign(store, scope, people.groups[group].id, roles[level].id)
  // SharePoint has this setting for a whole list, so one `own` binds everyone who may not manage it.
  const writeSecurity = given.some(([, level]) => level === 'own') ? 2 : 1
  if (!list.settings.ownRights || list.settings.writeSecurity !== writeSecurity) {
    updateList(store, list, { settings: { ownRights: true, writeSecurity }, editor: list.editor })
  }
}

/** The library of the channel: what members put there they may change, and nobody but owners removes it. */
function setUpLibrary(store: Store, people: People, roles: Roles): void {
  if (findList(store, libraryTitle) !== undefined) return
  const library = addList(store, libraryTitle, people.owner.id, { template: 'documentLibrary', ownRights: true })
  const scope = { list: library.id }
  assign(store, scope, people.owners.id, builtInRoles.full.id)
  assign(store, scope, people.groups.Medlemmar.id, roles.change.id)
}
