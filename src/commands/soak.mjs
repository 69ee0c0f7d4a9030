/**
 * `npm run soak`: what `npm test` has no time for. Ends with 1 if anything broke.
 *
 * The simulation of sync over many more seeds: prints how often each fault met each operation, and each seed that broke
 * a promise with the command that runs it again.
 *
 *     npm run soak -- [--runs N] [--seed FIRST] [--minutes M]
 *
 * Every view of the app in every state, theme and width, looked at by axe and with a camera:
 *
 *     npm run soak -- --pages [--only VIEW] [--state STATE] [--look LOOK] [--again]
 *
 * Every view by the keyboard alone, wide and enlarged four times, and with its letters spread:
 *
 *     npm run soak -- --keys [--only VIEW] [--english]
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const args = process.argv.slice(2)
  const program = args.includes('--pages') ? 'test/pages/main.ts' : 'test/simulation/soak.ts'
  return runTypeScript(args.includes('--keys') ? 'test/keys/main.ts' : program, args)
})
