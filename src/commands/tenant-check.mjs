/**
 * `npm run tenant-check`: tries in a tenant what Styrforum believes about SharePoint and Microsoft Graph, on a list that
 * it makes and removes again; see src/provision/README.md.
 *
 *     npm run tenant-check -- --site https://<tenant>.sharepoint.com/sites/<site> [--member] [--json]
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  // Ctrl-C reaches the child as well, which then removes its list; wait for it rather than die first.
  process.on('SIGINT', () => {})
  return runTypeScript('src/provision/check-main.ts', process.argv.slice(2))
})
