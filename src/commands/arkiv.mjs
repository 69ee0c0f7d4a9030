/**
 * `npm run arkiv`: a year of a forum as one zip with data, data description, checksums and a manifest.
 *
 *     npm run arkiv -- --export sob-2026.zip --forum sob --year 2026
 *     npm run arkiv -- --verify sob-2026.zip       holds every file and row against the manifest
 *     npm run arkiv -- --import sob-2026.zip       reads it into an empty site and compares the digests
 */
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('src/provision/arkiv/main.ts', process.argv.slice(2))
})
