/**
 * `npm run planted`: proves that the tests of sync test. Plants faults of one line, each in a copy of its own, and runs
 * the test that is to catch it. Prints each fault with its test, and ends with 1 when one survives.
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('test/planted/main.ts', process.argv.slice(2))
})
