/**
 * `npm run soak`: the simulation of sync over many more seeds than `npm test` has time for. Prints how often each fault
 * met each operation, and each seed that broke a promise with the command that runs it again. Ends with 1 if any did.
 *
 *     npm run soak -- [--runs N] [--seed FIRST] [--minutes M]
 */
import { ensureInstalled } from './install.mjs'
import { inProject, root, run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const program = inProject('test', 'simulation', 'soak.ts')
  return run(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], { cwd: root })
})
