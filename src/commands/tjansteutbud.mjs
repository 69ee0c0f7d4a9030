/**
 * `npm run tjansteutbud`: the catalogue of insatser of any day, out of the lists of a running local Graph.
 *
 *     npm run tjansteutbud -- --on ÅÅÅÅ-MM-DD --json
 *     npm run tjansteutbud -- --publish      writes today's out as the list Tjansteutbud, for Power BI
 *     npm run tjansteutbud -- --check        compares that list with the decisions
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('src/provision/tjansteutbud/main.ts', process.argv.slice(2))
})
