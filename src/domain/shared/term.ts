/** One word of the house: how it is written in code, how people read it, what it means, and what not to call it. */
export interface Term {
  /** As it stands in code. */
  readonly term: string
  readonly plural: string
  /** As people read it. */
  readonly swedish: string
  readonly english: string
  /** Words that must not be used for the same thing in names. */
  readonly banned: readonly string[]
}
