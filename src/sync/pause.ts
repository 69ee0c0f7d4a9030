import type { Chance, Clock } from '../ports/clock.ts'
import type { Book } from './replica/book.ts'
import type { Turns } from './turns.ts'

/** When the server does not say how long. */
const usual = 10_000
/** Longer than this nobody waits, whatever the server says. */
const longest = 3_600_000

/** The times when the server has asked to be left alone. They hold for the whole device, also after a reload. */
export interface Pauses {
  /** Milliseconds that are left. */
  left(): number
  /** Resolves when there are none left, or the signal is aborted. */
  over(signal: AbortSignal): Promise<void>
  begin(retryAfter: number | undefined): Promise<void>
}

export interface PauseParts {
  readonly book: Book
  readonly turns: Turns
  readonly clock: Clock
  readonly chance: Chance
}

export function createPauses({ book, turns, clock, chance }: PauseParts): Pauses {
  // A pause that was waited out is over, also when the clock is set back meanwhile.
  let waitedOut: string | undefined
  function left(): number {
    if (!book.pause || book.pause.until === waitedOut) return 0
    const { until, milliseconds } = book.pause
    return Math.min(milliseconds, Math.max(0, Date.parse(until) - Date.parse(clock.now())))
  }
  return {
    left,
    async over(signal) {
      const until = book.pause?.until
      const milliseconds = left()
      if (milliseconds > 0) await clock.wait(milliseconds, signal)
      if (!signal.aborted) waitedOut = until
    },
    async begin(retryAfter = usual) {
      // A little longer than asked, each client its own little, or all who were sent away come back together.
      const milliseconds = Math.ceil(Math.min(retryAfter, longest) * (1 + 0.1 * chance.fraction()))
      const until = new Date(Date.parse(clock.now()) + milliseconds).toISOString()
      book.pause = { until, milliseconds }
      await turns(() => book.store({ pause: { until, milliseconds } }))
    },
  }
}
