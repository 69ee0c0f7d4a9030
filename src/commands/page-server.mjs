/** Serves the app's page: built once per change and served as in production, or straight from the sources while writing. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inProject, root } from './project.mjs'

const builds = inProject('.cache', 'app')
const dayMs = 24 * 60 * 60_000
/** Parts of src that never reach the page. */
const notInPage = /^src[\\/](commands|local-graph|provision)[\\/]|\.test\.tsx?$/
/** The page asks `import.meta.env.MODE` for this. Vite keeps the plain word `local` for itself. */
const mode = 'local-graph'
const otherInputs = ['vite.config.ts', 'tsconfig.json', 'package-lock.json']

/**
 * A digest over everything the page is made of, so that an unchanged page is not built again.
 * @param {string} folder the project
 */
export function pageDigest(folder) {
  const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .filter(path => !notInPage.test(path))
    .sort()
  const digest = createHash('sha256')
  for (const path of [...sources, ...otherInputs]) digest.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return digest.digest('hex').slice(0, 16)
}

/** Removes builds nobody has started for a day. @param {string} except the one in use */
function removeOldBuilds(except) {
  for (const name of readdirSync(builds)) {
    const build = join(builds, name)
    if (build !== except && statSync(build).mtimeMs < Date.now() - dayMs)
      rmSync(build, { recursive: true, force: true })
  }
}

/**
 * Builds the page unless the same sources were built before. Each build has a folder of its own and gets its name when it
 * is complete, so that neither a build that was broken off nor a second Styrforum is ever served half a page.
 * @returns {Promise<string>} the folder of the build
 */
async function buildIfChanged() {
  const finished = join(builds, pageDigest(root))
  if (!existsSync(finished)) {
    console.log('Bygger sidan.')
    const unfinished = `${finished}-${process.pid}`
    // Loaded here and not at the top: this file is read before Vite is known to be installed.
    const { build } = await import('vite')
    await build({ mode, logLevel: 'warn', build: { outDir: unfinished, emptyOutDir: true } })
    if (existsSync(finished)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, finished)
  }
  utimesSync(finished, new Date(), new Date())
  removeOldBuilds(finished)
  return finished
}

/**
 * @typedef {object} PageServer
 * @property {Promise<void>} ready settles when the page can be opened, or could not be built
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the page on a port that was found free. Where local Graph listens is read by vite.config.ts from the environment.
 * @param {{ port: number, graphPort: number, dev?: boolean | undefined }} options
 * @returns {PageServer}
 */
export function servePage({ port, graphPort, dev }) {
  process.chdir(root)
  process.env.STYRFORUM_GRAPH_PORT = String(graphPort)
  // Set and not inherited: a test runner's own value would build React's slow variant.
  process.env.NODE_ENV = dev ? 'development' : 'production'
  const shared = /** @type {const} */ ({ mode, logLevel: 'warn' })
  const place = { port, strictPort: true }
  /** @type {{ close(): Promise<void> } | undefined} */
  let server

  const serve = async () => {
    if (dev) {
      const { createServer } = await import('vite')
      server = await (await createServer({ ...shared, server: place })).listen()
    } else {
      const outDir = await buildIfChanged()
      const { preview } = await import('vite')
      server = await preview({ ...shared, build: { outDir }, preview: place })
    }
  }

  return { ready: serve(), stop: async () => server?.close() }
}
