/** What lies on the device: how soon it is shown, how soon a change is shown and kept, and what it weighs. */
import { fileURLToPath } from 'node:url'
import { counted, type Figure } from '../figures.ts'
import type { Bench } from '../page/main.ts'
import type { Part, Run } from '../run.ts'
import { serveFolder } from './static-server.ts'
import { buildPage, heapMb, withBrowser, withFolder, withPage } from './with-page.ts'

declare global {
  interface Window {
    bench: Bench
  }
}

const pageFolder = fileURLToPath(new URL('../page', import.meta.url))
const layers = ['ours', 'dexie', 'tanstack'] as const
type Layer = (typeof layers)[number]
const peers = { dexie: 'Dexie', tanstack: 'TanStack DB' } as const

interface Measured {
  readonly first: number
  readonly shown: number
  readonly stored: number
  readonly heap: number
}

/** Measures one layer with so many rows, each time in a page of its own over the same stored rows. */
async function measure(url: string, layer: Layer, rows: number, run: Run): Promise<Measured> {
  const planted = layer === 'ours' ? run.planted : 0
  const address = `${url}/?layer=${layer}&rows=${rows}&seed=${run.seed}&planted=${planted}`
  return withBrowser(async context => {
    await withPage(context, async page => {
      page.setDefaultTimeout(600_000)
      await page.goto(address)
      await page.waitForFunction(() => 'bench' in window)
      await page.evaluate(() => window.bench.seed())
    })
    const rounds: Measured[] = []
    for (let round = 0; round < run.times; round += 1) {
      await withPage(context, async (page, session) => {
        page.setDefaultTimeout(120_000)
        await page.goto(`${address}&open`)
        await page.waitForFunction(() => 'bench' in window)
        const opened = await page.evaluate(() => window.bench.opened)
        const { ms, lines } = opened ?? { ms: Number.NaN, lines: 0 }
        if (rows > 0 && lines === 0) throw new Error(`${layer} with ${rows} rows shows nothing.`)
        const heap = await heapMb(session)
        const { shown, stored } =
          rows > 0 ? await page.evaluate(to => window.bench.change(to), `Ändrad ${round}`) : { shown: 0, stored: 0 }
        rounds.push({ first: ms, shown, stored, heap })
      })
    }
    const middle = (of: keyof Measured) =>
      counted(
        rounds.map(one => one[of]),
        run.quick,
      )
    return { first: middle('first'), shown: middle('shown'), stored: middle('stored'), heap: middle('heap') }
  })
}

/** Target and limit of the first view, by how many rows there are. */
const firstLimits: Readonly<Record<number, readonly [target: number, refuse: number]>> = {
  10000: [300, 600],
  100000: [1_000, 2_000],
}

const size = (rows: number) => rows.toLocaleString('sv-SE')

function figuresOf(rows: number, by: ReadonlyMap<Layer, Measured>): Figure[] {
  const ours = by.get('ours')
  if (!ours) return []
  const [target, refuse] = firstLimits[rows] ?? []
  const first = `Från enheten till första vyn, ${size(rows)} rader`
  const figures: Figure[] = [
    {
      name: `first-view.${rows}`,
      what: first,
      value: ours.first,
      unit: 'ms',
      ...(target && refuse && { target, refuse }),
    },
  ]
  for (const layer of ['dexie', 'tanstack'] as const) {
    const theirs = by.get(layer)
    if (!theirs) continue
    const against = (value: number) => ({ what: peers[layer], value })
    figures.push(
      {
        name: `first-view.${rows}.${layer}`,
        what: first,
        value: ours.first,
        unit: 'ms',
        against: against(theirs.first),
        // Dexie reads the rows of this view and no others, and pays for each view that follows.
        ...(layer === 'tanstack' && ({ target: 1, refuse: 2, judged: 'ratio' } as const)),
      },
      {
        name: `change.${rows}.${layer}`,
        what: `Vyn efter en ändring, ${size(rows)} rader`,
        value: ours.shown,
        unit: 'ms',
        against: against(theirs.shown),
      },
      {
        name: `stored.${rows}.${layer}`,
        what: `Från ändring till sparat, ${size(rows)} rader`,
        value: ours.stored,
        unit: 'ms',
        against: against(theirs.stored),
      },
    )
  }
  const isLargest = rows === 100_000
  figures.push(
    {
      name: `change.${rows}`,
      what: `Vyn efter en ändring, ${size(rows)} rader`,
      value: ours.shown,
      unit: 'ms',
      target: 16,
      refuse: 50,
    },
    {
      name: `stored.${rows}`,
      what: `Från ändring till sparat, ${size(rows)} rader`,
      value: ours.stored,
      unit: 'ms',
      target: 50,
      refuse: 100,
    },
  )
  return isLargest ? figures : figures.filter(({ name }) => !/^(change|stored)\.\d+\./.test(name))
}

export const device: Part = {
  name: 'device',
  plantable: ['first-view.10000', 'change.10000', 'stored.10000'],
  measure: run =>
    withFolder(async outDir => {
      await buildPage({
        configFile: false,
        root: pageFolder,
        base: './',
        build: { outDir, target: 'es2022', emptyOutDir: true },
      })
      const server = await serveFolder(outDir)
      try {
        const figures: Figure[] = []
        const first = new Map<number, number>()
        let largest: Measured | undefined
        for (const rows of run.quick ? [10_000] : [1_000, 10_000, 100_000]) {
          const by = new Map<Layer, Measured>()
          for (const layer of run.quick ? (['ours'] as const) : layers) {
            by.set(layer, await measure(server.url, layer, rows, run))
            run.say(`  ${layer}, ${rows} rows: ${JSON.stringify(by.get(layer))}`)
          }
          figures.push(...figuresOf(rows, by))
          largest = by.get('ours')
          first.set(rows, largest?.first ?? Number.NaN)
        }
        if (run.quick) return figures
        const empty = await measure(server.url, 'ours', 0, { ...run, planted: 0 })
        const above = (rows: number) => first.get(rows) ?? Number.NaN
        return [
          ...figures,
          {
            name: 'heap.100000',
            what: 'Minne i sidan för 100 000 rader, över en tom',
            value: (largest?.heap ?? Number.NaN) - empty.heap,
            unit: 'MB',
            target: 60,
            refuse: 120,
          },
          // Ten times the rows must not cost more than ten times as much, with room for what a busy machine does.
          {
            name: 'growth',
            what: 'Första vyn: 100 000 rader mot 10 000',
            value: above(100_000),
            unit: 'ms',
            against: { what: '10 000 rader', value: above(10_000) },
            target: 10,
            refuse: 15,
            judged: 'ratio',
          },
        ]
      } finally {
        server.close()
      }
    }),
}
