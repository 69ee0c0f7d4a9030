import type { Figure } from './figures.ts'

/** How a run of the bench is set. */
export interface Run {
  readonly seed: number
  /** How often each thing is measured; the median counts, in the short form the best. */
  readonly times: number
  /** True for the short form: fewer sizes, the same limits. */
  readonly quick: boolean
  /** Milliseconds that are planted in our own way of doing each thing, to see that the bench notices. 0 for a true run. */
  readonly planted: number
  say(line: string): void
}

/** A part of the bench: what it measures, under the name that `--only` takes. */
export interface Part {
  readonly name: string
  /** The figures of the short form that `planted` must be seen in. */
  readonly plantable?: readonly string[]
  readonly measure: (run: Run) => Promise<readonly Figure[]>
}

/** Waits the planted time. */
export const delay = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise(resolve => setTimeout(resolve, milliseconds)) : Promise.resolve()
