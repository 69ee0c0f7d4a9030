/** The app as it is built for people, kept in memory: what is fetched when, and how large it is. */
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

export interface BuiltApp {
  readonly chunks: ReadonlyMap<string, Chunk>
  /** What index.html fetches before the first view: the files it names and what those import. */
  readonly first: ReadonlySet<string>
  /** The licences of what the app is made of, as the page about it links to them. */
  readonly licences: string
}

/** Kilobytes of JavaScript before the first view that are aimed at, and those that are refused: just over what there is. */
export const firstView = { target: 180, refuse: 183 } as const

/** Kilobytes of 1000, as the budgets count them. */
export const gzipKb = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

/** A chunk and all that must be fetched before it can run. */
export function withImports(name: string, chunks: ReadonlyMap<string, Chunk>, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known
  known.add(name)
  for (const imported of chunks.get(name)?.imports ?? []) withImports(imported, chunks, known)
  return known
}

let built: Promise<BuiltApp> | undefined

/** Built once for whoever asks in this process: the source does not change meanwhile. */
export function buildApp(): Promise<BuiltApp> {
  built ??= buildAnew()
  return built
}

async function buildAnew(): Promise<BuiltApp> {
  const environment = process.env.NODE_ENV
  // A test run says otherwise, and React would come along in the form made for developers.
  process.env.NODE_ENV = 'production'
  const result = (await build({ build: { write: false }, logLevel: 'error' })) as Rolldown.RolldownOutput
  process.env.NODE_ENV = environment
  const chunks = new Map(result.output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const page = result.output.find(file => file.fileName === 'index.html')
  const html = page?.type === 'asset' ? String(page.source) : ''
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name = '']) => name)
  if (named.length === 0) throw new Error('The built index.html names no script: has the build changed its form?')
  const first = new Set<string>()
  for (const name of named) withImports(name, chunks, first)
  const licences = result.output.find(file => file.fileName === 'licenser.md')
  return { chunks, first, licences: licences?.type === 'asset' ? String(licences.source) : '' }
}

/** The JavaScript that the first view waits for, in kilobytes after gzip. */
export function firstKb({ chunks, first }: BuiltApp): number {
  return [...first].reduce((sum, name) => sum + gzipKb(chunks.get(name)?.code ?? ''), 0)
}

/** The heaviest packages and folders of what the first view waits for, by their size before it is packed. */
export function heaviest({ chunks, first }: BuiltApp, most: number): [part: string, kb: number][] {
  const parts = new Map<string, number>()
  for (const name of first) {
    for (const [id, { renderedLength }] of Object.entries(chunks.get(name)?.modules ?? {})) {
      const [, owner] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? /\/(src\/[^/]+\/[^/]+)/.exec(id) ?? []
      const part = owner ?? 'build'
      parts.set(part, (parts.get(part) ?? 0) + renderedLength / 1000)
    }
  }
  return [...parts].sort(([, a], [, b]) => b - a).slice(0, most)
}
