/**
 * `npm run tjansteutbud`: the catalogue of insatser of any day, out of the lists of a running local Graph.
 *
 *     npm run tjansteutbud -- --on ÅÅÅÅ-MM-DD --json
 *     npm run tjansteutbud -- --publish      writes today's out as the list Tjansteutbud, for Power BI
 *     npm run tjansteutbud -- --check        compares that list with the decisions
 */
import { ensureInstalled } from './install.mjs'
import { inProject, root, run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const program = inProject('src', 'provision', 'tjansteutbud', 'main.ts')
  return run(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], { cwd: root })
})
