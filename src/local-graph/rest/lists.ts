import type { Caller } from '../rights/caller.ts'
import { permissionsOnList, scopeOf } from '../rights/guard.ts'
import { can, holds } from '../rights/permission.ts'
import { assign, assignmentsIn, clearAssignments, permissionsOn } from '../rights/scope.ts'
import type { Body } from '../rules/body.ts'
import { changeColumn } from '../rules/columns.ts'
import { addList } from '../rules/lists.ts'
import type { ColumnRow } from '../store/columns.ts'
import { countItems } from '../store/items.ts'
import { allLists, deleteList, findList, type ListRow, type ListSettings, updateList } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { columnsOf } from '../values/columns-of.ts'
import { type Node, restDenied, restInvalid, restNotFound, withProperties } from './node.ts'
import { assignmentsNode } from './roles.ts'
import type { Segment } from './segments.ts'

const templates: Readonly<Record<number, string>> = { 100: 'genericList', 101: 'documentLibrary' }

/** What SharePoint REST tells and lets one set of a list, beyond what Graph knows. */
function listShape(store: Store, list: ListRow): object {
  const { settings } = list
  return {
    Id: list.id,
    Title: list.title,
    Description: settings.description,
    BaseTemplate: settings.template === 'documentLibrary' ? 101 : 100,
    Created: list.created,
    EnableVersioning: settings.versioning,
    MajorVersionLimit: settings.versioning ? 500 : 0,
    EnableAttachments: true,
    EnableFolderCreation: false,
    NoCrawl: false,
    ...settings.extra,
    HasUniqueRoleAssignments: settings.ownRights,
    Hidden: settings.hidden,
    ItemCount: countItems(store, list.id),
    ReadSecurity: settings.readSecurity,
    WriteSecurity: settings.writeSecurity,
  }
}

export function listsNode(store: Store, caller: Caller): Node {
  const sees = (list: ListRow) => holds(permissionsOnList(store, caller, list), can.view)
  const one = (list: ListRow | undefined): Node => {
    if (list === undefined) throw restNotFound('The list')
    if (!sees(list)) throw restDenied()
    return listNode(store, caller, list.id)
  }
  return {
    get: () =>
      allLists(store)
        .filter(sees)
        .map(list => listShape(store, list)),
    post: body => {
      if (!holds(permissionsOn(store, 'web', caller.user), can.manageLists)) throw restDenied()
      const { Title: title, Description: description, BaseTemplate: template } = body
      if (typeof title !== 'string' || title.trim() === '') throw restInvalid('A list needs a Title.')
      if (findList(store, title) !== undefined) throw restInvalid('A list with this title already exists.')
      const kind = templates[typeof template === 'number' ? template : 100]
      if (kind === undefined) throw restInvalid('The list template is not supported.')
      const text = typeof description === 'string' ? description : ''
      return listShape(store, addList(store, title, caller.user, { template: kind, description: text }))
    },
    child: ({ name, values: [value] }) => {
      if (name === 'getbytitle') return one(allLists(store).find(({ title }) => same(title, value)))
      return name === 'getbyid' ? one(allLists(store).find(({ id }) => same(id, value))) : undefined
    },
  }
}

const same = (left: string, right: string | undefined) => left.toLowerCase() === right?.toLowerCase()

/** One list. It is read anew at each step, because a step may have changed it. */
function listNode(store: Store, caller: Caller, id: string): Node {
  const current = (): ListRow => {
    const list = findList(store, id)
    if (list === undefined) throw restNotFound('The list')
    return list
  }
  const need = (permission: bigint) => () => {
    if (!holds(permissionsOnList(store, caller, current()), permission)) throw restDenied()
  }
  const manage = need(can.manageLists)
  const manageRights = need(can.managePermissions)
  const set = (settings: Partial<ListSettings>, title?: string) =>
    updateList(store, current(), { settings, editor: caller.user, ...(title === undefined ? {} : { title }) })
  const child = (segment: Segment): Node | undefined => {
    switch (segment.name) {
      case 'breakroleinheritance':
        return { post: () => breakInheritance(store, caller, current(), segment, manageRights) }
      case 'resetroleinheritance':
        return {
          post: () => {
            manageRights()
            clearAssignments(store, { list: id })
            set({ ownRights: false })
          },
        }
      case 'roleassignments':
        return assignmentsNode(store, () => scopeOf(current()), own(manageRights, current))
      case 'effectivebasepermissions': {
        const held = permissionsOnList(store, caller, current())
        return { get: () => ({ High: String(held >> 32n), Low: String(held & 0xffffffffn) }) }
      }
      case 'fields':
        return fieldsNode(store, current, manage)
      default:
        return undefined
    }
  }
  return withProperties({
    get: () => listShape(store, current()),
    merge: body => {
      manage()
      const { Title: title } = body
      set(settingsIn(body, current()), typeof title === 'string' ? title : undefined)
    },
    delete: () => {
      manage()
      deleteList(store, current())
    },
    child,
  })
}

