/**
 * How far apart polls come. Every list in a reading costs the tenant a resource unit, so where nothing happens it is
 * asked for more seldom; at the first sign of news, or when the person does something, as often as at first. When the
 * server says that the quota is nearly used up, or has sent somebody away, none comes often for a while.
 */
export interface Pace {
  /** How many times the usual time until the next poll. */
  steps(): number
  /** A reading came, with something new in it or not. */
  read(hasNews: boolean): void
  /** Something is done here: others will answer it. */
  wake(): void
  /** The quota that all share is short. */
  strain(): void
}

/** So many readings without news before polls come further apart. */
const patience = 2
/** Two minutes, where polls are fifteen seconds apart. */
const furthest = 8
/** When the quota is short polls are at least so far apart, whatever happens: a minute. */
const sparing = 4
/** So many readings that meet no shortage before polls may come often again. */
const caution = 3

export function createPace(): Pace {
  let quiet = 0
  let short = 0
  return {
    steps: () => Math.max(short > 0 ? sparing : 1, Math.min(furthest, 2 ** Math.max(0, quiet - patience))),
    read(hasNews) {
      quiet = hasNews ? 0 : quiet + 1
      short = Math.max(0, short - 1)
    },
    wake() {
      quiet = 0
    },
    strain() {
      short = caution
    },
  }
}
