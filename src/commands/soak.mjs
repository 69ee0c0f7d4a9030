/**
 * `npm run soak`: the simulation of sync over many more seeds than `npm test` has time for. Prints how often each fault
 * met each operation, and each seed that broke a promise with the command that runs it again. Ends with 1 if any did.
 *
 *     npm run soak -- [--runs N] [--seed FIRST] [--minutes M]
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('test/simulation/soak.ts', process.argv.slice(2))
})