/** Rights of a list can be changed only when they are its own. */
function own(guard: () => void, current: () => ListRow): () => void {
  return () => {
    guard()
    if (!current().settings.ownRights) {
      throw restInvalid('This operation is not allowed on an object that inherits permissions.')
    }
  }
}

/** Starts with the site's assignments or with none; who asks keeps full control either way (graph-facts §7.4). */
function breakInheritance(
  store: Store,
  caller: Caller,
  list: ListRow,
  { named, values }: Segment,
  guard: () => void,
): void {
  guard()
  if (list.settings.ownRights) return
  const copy = (named.copyroleassignments ?? values[0]) === 'true'
  store.db.transaction(() => {
    const scope = { list: list.id }
    clearAssignments(store, scope)
    if (copy) for (const { principal, role } of assignmentsIn(store, 'web')) assign(store, scope, principal, role)
    else assign(store, scope, caller.user, 1073741829)
    updateList(store, list, { settings: { ownRights: true }, editor: caller.user })
  })
}

const extras = ['EnableAttachments', 'EnableFolderCreation', 'NoCrawl', 'MajorVersionLimit', 'EnableMinorVersions']

function settingsIn(body: Body, list: ListRow): Partial<ListSettings> {
  const { ReadSecurity: read, WriteSecurity: write, EnableVersioning: versioning, Hidden: hidden } = body
  if (read !== undefined && read !== 1 && read !== 2) throw restInvalid('ReadSecurity is 1 or 2.')
  if (write !== undefined && write !== 1 && write !== 2 && write !== 4) throw restInvalid('WriteSecurity is 1, 2 or 4.')
  const extra = Object.fromEntries(Object.entries(body).filter(([name]) => extras.includes(name)))
  return {
    ...(read === undefined ? {} : { readSecurity: read }),
    ...(write === undefined ? {} : { writeSecurity: write }),
    ...(typeof versioning === 'boolean' ? { versioning } : {}),
    ...(typeof hidden === 'boolean' ? { hidden } : {}),
    ...(typeof body.Description === 'string' ? { description: body.Description } : {}),
    extra: { ...list.settings.extra, ...extra },
  }
}

function fieldShape(column: ColumnRow): object {
  return {
    Id: column.id,
    InternalName: column.name,
    Title: column.displayName,
    Indexed: column.indexed,
    EnforceUniqueValues: column.enforceUniqueValues,
    Required: column.required,
    Hidden: column.hidden,
    ReadOnlyField: column.readOnly,
  }
}

function fieldsNode(store: Store, current: () => ListRow, guard: () => void): Node {
  return {
    get: () => columnsOf(store, current().id).all.map(fieldShape),
    child: ({ name, values: [value] }) => {
      if (!['getbyinternalnameortitle', 'getbytitle', 'getbyid'].includes(name)) return undefined
      const all = columnsOf(store, current().id).all
      const column =
        all.find(one => [one.name, one.id].some(text => same(text, value))) ??
        all.find(one => same(one.displayName, value))
      if (column === undefined) throw restNotFound('The column')
      return withProperties({
        get: () => fieldShape(column),
        merge: body => {
          guard()
          const { Title, Indexed, EnforceUniqueValues, Required, Hidden } = body
          const changes = { displayName: Title, indexed: Indexed, enforceUniqueValues: EnforceUniqueValues }
          changeColumn(store, current(), column, { ...changes, required: Required, hidden: Hidden })
        },
      })
    },
  }
}
