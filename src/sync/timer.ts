import type { Clock } from '../ports/clock.ts'

/** One thing to do later; setting it again puts the first aside. */
export interface Timer {
  set(milliseconds: number, work: () => void): void
  cancel(): void
}

export function createTimer(clock: Clock): Timer {
  let current: AbortController | undefined
  function cancel() {
    current?.abort()
    current = undefined
  }
  return {
    cancel,
    set(milliseconds, work) {
      cancel()
      const mine = new AbortController()
      current = mine
      clock.wait(milliseconds, mine.signal).then(() => {
        if (!mine.signal.aborted) work()
      })
    },
  }
}
