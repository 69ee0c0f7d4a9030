/**
 * How far apart polls come. Every list in a reading costs the tenant a resource unit, so where nothing happens it is
 * asked for more seldom; at the first sign of news, or when the person does something, as often as at first.
 */
export interface Pace {
  /** How many times the usual time until the next poll. */
  steps(): number
  /** A reading came, with something new in it or not. */
  read(hasNews: boolean): void
  /** Something is done here: others will answer it. */
  wake(): void
}

/** So many readings without news before polls come further apart. */
const patience = 2
/** A minute, where polls are fifteen seconds apart. */
const furthest = 4

export function createPace(): Pace {
  let quiet = 0
  return {
    steps: () => Math.min(furthest, 2 ** Math.max(0, quiet - patience)),
    read(hasNews) {
      quiet = hasNews ? 0 : quiet + 1
    },
    wake() {
      quiet = 0
    },
  }
}
