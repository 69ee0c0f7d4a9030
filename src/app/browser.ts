import type { Chance, Clock } from '../ports/clock.ts'

/** The device's own clock and chance: the only place where the app reads either. */
export const browserClock: Clock = {
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  wait: (milliseconds, signal) =>
    new Promise(resolve => {
      if (signal?.aborted) return resolve()
      const timer = setTimeout(done, milliseconds)
      signal?.addEventListener('abort', done, { once: true })
      function done() {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
    }),
}

export const browserChance: Chance = {
  key: () => crypto.randomUUID(),
  fraction: () => Math.random(),
}
