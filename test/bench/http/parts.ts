/** How lists travel: the first time, and when only what is new is asked for. */
import { fileURLToPath } from 'node:url'
import { counted, type Figure } from '../figures.ts'
import type { Part, Run } from '../run.ts'
import { oneRoundTrip, ourRemote, type Reader, readers } from './clients.ts'
import { startGraphProcess } from './graph-process.ts'
import { listName } from './many-rows.ts'
import { type SlowWay, sendGraphBy, slowWay, type Travelled } from './slow-way.ts'

const latency = 100
const lists = 20
const serveRows = fileURLToPath(new URL('serve-rows.ts', import.meta.url))

interface Measured extends Travelled {
  readonly ms: number
}

async function measured({ times, quick }: Run, way: SlowWay, work: () => Promise<unknown>): Promise<Measured> {
  const rounds: Measured[] = []
  for (let round = 0; round < times; round += 1) {
    way.travelled()
    const begun = performance.now()
    await work()
    rounds.push({ ms: performance.now() - begun, ...way.travelled() })
  }
  const middle = (of: keyof Measured) =>
    counted(
      rounds.map(one => one[of]),
      quick,
    )
  return { ms: middle('ms'), requests: middle('requests'), bytes: middle('bytes') }
}

/** Local Graph with rows behind a slow way, for as long as the work takes. */
async function withSlowGraph<T>(run: Run, rows: number, work: (way: SlowWay) => Promise<T>): Promise<T> {
  const args = ['--lists', String(lists), '--rows', String(rows), '--seed', String(run.seed)]
  const graph = await startGraphProcess(serveRows, args)
  const way = await slowWay(graph.url, latency)
  const straight = sendGraphBy(way.url)
  try {
    return await work(way)
  } finally {
    straight()
    way.close()
    await graph.stop()
  }
}

const peers = { pnpjs: 'PnPjs', 'page-iterator': 'PageIterator', fetch: 'fetch' } as const

export const opening: Part = {
  name: 'opening',
  plantable: ['opening.fetch.ms'],
  measure: run =>
    withSlowGraph(run, 5_000, async way => {
      const all = async (reader: Reader) => {
        const count = await reader()
        if (count !== 5_000) throw new Error(`Of 5000 items ${count} came: the reader and the server do not agree.`)
      }
      // As much as a whole reading by the others takes, on any machine.
      const by = readers(listName(0), 5 * run.planted)
      const ours = await measured(run, way, () => all(by.ours))
      const of = (what: string) => `Hämta 5 000 rader första gången, ${latency} ms bort: ${what}`
      const figures: Figure[] = [
        { name: 'opening.requests', what: of('anrop'), value: ours.requests, unit: 'st', target: 8, refuse: 16 },
      ]
      for (const peer of ['pnpjs', 'page-iterator', 'fetch'] as const) {
        const theirs = await measured(run, way, () => all(by[peer]))
        const against = (value: number) => ({ what: peers[peer], value })
        figures.push(
          {
            name: `opening.${peer}.requests`,
            what: of('anrop'),
            value: ours.requests,
            unit: 'st',
            against: against(theirs.requests),
          },
          {
            name: `opening.${peer}.kb`,
            what: of('gzip'),
            value: ours.bytes / 1000,
            unit: 'kB',
            against: against(theirs.bytes / 1000),
            // How many bytes there are is a matter of what is written in the rows. That we ask for no more columns than
            // we need must show against those who ask for all.
            target: 0.9,
            refuse: 1,
            judged: 'ratio',
          },
          {
            name: `opening.${peer}.ms`,
            what: of('tid'),
            value: ours.ms,
            unit: 'ms',
            against: against(theirs.ms),
            target: 0.7,
            refuse: 1,
            judged: 'ratio',
          },
        )
      }
      return figures
    }),
}

export const fresh: Part = {
  name: 'fresh',
  plantable: ['fresh.8-lists.ms', 'fresh.20-lists.ms'],
  measure: run =>
    withSlowGraph(run, 100, async way => {
      const remote = ourRemote(lists, run.planted)
      const names = Array.from({ length: lists }, (_, index) => listName(index))
      const first = await remote.changes(new Map(names.map(name => [name, undefined])))
      const tokens = new Map(first.flatMap(one => ('changes' in one ? [[one.list, one.changes.token] as const] : [])))
      if (tokens.size !== lists) throw new Error('Not every list gave a token to go on from.')
      const trip = await measured(run, way, oneRoundTrip)
      const figures: Figure[] = []
      for (const count of [8, lists]) {
        const asked = new Map(names.slice(0, count).map(name => [name, tokens.get(name)]))
        const ours = await measured(run, way, () => remote.changes(asked))
        const name = `fresh.${count}-lists`
        const of = (what: string) => `Bli färsk med ${count} listor, ${latency} ms bort: ${what}`
        figures.push(
          { name: `${name}.requests`, what: of('anrop'), value: ours.requests, unit: 'st', target: 1, refuse: 2 },
          { name: `${name}.kb`, what: of('gzip'), value: ours.bytes / 1000, unit: 'kB', target: 5, refuse: 10 },
          {
            name: `${name}.ms`,
            what: of('tid'),
            value: ours.ms,
            unit: 'ms',
            against: { what: 'en fråga', value: trip.ms },
            target: 1.5,
            refuse: 2.5,
            judged: 'ratio',
          },
        )
      }
      return figures
    }),
}
