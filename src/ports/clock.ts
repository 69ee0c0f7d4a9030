/** Time and chance, handed to whoever needs them so that a test can hold both in its hand. */
export interface Clock {
  /** Now, as an ISO 8601 instant in UTC. */
  now(): string
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export interface Chance {
  /** A fresh key: a random UUID in lower-case hex. */
  key(): string
  /** A number from 0 up to but not including 1. */
  fraction(): number
}
