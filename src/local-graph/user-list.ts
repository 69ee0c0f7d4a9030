import { newGuid } from './guid.ts'
import { allPrincipals } from './rights/principals.ts'
import { addColumn } from './rules/columns.ts'
import { addList } from './rules/lists.ts'
import { findItem } from './store/items.ts'
import { findList } from './store/lists.ts'
import { type Store, stamp } from './store/store.ts'

/** The hidden list in which SharePoint keeps the people and groups of a site; lookup ids of people are its item ids. */
const userListName = 'User Information List'

const columns = ['Name', 'EMail', 'UserName', 'SipAddress', 'JobTitle']

/** Makes the list and gives every principal without an item one under the principal's own number. */
export function setUpUserList(store: Store): void {
  const known = findList(store, userListName)
  const list = known ?? addList(store, userListName, null, { hidden: true, system: true, versioning: false })
  if (known === undefined) {
    for (const name of columns) addColumn(store, list, { name, text: {}, indexed: name === 'EMail' || name === 'Name' })
  }
  const at = stamp(store.clock())
  for (const principal of [...allPrincipals(store, 'group'), ...allPrincipals(store, 'user')]) {
    if (findItem(store, list.id, principal.id) !== undefined) continue
    const name = principal.kind === 'group' ? principal.title : `i:0#.f|membership|${principal.mail}`
    const fields = { Title: principal.title, Name: name, EMail: principal.mail, UserName: principal.mail }
    insertUser(store, list.id, principal.id, fields, at)
  }
}

/**
 * Numbers are given by the table of principals, so the usual numbering of items is passed by. 1073741823 is SharePoint's
 * own account, which no table knows.
 */
function insertUser(store: Store, list: string, id: number, fields: Record<string, string>, at: string): void {
  store.db.run(
    'INSERT INTO items VALUES (?, ?, ?, ?, 1, 1, 1073741823, 1073741823, 0, ?, ?, NULL, 0)',
    ...[list, id, newGuid(), JSON.stringify(fields), at, at],
  )
  for (const name of ['EMail', 'Name']) {
    const value = fields[name]?.toLowerCase() ?? ''
    if (value !== '') store.db.run('INSERT INTO entries VALUES (?, ?, ?, ?)', list, name, value, id)
  }
}
