/**
 * `npm run provision`: sets a SharePoint site up for Styrforum, or brings one that was set up earlier up to date. Says
 * itself what it does; see src/provision/README.md.
 *
 *     npm run provision -- --site https://<tenant>.sharepoint.com/sites/<site> [--dry-run] [--client-id …] [--tenant …]
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('src/provision/main.ts', process.argv.slice(2))
})
