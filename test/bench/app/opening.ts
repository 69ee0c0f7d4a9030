/** How large the app is to fetch and how soon it opens, against a page that does nothing. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { withBrowser, withFolder, withPage } from '../browser/with-page.ts'
import { buildApp as buildInMemory, firstKb, firstView, gzipKb } from '../built-app.ts'
import { counted, type Figure } from '../figures.ts'
import { startGraphProcess } from '../http/graph-process.ts'
import { delay, type Part, type Run } from '../run.ts'
import { buildApp, firstViewOf, serveApp, serveBare, throttle, wasteTime } from './built.ts'

const serveSite = fileURLToPath(new URL('serve-site.ts', import.meta.url))

export const bundle: Part = {
  name: 'bundle',
  plantable: ['bundle.kb'],
  async measure({ planted }) {
    // What is planted here is weight: so many kilobytes that cannot be packed.
    const planting = planted > 0 ? gzipKb(randomBytes(planted * 100).toString('latin1')) : 0
    const kb = firstKb(await buildInMemory()) + planting
    return [{ name: 'bundle.kb', what: 'JavaScript före första vyn, gzip', value: kb, unit: 'kB', ...firstView }]
  },
}

interface Opened {
  readonly first: number
  /** Requests to Graph that began before the first view. */
  readonly before: number
  /** Requests to Graph until everything was fresh. */
  readonly fresh: number
}

/** What is opened, and milliseconds that are planted before it can begin. */
interface Page {
  readonly address: string
  readonly isApp: boolean
  readonly planted: number
}

async function open(context: BrowserContext, { address, isApp, planted }: Page): Promise<Opened> {
  return withPage(context, async (page, session) => {
    await throttle(session)
    if (planted > 0) await page.addInitScript(wasteTime, planted)
    const first = await firstViewOf(page, address)
    if (!isApp) return { first, before: 0, fresh: 0 }
    await page.getByText(/^Sparat \d/).waitFor({ timeout: 120_000 })
    const begun = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(entry => entry.name.includes('/graph/v1.0'))
        .map(entry => entry.startTime),
    )
    return { first, before: begun.filter(at => at < first).length, fresh: begun.length }
  })
}

/** Cold: a browser that was never here. Warm: the same browser again. In turn, so that all meet the same machine. */
async function coldAndWarm(run: Run, pages: readonly [ours: Page, bare: Page]) {
  const rounds = pages.map(() => ({ cold: [] as Opened[], warm: [] as Opened[] }))
  for (let round = 0; round < run.times; round += 1) {
    for (const [at, page] of pages.entries()) {
      await withBrowser(async context => {
        rounds[at]?.cold.push(await open(context, page))
        await delay(200)
        rounds[at]?.warm.push(await open(context, page))
      })
    }
  }
  return rounds
}

export const app: Part = {
  name: 'app',
  plantable: ['app.cold.ms', 'app.warm.ms'],
  measure: run =>
    withFolder(async folder => {
      await buildApp(folder)
      const graph = await startGraphProcess(serveSite, ['--rows', '1000', '--seed', String(run.seed)])
      const [server, bare] = [await serveApp(folder, graph.url), await serveBare(folder)]
      try {
        const [ours, theirs] = await coldAndWarm(run, [
          // A slow-down of a second does not bring every machine over the limit: three do.
          { address: `${server.url}/?persona=rep-arbvux#/`, isApp: true, planted: 3 * run.planted },
          { address: bare.url, isApp: false, planted: 0 },
        ])
        if (!ours || !theirs) throw new Error('Both pages are measured, or neither.')
        const middle = (rounds: readonly Opened[], of: keyof Opened) =>
          counted(
            rounds.map(one => one[of]),
            run.quick,
          )
        const where = '4 × långsammare processor och Fast 4G, 1 000 rader'
        const figures: Figure[] = []
        for (const [temper, target, refuse] of [
          ['cold', 3_000, 4_500],
          ['warm', 2_000, 3_000],
        ] as const) {
          const what = `Öppna appen ${temper === 'cold' ? 'första gången' : 'igen'}, ${where}`
          const value = middle(ours[temper], 'first')
          const against = { what: 'tom Fluent-sida', value: middle(theirs[temper], 'first') }
          figures.push({ name: `app.${temper}.ms`, what, value, unit: 'ms', against, target, refuse })
        }
        return [
          ...figures,
          {
            name: 'app.warm.before',
            what: 'Anrop till Graph före första vyn, igen',
            value: middle(ours.warm, 'before'),
            unit: 'st',
            target: 0,
            refuse: 0,
          },
          {
            name: 'app.warm.fresh',
            what: 'Anrop till Graph tills allt är färskt, igen',
            value: middle(ours.warm, 'fresh'),
            unit: 'st',
            target: 1,
            refuse: 2,
          },
        ]
      } finally {
        for (const one of [server, bare]) one.close()
        await graph.stop()
      }
    }),
}
