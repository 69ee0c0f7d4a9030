import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../src/commands/browser.mjs'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { agendaItemsList } from '../../src/sharepoint/lists/agenda-items.ts'
import { agenda, point, storedPoints } from '../contract/real-clients.ts'
import { type BareWindow, openBare, serveModules, shownAfterAll } from './support/bare-page.ts'

/** More of them with `STYRFORUM_BROWSER_KILLS`. */
const kills = Number(process.env.STYRFORUM_BROWSER_KILLS ?? 2)

let graph: Running
let modules: ViteDevServer
let url: string
const profile = mkdtempSync(join(tmpdir(), 'styrforum-killed-'))

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [agendaItemsList('samverkan').definition] })
  modules = await serveModules(graph.url)
  url = modules.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
}, 120_000)
afterAll(async () => {
  await modules?.close()
  await graph?.close()
  // Processes of a browser that was killed may write a while yet.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
})

/** A whole browser over the profile, as a process of our own that can be killed. */
async function startBrowser(): Promise<{ context: BrowserContext; process: ChildProcess; end(): Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run']
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  const child = spawn(await findBrowser(), [...args, ...quiet, 'about:blank'], { stdio: 'ignore' })
  while (!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n')) {
    if (child.exitCode !== null) throw new Error(`The browser ended with ${child.exitCode} before it listened.`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const [port] = readFileSync(portFile, 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no window to work in.')
  return {
    context,
    process: child,
    async end() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      await browser.close().catch(() => {})
    },
  }
}

it(`L1 L3: a browser killed in the middle of writing, ${kills} times, keeps what it said was saved and sends it once`, async () => {
  const { token } = personaByKey('rep-arbvux')
  const told = new Set<string>()
  const faults: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const first = await startBrowser()
    const page = await openBare(first.context, url, agenda.list, token)
    // Out of reach of the server, so that what is saved is on the device and nowhere else.
    await first.context.route('**/graph/v1.0/**', route => route.abort())
    let wasTold = () => {}
    const begun = new Promise<void>(resolve => {
      wasTold = resolve
    })
    page.on('console', message => {
      if (!message.text().startsWith('saved ')) return
      told.add(message.text().slice('saved '.length))
      wasTold()
    })
    void page
      .evaluate(
        async ([list, fields]) => {
          const { replica } = (window as unknown as BareWindow).bare
          for (;;) {
            const key = crypto.randomUUID()
            const answer = await replica.dispatch({ writes: [{ kind: 'add', list, key, fields, after: [] }] })
            if (answer.ok) console.log(`saved ${key}`)
          }
        },
        [agenda.list, point(`skrivet före ${kill}`, 'a1')] as const,
      )
      .catch(() => {})
    await begun
    await new Promise(resolve => setTimeout(resolve, 100 + 150 * kill))
    await first.end()

    const second = await startBrowser()
    const shown = new Set(await shownAfterAll(await openBare(second.context, url, agenda.list, token), agenda.list))
    const stored = await storedPoints(graph.url)
    for (const key of told) if (!stored.has(key)) faults.push(`${key} was saved and is not stored`)
    for (const key of stored.keys()) if (!shown.has(key)) faults.push(`${key} is stored and not shown`)
    if (shown.size !== stored.size) faults.push(`${shown.size} shown, ${stored.size} stored`)
    await second.end()
  }
  console.log(`killed browser: ${kills} kills, ${told.size} writes said to be saved, ${faults.length} lost or doubled`)
  expect(faults).toEqual([])
  expect(told.size).toBeGreaterThan(kills)
}, 600_000)
