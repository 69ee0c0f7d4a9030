/**
 * `npm run tenant-check`: tries in a tenant what Styrforum believes about SharePoint and Microsoft Graph, on a list that
 * it makes and removes again; see src/provision/README.md.
 *
 *     npm run tenant-check -- --site https://<tenant>.sharepoint.com/sites/<site> [--member] [--json]
 */
import { ensureInstalled } from './install.mjs'
import { inProject, root, run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const program = inProject('src', 'provision', 'check-main.ts')
  // Ctrl-C reaches the child as well, which then removes its list; wait for it rather than die first.
  process.on('SIGINT', () => {})
  return run(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], { cwd: root })
})
