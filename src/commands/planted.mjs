/**
 * `npm run planted`: proves that the tests of sync test. Plants faults of one line, each in a copy of its own, and runs
 * the test that is to catch it. Prints each fault with its test, and ends with 1 when one survives.
 */
import { ensureInstalled } from './install.mjs'
import { inProject, root, run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return run(process.execPath, ['--import', 'tsx', inProject('test', 'planted', 'main.ts')], { cwd: root })
})
