/**
 * `npm run bench`: measures Styrforum against its peers and its limits, and prints one table. Ends with 1 when something
 * is above what is refused.
 *
 *     npm run bench -- [--only PART]… [--quick] [--prove] [--json FILE] [--seed N]
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('test/bench/main.ts', process.argv.slice(2))
})
