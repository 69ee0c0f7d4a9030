/** The journeys: slow, in a real browser, one after the other, since each starts the whole house. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{journeys,teams}/**/*.journey.ts'],
    fileParallelism: false,
    // A step waits for the page and never for a fixed time; these limits only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
