/** Who comes first, when several could: chosen by fast-check's scheduler, the same for the same seed. */
import fc from 'fast-check'

/** So much may happen without time going by. More is a storm: something asks again and again without waiting. */
const mostAtOnce = 5_000

export interface Order {
  /** Resolves when it is this one's turn among all that are ready. */
  pass(what: string): Promise<void>
  /** Lets everything happen that needs no time, one thing at a time. */
  settle(): Promise<void>
  /** How many turns have been given. */
  readonly turns: number
}

export function createOrder(seed: number): Order {
  const [scheduler] = fc.sample(fc.scheduler(), { seed, numRuns: 1 })
  if (!scheduler) throw new Error('fast-check gave no scheduler: look at what fc.sample returns in this version.')
  const ready = Promise.resolve()
  // What one turn sets going has reached its next port, all of it, before the next macrotask.
  const macrotask = () => new Promise<void>(resolve => setImmediate(resolve))
  let turns = 0
  return {
    pass: what => scheduler.schedule(ready, what),
    async settle() {
      await macrotask()
      for (let atOnce = 0; scheduler.count() > 0; atOnce++) {
        if (atOnce > mostAtOnce) throw new Error(`P13: ${mostAtOnce} things happened without time going by.`)
        turns++
        await scheduler.waitOne()
        await macrotask()
      }
    },
    get turns() {
      return turns
    },
  }
}
