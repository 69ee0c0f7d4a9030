import type { Day } from '../domain/shared/day.ts'
import type { State } from '../domain/state.ts'
import type { ForumKey } from '../domain/styrmodell/styrmodell.ts'

/** A file that rows speak of and that is not in an archive: what it is called and where it lies. */
export interface Outside {
  readonly name: string
  readonly link: string
}

/** What is to be taken out: forums, and the days from and to, both counted in. */
export interface Order {
  readonly forums: readonly ForumKey[]
  readonly from: Day
  readonly to: Day
  /** Keys of the matters that it is about; all that the forums have in the period where none is named. */
  readonly matters?: readonly string[]
}

export interface Taken {
  /** The keys of the rows that somebody reads as handlingar. */
  readonly keys: readonly string[]
  /** What can be asked for by itself: the keys of the matters among the rows. */
  readonly matters: readonly string[]
  /** One table for each list, its header first: the list's name and what to call its file. */
  readonly tables: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
  /** The attached files: they are not taken along. */
  readonly outside: readonly Outside[]
  /** So many rows lie in the data: also those that come along only so that the rest can be judged. */
  readonly rows: number
  /** The digest of all rows. */
  readonly digest: string
}

/** A file to lie in the archive beside its data. */
export interface Beside {
  readonly path: string
  readonly content: Blob
}

/** What was found when an archive was held against its own manifest. */
export type Checked =
  | {
      readonly ok: true
      readonly what: string
      readonly made: string
      readonly digest: string
      readonly rows: number
      readonly files: number
      /** The attached files, which are not in it. */
      readonly outside: readonly Outside[]
      /** What is not as the manifest says: a file, or a row by its list and key. A row that was `unread` was never in it. */
      readonly flaws: readonly { readonly kind: 'missing' | 'changed' | 'added' | 'unread'; readonly what: string }[]
    }
  | { readonly ok: false }

/** Taking out what the reader may see, to keep or to hand over. Everything happens on the device; nothing is sent. */
export interface Arkiv {
  take(state: State, order: Order): Promise<Taken>
  /** One zip with data, data description, checksums and a manifest. `what` names it; `made` is when, in UTC. */
  pack(state: State, order: Order, what: string, made: string, beside: readonly Beside[]): Promise<Blob>
  check(file: Blob): Promise<Checked>
}
