import { GraphError, invalidRequest, nameAlreadyExists } from '../errors.ts'
import type { Caller } from '../rights/caller.ts'
import { guardList, guardSite } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { insertColumn } from '../store/columns.ts'
import { deleteList, findList, insertList, type ListRow, type ListSettings, updateList } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { titleColumn } from '../store/system-columns.ts'
import { asBody, type Body } from './body.ts'
import { addColumn } from './columns.ts'

/** Title of the library that the site's own drive is. */
export const libraryTitle = 'Dokument'

const templates = ['genericList', 'documentLibrary', 'tasks', 'events', 'links', 'contacts', 'announcements', 'survey']

/** Makes a list with the Title column and those the body names. All of it, or nothing. */
export function createList(store: Store, caller: Caller, body: Body): ListRow {
  guardSite(store, caller, 'manage', can.manageLists)
  if (body.name !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    )
  }
  const title = body.displayName
  if (typeof title !== 'string' || title.trim() === '') throw invalidRequest('Invalid request')
  if (findList(store, title) !== undefined) throw nameAlreadyExists()
  const info = asBody(body.list)
  const template = info.template ?? 'genericList'
  if (typeof template !== 'string' || !templates.includes(template)) {
    throw invalidRequest('One of the provided arguments is not acceptable.')
  }
  const description = typeof body.description === 'string' ? body.description : ''
  const settings = { template, description, hidden: info.hidden === true }
  return store.db.transaction(() => {
    const list = addList(store, title, caller.user, settings)
    const columns = body.columns
    if (Array.isArray(columns)) for (const column of columns) addColumn(store, list, asBody(column))
    return list
  })
}

/** Stores a list with its Title column, no questions asked. */
export function addList(store: Store, title: string, author: number | null, settings: Partial<ListSettings>): ListRow {
  const list = insertList(store, { name: addressName(store, title), title, author, settings })
  insertColumn(store, list.id, titleColumn)
  return list
}

/** The last part of a list's address: its first title without what an address cannot hold. */
function addressName(store: Store, title: string): string {
  const signs = store.beliefs.hyphensInAddress ? /[^\p{L}\p{N} _-]/gu : /[^\p{L}\p{N} _]/gu
  const plain = title.replace(signs, '').trim() || 'List'
  let name = plain
  for (let n = 1; findList(store, name) !== undefined; n += 1) name = `${plain}${n}`
  return name
}

/** Changes title and description; SharePoint keeps everything else from Graph (graph-facts §1.2). */
export function changeList(store: Store, caller: Caller, list: ListRow, body: Body): ListRow {
  guardList(store, caller, list, can.manageLists, 'manage')
  refuseSystem(list)
  if (body.name !== undefined && body.name !== list.name) throw invalidRequest('Invalid request')
  const { displayName, description } = body
  if (displayName !== undefined && (typeof displayName !== 'string' || displayName.trim() === '')) {
    throw invalidRequest('Invalid request')
  }
  const other = displayName === undefined ? undefined : findList(store, displayName)
  if (other !== undefined && other.id !== list.id) throw nameAlreadyExists()
  return updateList(store, list, {
    ...(displayName === undefined ? {} : { title: displayName }),
    ...(typeof description === 'string' ? { settings: { description } } : {}),
    editor: caller.user,
  })
}

export function removeList(store: Store, caller: Caller, list: ListRow): void {
  guardList(store, caller, list, can.manageLists, 'manage')
  refuseSystem(list)
  deleteList(store, list)
}

function refuseSystem(list: ListRow): void {
  if (list.settings.system) throw new GraphError(403, 'notAllowed', 'The list belongs to SharePoint itself.')
}
