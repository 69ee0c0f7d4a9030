/** What much data does to the app and to local Graph. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { heapMb, withBrowser, withFolder, withPage } from '../browser/with-page.ts'
import { counted, type Figure } from '../figures.ts'
import { startGraphProcess } from '../http/graph-process.ts'
import type { Part, Run } from '../run.ts'
import { buildApp, firstViewOf, serveApp, wasteTime, watchFirstView } from './built.ts'

const serveSite = fileURLToPath(new URL('serve-site.ts', import.meta.url))
const localGraph = fileURLToPath(new URL('../../../src/local-graph/main.ts', import.meta.url))

/** Megabytes that a process holds, as the system counts it; nothing where it cannot be asked so. */
function residentMb(pid: number): number {
  if (process.platform === 'win32') return Number.NaN
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000
}

interface Sized {
  readonly readyMs: number
  readonly serverMb: number
  readonly syncMs: number
  readonly warmMs: number
  readonly longestMs: number
  readonly filterMs: number
  readonly heapMb: number
  readonly scans: number
}

const isFresh = (page: Page) => page.getByText(/^Sparat \d/).waitFor({ timeout: 600_000 })

/** From a choice in the filter until the list shows it. */
async function filterMs(page: Page, { times, planted, quick }: Run): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/avvikelser'
  })
  await page.locator('main table tbody tr').first().waitFor({ timeout: 300_000 })
  if (planted > 0) await page.evaluate(hinderMoves, planted)
  const rounds: number[] = []
  for (let round = 0; round < times; round += 1) {
    const omrade = ['kompetens', 'jobb'][round % 2] ?? ''
    rounds.push(
      await page.evaluate(
        to =>
          new Promise<number>(resolve => {
            const begun = performance.now()
            const observer = new MutationObserver(() => {
              observer.disconnect()
              requestAnimationFrame(() => resolve(performance.now() - begun))
            })
            const table = document.querySelector('main table tbody')
            if (table) observer.observe(table, { childList: true, subtree: true, characterData: true })
            location.hash = `#/avvikelser?omrade=${to}`
          }),
        omrade,
      ),
    )
  }
  return counted(rounds, quick)
}

/** Runs in the page: each move takes so much longer. */
function hinderMoves(milliseconds: number): void {
  addEventListener('hashchange', () => {
    const until = performance.now() + milliseconds
    while (performance.now() < until);
  })
}

async function firstSync(context: BrowserContext, address: string): Promise<Pick<Sized, 'syncMs' | 'scans'>> {
  return withPage(context, async page => {
    const asked: string[] = []
    page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto(address)
    await isFresh(page)
    const syncMs = await page.evaluate(() => performance.now())
    // The only column that is ever filtered by is the key, which is indexed.
    return {
      syncMs,
      scans: asked.filter(text => /\$filter=(?!fields\/ClientKey)|\$orderby/.test(decodeURIComponent(text))).length,
    }
  })
}

async function measure(run: Run, folder: string, rows: number): Promise<Sized> {
  const data = join(folder, `rows-${rows}`)
  const filling = await startGraphProcess(serveSite, [
    '--data',
    data,
    '--rows',
    String(rows),
    '--seed',
    String(run.seed),
  ])
  await filling.stop()
  const ready: number[] = []
  for (let round = 1; round < run.times; round += 1) {
    const once = await startGraphProcess(localGraph, ['--port', '0', '--data', data])
    ready.push(once.readyMs)
    await once.stop()
  }
  const graph = await startGraphProcess(localGraph, ['--port', '0', '--data', data])
  const server = await serveApp(folder, graph.url)
  const address = `${server.url}/?persona=rep-arbvux#/`
  try {
    return await withBrowser(async context => {
      const synced = await firstSync(context, address)
      const serverMb = residentMb(graph.pid)
      const warm: number[] = []
      const longest: number[] = []
      for (let round = 0; round < run.times; round += 1) {
        await withPage(context, async page => {
          if (run.planted > 0) await page.addInitScript(wasteTime, run.planted)
          warm.push(await firstViewOf(page, address))
          longest.push(await page.evaluate(() => window.longestTask ?? 0))
        })
      }
      return withPage(context, async (page, session) => {
        await watchFirstView(page)
        await page.goto(address)
        await isFresh(page)
        const heap = await heapMb(session)
        const filter = rows > 0 ? await filterMs(page, run) : 0
        const middle = (values: readonly number[]) => counted(values, run.quick)
        const middles = { warmMs: middle(warm), longestMs: middle(longest), readyMs: middle([...ready, graph.readyMs]) }
        return { ...synced, ...middles, serverMb, heapMb: heap, filterMs: filter }
      })
    })
  } finally {
    server.close()
    await graph.stop()
  }
}

const size = (rows: number) => `${rows.toLocaleString('sv-SE')} rader`

function figuresOf(rows: number, sized: Sized, empty: Sized): Figure[] {
  const [warm, filter, heap] = rows > 10_000 ? [undefined, 300, 400] : [1_000, 100, 400]
  const sync = rows > 10_000 ? undefined : 15
  const of = (what: string) => `Appen med ${size(rows)}: ${what}`
  return [
    {
      name: `size.${rows}.sync`,
      what: of('första hämtningen'),
      value: sized.syncMs / 1000,
      unit: 's',
      ...(sync && { refuse: sync }),
    },
    {
      name: `size.${rows}.warm`,
      what: of('öppna igen'),
      value: sized.warmMs,
      unit: 'ms',
      against: { what: 'bara exempelåret', value: empty.warmMs },
      ...(warm && { refuse: warm }),
    },
    {
      name: `size.${rows}.longest`,
      what: of('längsta stopp'),
      value: sized.longestMs,
      unit: 'ms',
      ...(warm && { target: 200 }),
    },
    { name: `size.${rows}.filter`, what: of('välja i listan'), value: sized.filterMs, unit: 'ms', refuse: filter },
    {
      name: `size.${rows}.heap`,
      what: of('minne över exempelåret'),
      value: sized.heapMb - empty.heapMb,
      unit: 'MB',
      refuse: heap,
    },
    { name: `size.${rows}.scans`, what: of('frågor på kolumn utan index'), value: sized.scans, unit: 'st', refuse: 0 },
  ]
}

function serverFigures(rows: number, { readyMs, serverMb }: Sized): Figure[] {
  const of = (what: string) => `Lokal Graph med ${size(rows)}: ${what}`
  return [
    { name: `server.${rows}.ready`, what: of('igång'), value: readyMs / 1000, unit: 's', target: 2, refuse: 5 },
    {
      name: `server.${rows}.mb`,
      what: of('minne efter en hel hämtning'),
      value: serverMb,
      unit: 'MB',
      target: 250,
      refuse: 500,
    },
  ]
}

export const sizes: Part = {
  name: 'size',
  plantable: ['size.10000.warm', 'size.10000.filter'],
  measure: run =>
    withFolder(async folder => {
      await buildApp(folder)
      const empty = await measure({ ...run, planted: 0 }, folder, 0)
      run.say(`  0: ${JSON.stringify(empty)}`)
      const figures: Figure[] = []
      for (const rows of run.quick ? [10_000] : [10_000, 100_000]) {
        const sized = await measure(run, folder, rows)
        run.say(`  ${rows}: ${JSON.stringify(sized)}`)
        figures.push(...figuresOf(rows, sized, empty), ...(rows === 100_000 ? serverFigures(rows, sized) : []))
      }
      return figures
    }),
}
