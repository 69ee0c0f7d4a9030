import type { Clock } from '../../ports/clock.ts'

/** Time that stands still until a test lets it go, and then goes without taking any. */
export interface VirtualClock extends Clock {
  /** Milliseconds since this clock began. */
  readonly elapsed: number
  /** Lets so many milliseconds go by, with everything that falls due in them, in order. */
  advance(milliseconds: number): Promise<void>
  /** Lets everything finish that needs no time. */
  settle(): Promise<void>
  /** The same time as seen by a device whose clock is wrong by so much. */
  skewed(milliseconds: number): Clock
}

interface Waiter {
  readonly due: number
  readonly order: number
  readonly wake: () => void
}

/**
 * @param settle how everything finishes that needs no time. A promise that needs no time needs only microtasks, and all
 * of those are done before the next macrotask.
 */
export function virtualClock(
  start = '2026-03-02T08:00:00.000Z',
  settle: () => Promise<void> = () => new Promise<void>(resolve => setImmediate(resolve)),
): VirtualClock {
  const begin = Date.parse(start)
  const waiters = new Set<Waiter>()
  let elapsed = 0
  let order = 0

  function nextBefore(end: number): Waiter | undefined {
    let first: Waiter | undefined
    for (const waiter of waiters) {
      if (waiter.due > end) continue
      if (!first || waiter.due < first.due || (waiter.due === first.due && waiter.order < first.order)) first = waiter
    }
    return first
  }

  const clock: VirtualClock = {
    get elapsed() {
      return elapsed
    },
    now: () => new Date(begin + elapsed).toISOString(),
    wait(milliseconds, signal) {
      if (signal?.aborted) return Promise.resolve()
      return new Promise(resolve => {
        const waiter: Waiter = { due: elapsed + milliseconds, order: order++, wake }
        function wake() {
          waiters.delete(waiter)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        waiters.add(waiter)
        signal?.addEventListener('abort', wake)
      })
    },
    settle,
    async advance(milliseconds) {
      const end = elapsed + milliseconds
      await settle()
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        elapsed = Math.max(elapsed, next.due)
        next.wake()
        await settle()
      }
      elapsed = end
    },
    skewed: by => ({
      now: () => new Date(Date.parse(clock.now()) + by).toISOString(),
      wait: clock.wait,
    }),
  }
  return clock
}
