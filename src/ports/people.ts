/** Somebody of the organisation, to be chosen. */
export interface FoundPerson {
  /** Entra object id. */
  readonly id: string
  readonly name: string
  /** What tells two of the same name apart: a title or an address; empty where nothing is known. */
  readonly about: string
}

/**
 * Who goes by those words. `not-permitted`: nobody has allowed the app to look people up; then the id is written by hand.
 */
export type Found =
  | { readonly ok: true; readonly people: readonly FoundPerson[] }
  | { readonly ok: false; readonly why: 'offline' | 'not-permitted' }

/** The people of the organisation. Nothing is thrown, and nothing of them is kept. */
export interface People {
  find(words: string): Promise<Found>
}
