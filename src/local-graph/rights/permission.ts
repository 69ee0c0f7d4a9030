/**
 * SharePoint's base permissions as a set of 64 bits: bit n-1 stands for PermissionKind n
 * (SharePoint's enumeration of that name; graph-facts §7.4).
 */
export type Permissions = bigint

const bit = (kind: number): Permissions => 1n << BigInt(kind - 1)

/** The permissions that a route can ask for. */
export const can = {
  view: bit(1),
  add: bit(2),
  edit: bit(3),
  delete: bit(4),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  manageLists: bit(12),
  open: bit(17),
  managePermissions: bit(26),
  useRemoteApis: bit(38),
} as const

/** SharePoint writes a set as two decimal numbers of 32 bits each. */
export interface BasePermissions {
  readonly high: number
  readonly low: number
}

export function toPermissions({ high, low }: BasePermissions): Permissions {
  return (BigInt(high) << 32n) | BigInt(low)
}

/** True when every asked bit is in the set. */
export function holds(set: Permissions, asked: Permissions): boolean {
  return (set & asked) === asked
}

/** SharePoint's ready-made levels; kind is its RoleType. The figures are those that every site answers with. */
export const builtInRoles = {
  full: { id: 1073741829, name: 'Full Control', kind: 5, high: 2147483647, low: 4294967295, ord: 1 },
  design: { id: 1073741828, name: 'Design', kind: 4, high: 432, low: 1012866047, ord: 32 },
  edit: { id: 1073741830, name: 'Edit', kind: 6, high: 432, low: 1011030767, ord: 48 },
  contribute: { id: 1073741827, name: 'Contribute', kind: 3, high: 432, low: 1011028719, ord: 64 },
  read: { id: 1073741826, name: 'Read', kind: 2, high: 176, low: 138612833, ord: 128 },
  limited: { id: 1073741825, name: 'Limited Access', kind: 1, high: 48, low: 134287360, ord: 160 },
} as const

/** The levels Styrforum adds to a site: Read with Add, and Read with Add and Edit. Neither may delete. */
export const ownRoles = {
  append: { name: 'Styrforum lägga till', high: 176, low: 138612835 },
  change: { name: 'Styrforum ändra', high: 176, low: 138612839 },
} as const
