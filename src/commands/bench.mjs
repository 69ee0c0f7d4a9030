/**
 * `npm run bench`: measures Styrforum against its peers and its limits, and prints one table. Ends with 1 when something
 * is above what is refused.
 *
 *     npm run bench -- [--only PART]… [--quick] [--prove] [--json FILE] [--seed N]
 */
import { ensureInstalled } from './install.mjs'
import { run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return run(process.execPath, ['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)])
})
