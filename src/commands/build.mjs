/**
 * `npm run build`: the app for people, in the folder `dist`. The same files serve every environment; what differs lies in
 * `config.json` beside them, which a build never writes.
 */
import { ensureInstalled } from './install.mjs'
import { CommandError, inProject, root, runCommand } from './project.mjs'

/**
 * Builds the app for people.
 * @param {string} outDir where to
 */
export async function buildForPeople(outDir) {
  process.chdir(root)
  // Set and not inherited: a test runner's own value would build React's slow variant.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  // Loaded here and not at the top: this file is read before Vite is known to be installed.
  const { build } = await import('vite')
  await build({
    mode: 'production',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  })
  process.env.NODE_ENV = before
}

async function main() {
  if (process.argv.length > 2) throw new CommandError('Kommandot tar inga tillägg. Skriv: npm run build')
  await ensureInstalled()
  await buildForPeople(inProject('dist'))
  console.log(
    'Byggt till dist. Kopiera mappen till en statisk värd, och config.example.json till config.json med era uppgifter.',
  )
  return 0
}

if (process.argv[1]?.endsWith('build.mjs')) await runCommand(main)
