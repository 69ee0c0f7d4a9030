import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { agendaItemsList } from '../../src/sharepoint/lists/agenda-items.ts'
import { agenda, point, storedPoints } from '../contract/real-clients.ts'
import { openBare, type Point, points, serveModules, shownAfterAll, writeAndDie } from './support/bare-page.ts'
import { launchBrowser } from './support/browser.ts'

/** More of them with `STYRFORUM_PAGE_KILLS`. */
const kills = Number(process.env.STYRFORUM_PAGE_KILLS ?? 6)

let graph: Running
let modules: ViteDevServer
let browser: Browser
let url: string

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [agendaItemsList('samverkan').definition] })
  modules = await serveModules(graph.url)
  url = modules.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await modules?.close()
  await graph?.close()
})

it(`L1 L3 L13: a page that dies at any of ${points.length} points in a write, ${kills} times, keeps what it said was saved and doubles nothing`, async () => {
  const { token } = personaByKey('rep-arbvux')
  const died = new Map<Point, number>()
  const faults: string[] = []
  const context = await browser.newContext()
  const told: string[] = []
  await context.route('**/told**', async route => {
    told.push(new URL(route.request().url()).search.slice(1))
    await route.fulfill({ status: 204 })
  })
  for (let kill = 0; kill < kills; kill++) {
    const at = points[kill % points.length] as Point
    died.set(at, (died.get(at) ?? 0) + 1)
    const key = randomUUID()
    const first = await openBare(context, url, agenda.list, token)
    await writeAndDie(first, at, agenda.list, key, point(`skrivet ${kill}`, 'a1'))
    await first.close()

    const second = await openBare(context, url, agenda.list, token)
    const shown = await shownAfterAll(second, agenda.list)
    const stored = [...(await storedPoints(graph.url)).values()].filter(
      ({ fields }) => fields[agenda.heading] === `skrivet ${kill}`,
    )
    const mustBeThere = told.includes(key) || at === 'after complete' || at === 'in flight' || at === 'after 201'
    if (mustBeThere && stored.length !== 1) faults.push(`${at}: stored ${stored.length} times`)
    if (stored.length > 1) faults.push(`${at}: doubled`)
    if (at === 'before the put' && (stored.length > 0 || told.includes(key))) faults.push(`${at}: said to be saved`)
    if (shown.includes(key) !== stored.length > 0) faults.push(`${at}: shown is not what is stored`)
    await second.close()
  }
  await context.close()
  console.log(`killed page: ${kills} kills, ${[...died].map(([at, times]) => `${times} ${at}`).join(', ')}`)
  expect(faults).toEqual([])
}, 600_000)
