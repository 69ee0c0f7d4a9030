/**
 * Whether the site still is as it was set up: rights against the table, versions, unique keys, guests. Only reads.
 * What could not be looked at is said to be so, and never counts as right.
 */
export interface SiteCheck {
  /** True where the site says that the person owns it. False also where it cannot be asked. */
  mayCheck(): Promise<boolean>
  /** Looks at everything, one list after the other. Nothing is thrown. */
  check(onProgress: (progress: CheckProgress) => void): Promise<CheckAnswer>
}

/** How far a check has come; `list` is the title of the one being read. */
export interface CheckProgress {
  readonly done: number
  readonly of: number
  readonly list: string
}

export type CheckAnswer =
  | { readonly ok: true; readonly report: SiteReport }
  /** The person owns nothing here, or the site is closed to them. */
  | { readonly ok: false; readonly why: 'not-owner' }
  /** The site itself could not be read. */
  | { readonly ok: false; readonly why: 'unread'; readonly because: Hinder }

export interface SiteReport {
  /** When it was read, as an ISO 8601 instant in UTC. */
  readonly at: string
  readonly name: string
  readonly url: string
  readonly site: readonly Check<SiteAspect>[]
  readonly lists: readonly ListReport[]
}

export interface ListReport {
  readonly name: string
  readonly title: string
  readonly checks: readonly Check<ListAspect>[]
  /** Who holds what; undefined where it could not be read. */
  readonly rights: readonly RightRow[] | undefined
}

export type SiteAspect = 'groups' | 'levels' | 'entry' | 'guests' | 'owners'
/** `append-only` is asked of facts alone. */
export type ListAspect =
  | 'exists'
  | 'rights'
  | 'inheritance'
  | 'append-only'
  | 'versions'
  | 'rows'
  | 'unique'
  | 'columns'

/** One question and its answer. */
export interface Check<Aspect extends string> {
  readonly aspect: Aspect
  readonly verdict: Verdict
}

/**
 * - `good`: seen, and as it should be. `who` names people where that is what was asked.
 * - `bad`: seen, and otherwise.
 * - `unknown`: not seen, or nothing that a program can judge.
 */
export type Verdict =
  | { readonly state: 'good'; readonly who?: readonly string[] }
  | { readonly state: 'bad'; readonly faults: readonly Fault[] }
  | { readonly state: 'unknown'; readonly because: Hinder }

/** Why something was not judged; `names` tells of what. */
export type Hinder =
  | {
      readonly kind:
        | 'no-token'
        | 'refused'
        | 'no-answer'
        | 'busy'
        | 'signed-out'
        | 'unseen'
        | 'no-owner-group'
        | 'odd'
        | 'chosen'
    }
  | { readonly kind: 'group-inside' | 'app'; readonly names: readonly string[] }

/** What a group may do on a list, as the table gives it. */
export type GivenLevel = 'full' | 'read' | 'append' | 'change'

/** Somebody's rights on a list beside those that the table gives. */
export interface RightRow {
  readonly who: string
  readonly is: 'owners' | 'group' | 'other' | 'app'
  /** The site's own names of the levels held. */
  readonly held: readonly string[]
  /** Undefined for those whom the table gives nothing. */
  readonly wanted: GivenLevel | undefined
  readonly agrees: boolean
}

/** Something that is not as it should be. */
export type Fault =
  | { readonly kind: 'list-missing' | 'other-template' | 'inherits' | 'no-versions' }
  | { readonly kind: 'rows-hidden' | 'rows-changeable' | 'rows-locked' }
  | { readonly kind: 'lacks'; readonly who: string; readonly wanted: GivenLevel }
  | { readonly kind: 'holds-other'; readonly who: string; readonly held: string; readonly wanted: GivenLevel }
  | { readonly kind: 'stranger'; readonly who: string; readonly held: string }
  | { readonly kind: 'may-change'; readonly who: string }
  | {
      readonly kind: 'column-missing' | 'column-type' | 'column-differs' | 'not-unique' | 'not-indexed'
      readonly column: string
    }
  | { readonly kind: 'group-missing'; readonly group: string }
  | { readonly kind: 'level-missing' | 'level-altered'; readonly level: string }
  | { readonly kind: 'no-entry' | 'no-owner-group' | 'no-owners' }
  | { readonly kind: 'guest'; readonly who: string; readonly group: string }
  | { readonly kind: 'everyone'; readonly group: string }
