/** How large the app is to fetch and how soon it opens, against a page that does nothing. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { withBrowser, withFolder, withPage } from '../browser/with-page.ts'
import { buildApp as buildInMemory, firstKb, gzipKb } from '../built-app.ts'
import { type Figure, median } from '../figures.ts'
import { startGraphProcess } from '../http/graph-process.ts'
import { delay, type Part, type Run } from '../run.ts'
import { buildApp, firstViewOf, serveApp, serveBare, throttle } from './built.ts'

const serveSite = fileURLToPath(new URL('serve-site.ts', import.meta.url))

export const bundle: Part = {
  name: 'bundle',
  plantable: ['bundle.kb'],
  async measure({ planted }) {
    // What is planted here is weight: so many kilobytes that cannot be packed.
    const planting = planted > 0 ? gzipKb(randomBytes(planted * 100).toString('latin1')) : 0
    const kb = firstKb(await buildInMemory()) + planting
    return [
      { name: 'bundle.kb', what: 'JavaScript före första vyn, gzip', value: kb, unit: 'kB', target: 180, refuse: 220 },
    ]
  },
}

interface Opened {
  readonly first: number
  /** Requests to Graph that began before the first view. */
  readonly before: number
  /** Requests to Graph until everything was fresh. */
  readonly fresh: number
}

async function open(context: BrowserContext, address: string, isApp: boolean): Promise<Opened> {
  return withPage(context, async (page, session) => {
    await throttle(session)
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

const middle = (rounds: readonly Opened[], of: keyof Opened) => median(rounds.map(one => one[of]))

/** Cold: a browser that was never here. Warm: the same browser again. */
async function coldAndWarm(run: Run, address: string, isApp: boolean) {
  const cold: Opened[] = []
  for (let round = 0; round < run.times; round += 1)
    cold.push(await withBrowser(context => open(context, address, isApp)))
  const warm = await withBrowser(async context => {
    await open(context, address, isApp)
    const rounds: Opened[] = []
    for (let round = 0; round < run.times; round += 1) {
      if (isApp) await delay(200)
      rounds.push(await open(context, address, isApp))
    }
    return rounds
  })
  return { cold, warm }
}

export const app: Part = {
  name: 'app',
  measure: run =>
    withFolder(async folder => {
      await buildApp(folder)
      const graph = await startGraphProcess(serveSite, ['--rows', '1000', '--seed', String(run.seed)])
      const [server, bare] = [await serveApp(folder, graph.url), await serveBare(folder)]
      try {
        const ours = await coldAndWarm(run, `${server.url}/?persona=rep-arbvux#/`, true)
        const theirs = await coldAndWarm(run, bare.url, false)
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
