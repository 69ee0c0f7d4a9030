/** Lets one piece of work at a time through, in the order they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>

export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const turn = last.then(work)
    // One who fails tells its own caller; those behind it still get their turn.
    last = turn.catch(() => {})
    return turn
  }
}
