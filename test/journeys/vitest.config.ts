/** The journeys: slow, in a real browser, a few at a time, since each starts the whole house. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{journeys,teams}/**/*.journey.ts'],
    globalSetup: 'test/journeys/support/tell-sample-year.ts',
    // Two at a time: more than that and a small machine only makes them wait for each other.
    maxWorkers: 2,
    // A step waits for the page and never for a fixed time; these limits only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
