import type { Probe } from './probe.ts'

/** What the app does about one answer. */
export interface Way {
  /** The answer, as people read it. */
  readonly seen: string
  /** What it means to Styrforum. */
  readonly app: string
  /** The app has no way to live with this answer yet. */
  readonly isOpen?: true
}

/** What a trial came to: one of the belief's answers, or why it could not be made. */
export type Seen =
  | { readonly answer: string; readonly detail?: string }
  | { readonly untried: string; readonly answer?: never }

/**
 * Something that Styrforum believes about SharePoint and Graph and that nobody could look up: a question that a machine can
 * put to a tenant, and what the app does about each answer.
 */
export interface Belief {
  readonly id: string
  readonly question: string
  /** Where the doubt is written down. */
  readonly source: string
  readonly believed: string
  readonly ways: Readonly<Record<string, Way>>
  /** Asks. An answer that is none of the ways is reported as it is, as one that nobody had thought of. */
  ask(probe: Probe): Promise<Seen>
}

/** Nobody else than the owner is signed in, or the owner cannot give rights. */
export const noMember: Seen = { untried: 'kräver ett andra konto: kör med --member' }
