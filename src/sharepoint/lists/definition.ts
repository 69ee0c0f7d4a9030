/**
 * What a SharePoint list of Styrforum is made of. Read by the client (which columns to ask for), by provisioning
 * (what to create) and by local Graph (what to enforce); none of them keeps a copy of its own.
 */

/** The column types in use. Dates without time are `text` in the form YYYY-MM-DD; people are `text` with an Entra object id. */
export type ColumnType =
  | { readonly kind: 'text'; readonly maxLength: number }
  /** Several lines of plain text; SharePoint holds about 63 999 characters. */
  | { readonly kind: 'note' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

export interface Column {
  /** Internal name: ASCII, never changed once a list is made. */
  readonly name: string
  /** What people see in SharePoint, in Swedish. */
  readonly display: string
  readonly type: ColumnType
  readonly required?: true
  /** Unique implies indexed: SharePoint asks for both. */
  readonly unique?: true
}

/** The SharePoint groups that rights are given to. One person may be in several. */
export const groups = [
  'Medlemmar',
  'SoB',
  'SoB-samordnare',
  'Samverkan',
  'Samverkan-sammankallande',
  'Arbetsgrupper',
  'Dokumentansvariga',
] as const
export type Group = (typeof groups)[number]

/**
 * What a group may do with the items of a list. Nobody but the site's owners may delete.
 * - `read`: see items.
 * - `append`: see and add, never change: for facts.
 * - `own`: see, add, and change what one has added oneself.
 * - `change`: see, add and change.
 */
export type Level = 'read' | 'append' | 'own' | 'change'

export interface ListDefinition {
  /** The list's address in the site and its name in every request; ASCII, never changed. */
  readonly name: string
  readonly display: string
  readonly description: string
  /** A fact is written once; a record may be changed by those with the right. */
  readonly kind: 'fact' | 'record'
  readonly columns: readonly Column[]
  /** A group that is not named sees nothing of the list. Site owners hold full control everywhere. */
  readonly rights: Readonly<Partial<Record<Group, Level>>>
}

/** The column that every list has: the item's own key, made on the client and stored before the first request. */
export const clientKey: Column = {
  name: 'ClientKey',
  display: 'Nyckel',
  type: { kind: 'text', maxLength: 36 },
  required: true,
  unique: true,
}
