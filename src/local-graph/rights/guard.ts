import { accessDenied, itemNotFound } from '../errors.ts'
import type { ItemRow } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import type { Caller, Ceiling } from './caller.ts'
import { appCeiling, type GrantPlace, reaches } from './grants.ts'
import { can, holds, type Permissions } from './permission.ts'
import { permissionsOn, type Scope } from './scope.ts'

/** Where a list's role assignments hang: on itself once it has left its inheritance. */
export function scopeOf(list: ListRow): Scope {
  return list.settings.ownRights ? { list: list.id } : 'web'
}

/** What the person may do in a list, whatever the app may. */
export function permissionsOnList(store: Store, caller: Caller, list: ListRow): Permissions {
  const held = permissionsOn(store, scopeOf(list), caller.user)
  return store.beliefs.listRightsHold ? held : held | permissionsOn(store, 'web', caller.user)
}

/** Refuses who may not enter the site at all. */
export function guardSite(store: Store, caller: Caller, ceiling: Ceiling = 'read', asked = can.open): void {
  const held = permissionsOn(store, 'web', caller.user)
  const enter = can.open | can.useRemoteApis
  if (!holds(held, asked | enter) || !reaches(appCeiling(store, caller, {}), ceiling)) throw accessDenied()
}

/** True when the list is among those the caller is shown, or one item of it is what the app has been given. */
export function maySee(store: Store, caller: Caller, list: ListRow, item?: number): boolean {
  const enough = holds(permissionsOnList(store, caller, list), can.view | can.useRemoteApis)
  return enough && reaches(appCeiling(store, caller, placeOf(list, item)), 'read')
}

/**
 * Refuses who may not do a thing in a list.
 * @param ceiling what the app must be able to do for it.
 * @param item the item it is done to, where it is one: an app may have been given that alone.
 */
export function guardList(
  store: Store,
  caller: Caller,
  list: ListRow,
  asked: Permissions,
  ceiling: Ceiling,
  item?: number,
): void {
  if (!maySee(store, caller, list, item)) {
    // Which of the two a tenant answers is not known (graph-facts §7.5), so both can be played.
    throw store.beliefs.unseenList === 404 ? itemNotFound() : accessDenied()
  }
  if (!holds(permissionsOnList(store, caller, list), asked)) throw accessDenied()
  if (!reaches(appCeiling(store, caller, placeOf(list, item)), ceiling)) throw accessDenied()
}

const placeOf = (list: ListRow, item: number | undefined): GrantPlace =>
  item === undefined ? { list: list.id } : { list: list.id, item }

/** Who may manage a list is not bound by its settings for own items (graph-facts §7.4). */
function unbound(store: Store, caller: Caller, list: ListRow): boolean {
  return holds(permissionsOnList(store, caller, list), can.manageLists)
}

/** The author whose items alone the caller may read; undefined where all may be read. */
export function readableAuthor(store: Store, caller: Caller, list: ListRow): number | undefined {
  return list.settings.readSecurity === 2 && !unbound(store, caller, list) ? caller.user : undefined
}

/** Refuses a change of an item that the list's WriteSecurity keeps from the caller. */
export function guardOwnItem(store: Store, caller: Caller, list: ListRow, item: ItemRow): void {
  const { writeSecurity } = list.settings
  const { ownItemsBind } = store.beliefs
  if (writeSecurity === 1 || !ownItemsBind || unbound(store, caller, list)) return
  if (writeSecurity === 4 || ownItemsBind === 'all' || item.author !== caller.user) throw accessDenied()
}
