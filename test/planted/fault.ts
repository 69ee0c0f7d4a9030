/** Faults of one line that someone might make in the sync core, and the test that must catch each. */
export interface Planted {
  /** What the fault does, as one would tell it. */
  readonly what: string
  readonly file: string
  /** Found exactly once in the file. */
  readonly find: string
  readonly replace: string
  /** The file of the test, and its name. */
  readonly caughtBy: readonly [file: string, test: string]
}

export const sync = (name: string) => `src/sync/${name}`
export const graph = (name: string) => `src/sharepoint/graph/${name}`
