import type { Store } from '../store/store.ts'

/** A person or a SharePoint group of the site; both are numbered in one series, as in the User Information List. */
export interface Principal {
  readonly id: number
  readonly kind: 'user' | 'group'
  readonly key: string
  readonly oid: string | null
  readonly title: string
  readonly mail: string
  readonly description: string
}

/** Adds a person or a group unless one with the key is there, and gives it back either way. */
export function ensurePrincipal(store: Store, wanted: Omit<Principal, 'id'>): Principal {
  const { kind, key, oid, title, mail, description } = wanted
  store.db.run(
    `INSERT INTO principals (kind, key, oid, title, mail, description) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET title = excluded.title, mail = excluded.mail`,
    ...[kind, key, oid, title, mail, description],
  )
  const row = principalByKey(store, key)
  if (row === undefined) throw new Error(`Principal '${key}' could not be stored.`)
  return row
}

export function principalById(store: Store, id: number): Principal | undefined {
  return store.db.get<Principal>('SELECT * FROM principals WHERE id = ?', id)
}

export function principalByKey(store: Store, key: string): Principal | undefined {
  return store.db.get<Principal>('SELECT * FROM principals WHERE key = ?', key)
}

/** Key of the principal that stands for the app in the site's list of users. */
export const appKey = 'app'

/** The person behind an Entra object id or a sign-in name. */
export function userByName(store: Store, name: string): Principal | undefined {
  return store.db.get<Principal>(
    "SELECT * FROM principals WHERE kind = 'user' AND (oid = lower(?) OR lower(mail) = lower(?))",
    ...[name, name],
  )
}

export function groupByName(store: Store, name: string): Principal | undefined {
  return store.db.get<Principal>("SELECT * FROM principals WHERE kind = 'group' AND lower(title) = lower(?)", name)
}

export function allPrincipals(store: Store, kind: Principal['kind']): Principal[] {
  return store.db.all<Principal>('SELECT * FROM principals WHERE kind = ? ORDER BY id', kind)
}

/** Key of a group in the table of principals; groups have no sign-in name of their own. */
export function groupKey(name: string): string {
  return `group:${name}`
}

export function addMember(store: Store, group: number, user: number): void {
  store.db.run('INSERT OR IGNORE INTO members VALUES (?, ?)', group, user)
}

export function removeMember(store: Store, group: number, user: number): void {
  store.db.run('DELETE FROM members WHERE grp = ? AND user = ?', group, user)
}

export function membersOf(store: Store, group: number): Principal[] {
  return store.db.all<Principal>(
    'SELECT p.* FROM principals p JOIN members m ON m.user = p.id WHERE m.grp = ? ORDER BY p.id',
    group,
  )
}
