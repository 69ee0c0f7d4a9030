import type { Store } from '../store/store.ts'
import { builtInRoles, type Permissions, toPermissions } from './permission.ts'

/** What a set of role assignments hangs on: the site, or one list that has left its inheritance. */
export type Scope = 'web' | { readonly list: string }

/** A permission level. `kind` is SharePoint's RoleType, 0 for one that was made on the site. */
export interface Role {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly high: number
  readonly low: number
  readonly kind: number
  readonly ord: number
}

function scopeKey(scope: Scope): string {
  return scope === 'web' ? 'web' : `list:${scope.list}`
}

/** Everything a user may do in a scope: the union over what is given to the person and to the person's groups. */
export function permissionsOn(store: Store, scope: Scope, user: number): Permissions {
  const rows = store.db.all<{ high: number; low: number }>(
    `SELECT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.role
     WHERE a.scope = ? AND (a.principal = ? OR a.principal IN (SELECT grp FROM members WHERE user = ?))`,
    ...[scopeKey(scope), user, user],
  )
  return rows.reduce((all, row) => all | toPermissions(row), 0n)
}

/** The ready-made levels under the ids that every SharePoint site has. */
export function ensureBuiltInRoles(store: Store): void {
  for (const { id, name, high, low, kind, ord } of Object.values(builtInRoles)) {
    store.db.run("INSERT OR IGNORE INTO roles VALUES (?, ?, '', ?, ?, ?, ?)", id, name, high, low, kind, ord)
  }
}

/** Makes a level, or brings the one with that name to these permissions. */
export function ensureRole(store: Store, wanted: Omit<Role, 'id' | 'kind'>): Role {
  store.db.run(
    `INSERT INTO roles (name, description, high, low, kind, ord) VALUES (?, ?, ?, ?, 0, ?)
     ON CONFLICT (name) DO UPDATE SET description = excluded.description, high = excluded.high, low = excluded.low`,
    ...[wanted.name, wanted.description, wanted.high, wanted.low, wanted.ord],
  )
  const role = roleByName(store, wanted.name)
  if (role === undefined) throw new Error(`Role '${wanted.name}' could not be stored.`)
  return role
}

export function roleByName(store: Store, name: string): Role | undefined {
  return store.db.get<Role>('SELECT * FROM roles WHERE name = ?', name)
}

export function allRoles(store: Store): Role[] {
  return store.db.all<Role>('SELECT * FROM roles ORDER BY ord, id')
}

export function assign(store: Store, scope: Scope, principal: number, role: number): void {
  store.db.run('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scopeKey(scope), principal, role)
}

/** Takes away one level of a principal in a scope, or all of them. */
export function unassign(store: Store, scope: Scope, principal: number, role?: number): void {
  const key = scopeKey(scope)
  if (role === undefined) store.db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', key, principal)
  else store.db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', key, principal, role)
}

export interface Assignment {
  readonly principal: number
  readonly role: number
}

export function assignmentsIn(store: Store, scope: Scope): Assignment[] {
  return store.db.all<Assignment>(
    'SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role',
    scopeKey(scope),
  )
}

export function clearAssignments(store: Store, scope: Scope): void {
  store.db.run('DELETE FROM assignments WHERE scope = ?', scopeKey(scope))
}
