import { localApp } from '../site.ts'
import type { Store } from '../store/store.ts'
import { type Caller, type Ceiling, ceilings, hasScope, scopeCeiling } from './caller.ts'

/** A right given to an app on the site, a list or an item (graph-facts §7.2). */
export interface Grant {
  readonly id: number
  readonly scope: string
  readonly app: string
  readonly app_name: string
  readonly role: string
}

/** Where a grant hangs. */
export type GrantPlace = { readonly list?: string; readonly item?: number }

function placeKey({ list, item }: GrantPlace): string {
  if (list === undefined) return 'site'
  return item === undefined ? `list:${list}` : `item:${list}:${item}`
}

export function grantsAt(store: Store, place: GrantPlace): Grant[] {
  return store.db.all<Grant>('SELECT * FROM grants WHERE scope = ? ORDER BY id', placeKey(place))
}

export function addGrant(store: Store, place: GrantPlace, app: string, name: string, role: string): Grant {
  const row = store.db.get<Grant>(
    'INSERT INTO grants (scope, app, app_name, role) VALUES (?, ?, ?, ?) RETURNING *',
    ...[placeKey(place), app, name, role],
  )
  if (row === undefined) throw new Error('The grant could not be stored.')
  return row
}

export function removeGrant(store: Store, grant: Grant): void {
  store.db.run('DELETE FROM grants WHERE id = ?', grant.id)
}

const byRole: Readonly<Record<string, Ceiling>> = {
  read: 'read',
  write: 'write',
  manage: 'manage',
  owner: 'full',
  fullcontrol: 'full',
}

/** Roles that a grant may name. */
export const grantRoles = Object.keys(byRole)

const selectedScope = {
  site: 'Sites.Selected',
  list: 'Lists.SelectedOperations.Selected',
  item: 'ListItems.SelectedOperations.Selected',
} as const

/** How far the caller's app may go in a place: by a scope for the whole tenant, or one for what was selected. */
export function appCeiling(store: Store, caller: Caller, place: GrantPlace): Ceiling {
  let best = scopeCeiling(caller)
  const { list, item } = place
  const levels = [
    ['site', {}],
    ...(list === undefined ? [] : [['list', { list }] as const]),
    ...(list === undefined || item === undefined ? [] : [['item', { list, item }] as const]),
  ] as const
  for (const [kind, at] of levels) {
    if (caller.scopes === undefined || !hasScope(caller, selectedScope[kind])) continue
    for (const grant of grantsAt(store, at)) {
      const given = byRole[grant.role] ?? 'none'
      if (grant.app === localApp.id && ceilings.indexOf(given) > ceilings.indexOf(best)) best = given
    }
  }
  return best
}

/** True when one ceiling is at least another. */
export function reaches(ceiling: Ceiling, wanted: Ceiling): boolean {
  return ceilings.indexOf(ceiling) >= ceilings.indexOf(wanted)
}
