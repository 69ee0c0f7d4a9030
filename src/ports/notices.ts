import type { PersonId } from '../domain/shared/ids.ts'
import type { NoticeKind } from '../domain/shared/notice-kinds.ts'

/** A notice in words, for the activity feed of those it goes to. */
export interface FeedNotice {
  readonly kind: NoticeKind
  readonly to: readonly PersonId[]
  /** What a notice is told by: the same number again replaces it, so that one that is sent twice is seen once. */
  readonly chain: number
  /** What it is about, as the feed's heading of it. */
  readonly topic: string
  /** What stands below, in one line. */
  readonly preview: string
  /** What fills the sentence that the app's package holds for this kind. */
  readonly values: Readonly<Record<string, string>>
  /** A link of the host's own, which opens the matter in it. */
  readonly link: string
}

/**
 * What came of sending: how many have it, and how many the feed does not take it for, since they have not got the app.
 * `left` is what is to be tried again: the same notices, for those who are not known to have them; not before so many
 * milliseconds as `after`, where the server has said when it may be asked again.
 * - `not-allowed`: the organisation has not approved that this app tells people; nothing was sent.
 */
export type NoticesSent =
  | { readonly ok: true; readonly reached: number; readonly unreached: number }
  | { readonly ok: false; readonly why: 'later'; readonly left: readonly FeedNotice[]; readonly after?: number }
  | { readonly ok: false; readonly why: 'not-allowed' }

/** The activity feed of others. Nothing is thrown. */
export interface Notices {
  send(notices: readonly FeedNotice[]): Promise<NoticesSent>
}

/**
 * How it stands with telling others, for the person who changed something.
 * - `quiet`: nothing has been told of in this tab yet.
 * - `sent`: the last was told; `unreached` of them have not got the app.
 * - `waiting`: it is tried again by itself.
 * - `not-allowed`: the organisation has not approved it, or not yet.
 * - `not-here`: the app does not know its own address in the host, so no link could be made.
 */
export type Telling =
  | { readonly kind: 'quiet' | 'waiting' | 'not-allowed' | 'not-here' }
  | { readonly kind: 'sent'; readonly reached: number; readonly unreached: number }

export interface KnownTelling {
  current(): Telling
  /** @returns how to stop. */
  subscribe(listener: () => void): () => void
}
