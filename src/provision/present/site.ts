import type { Group } from '../../sharepoint/lists/definition.ts'

/** A site as it is now: what was read of it, in our own words. */
export interface PresentSite {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly lists: readonly PresentList[]
  /** Undefined where SharePoint REST gave no access; then rights can neither be seen nor set. */
  readonly rights: PresentRights | undefined
}

export interface PresentList {
  readonly id: string
  /** The last part of its address. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly template: string
  /** Only of lists that are ours; the others are not looked into. */
  readonly columns: readonly PresentColumn[]
  readonly security: ListSecurity | undefined
}

/** The type that Graph gives a column; `other` for every type that we do not use. */
export type PresentType = 'text' | 'note' | 'number' | 'boolean' | 'choice' | 'other'

export interface PresentColumn {
  readonly id: string
  readonly name: string
  readonly display: string
  readonly type: PresentType
  readonly maxLength: number | undefined
  readonly choices: readonly string[]
  readonly indexed: boolean
  readonly unique: boolean
  readonly required: boolean
  readonly readOnly: boolean
}

/** What only SharePoint REST tells of a list. */
export interface ListSecurity {
  /** The list has left the site's rights for its own. */
  readonly own: boolean
  readonly versioning: boolean
  /** 1 everybody's items, 2 one's own. */
  readonly readSecurity: number
  /** 1 everybody's items, 2 one's own, 4 none. */
  readonly writeSecurity: number
  readonly holders: readonly Holder[]
}

/** A person, group or app that holds levels somewhere. */
export interface Holder {
  readonly principal: number
  readonly title: string
  /** An app that was granted rights over Graph; those are not ours to take. */
  readonly isApp: boolean
  /** Ids of levels, the one that SharePoint gives by itself left out. */
  readonly levels: readonly number[]
}

export interface PresentRights {
  readonly groups: ReadonlyMap<Group, number>
  readonly levels: readonly PresentLevel[]
  readonly owners: { readonly id: number; readonly title: string }
  /** Who does the work, and whether that person keeps full control without a right of their own on each list. */
  readonly caller: { readonly id: number; readonly title: string; readonly isSiteAdmin: boolean }
  /** On the site itself. */
  readonly holders: readonly Holder[]
}

export interface PresentLevel {
  readonly id: number
  readonly name: string
  readonly kind: number
  readonly high: string
  readonly low: string
}
