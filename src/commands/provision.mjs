/**
 * `npm run provision`: sets a SharePoint site up for Styrforum, or brings one that was set up earlier up to date. Says
 * itself what it does; see src/provision/README.md.
 *
 *     npm run provision -- --site https://<tenant>.sharepoint.com/sites/<site> [--dry-run] [--client-id …] [--tenant …]
 */
import { ensureInstalled } from './install.mjs'
import { inProject, root, run, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const program = inProject('src', 'provision', 'main.ts')
  return run(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], { cwd: root })
})
