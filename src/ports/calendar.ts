/** A meeting to be put in calendars. Days and times are Swedish: YYYY-MM-DD and HH:MM. */
export interface Invitation {
  /** The same for the same meeting each time, so that one that is sent twice is one event. A UUID. */
  readonly key: string
  readonly subject: string
  readonly text: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly place: string
  /** Entra object ids of those who are invited. */
  readonly people: readonly string[]
}

/**
 * What came of it: how many were invited and how many addresses were not found. `not-here` where the person's calendar
 * cannot be written to from here; then a file is the way.
 */
export type Invited =
  | { readonly ok: true; readonly people: number; readonly unknown: number }
  | { readonly ok: false; readonly why: 'offline' | 'not-here' | 'not-permitted' }

/** The signed-in person's own calendar, from which others are invited. */
export interface Calendar {
  invite(invitation: Invitation): Promise<Invited>
  /** The addresses of those who have one that is known here. */
  addresses(people: readonly string[]): Promise<readonly string[]>
}
