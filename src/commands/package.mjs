/**
 * `npm run package`: the package that is uploaded to Teams, checked, and the settings that go with it.
 *
 *     npm run package -- --env MILJÖ    fills manifest/ with manifest/environments/MILJÖ.json
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('src/teams/package/main.ts', process.argv.slice(2))
})
