/**
 * `npm start`: from a fresh clone to a page to work in. Installs what is missing, starts local Graph with sample data,
 * serves the app and opens it. Nothing leaves the machine.
 *
 *     npm start -- [--port N] [--graph-port N] [--data FOLDER] [--fresh] [--dev] [--no-open]
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from './free-port.mjs'
import { startLocalGraph } from './graph-process.mjs'
import { ensureInstalled } from './install.mjs'
import { servePage } from './page-server.mjs'
import { CommandError, runCommand } from './project.mjs'

/** Ctrl-C, a polite kill, and a closed terminal window. */
const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        'graph-port': { type: 'string', default: '4180' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        dev: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    })
    const ports = [Number(values.port), Number(values['graph-port'])]
    if (ports.every(port => Number.isInteger(port) && port >= 0 && port < 65_536)) return values
  } catch {
    // An option that does not exist gets the same answer as a port that is none.
  }
  throw new CommandError(
    'Tillägget går inte att tolka. Skriv: npm start -- [--port 4173] [--graph-port 4180] [--data MAPP] [--fresh] [--dev] [--no-open]',
  )
}

/** Opens the page where a person sits at the machine; elsewhere the printed address is enough. @param {string} url */
function openInBrowser(url) {
  if (process.env.CI || !process.stdout.isTTY) return
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasScreen) return
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { win32: ['cmd', ['/c', 'start', '""', url]], darwin: ['open', [url]] }
  const [program, args] = openers[process.platform] ?? ['xdg-open', [url]]
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
  // No browser is no reason to stop: the address stands in the terminal.
  child.on('error', () => {}).unref()
}

async function main() {
  const options = readOptions()
  await ensureInstalled()

  /** @type {(exitCode: number) => void} */
  let end = () => {}
  /** @type {(error: unknown) => void} */
  let fail = () => {}
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    end = resolve
    fail = reject
  })
  for (const signal of stopSignals) process.on(signal, () => end(0))
  const ours = process.listeners('SIGTERM')

  const port = await freePort(Number(options.port))
  const graphPort = await freePort(Number(options['graph-port']))
  const data = options.data && resolve(options.data)
  const graph = startLocalGraph({ port: graphPort, data, fresh: options.fresh }, fail)
  const page = servePage({ port, graphPort, dev: options.dev })
  try {
    const outcome = await Promise.race([ended, Promise.all([graph.ready, page.ready])])
    if (typeof outcome === 'number') return outcome
    // Vite ends the process on SIGTERM by itself, before local Graph has had time to close its file.
    for (const listener of process.listeners('SIGTERM')) if (!ours.includes(listener)) process.off('SIGTERM', listener)
    const url = `http://localhost:${port}`
    console.log(`Styrforum: ${url}\nAvsluta med Ctrl-C. Allt som sparats finns kvar till nästa gång.`)
    if (!options['no-open']) openInBrowser(url)
    return await ended
  } finally {
    await Promise.allSettled([graph.stop(), page.stop()])
  }
}

await runCommand(main)
// Something of Vite's may still be at work, such as a build that was broken off; nobody waits for it.
process.exit()
