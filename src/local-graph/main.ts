import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import envPaths from 'env-paths'
import { allLists } from '../sharepoint/lists/all.ts'
import type { Seed } from './sample/seeding.ts'
import { startLocalGraph } from './start.ts'

const usage = 'Usage: local-graph --port N [--data FOLDER] [--fresh] [--no-sample] [--links graph|local]'

/** The sample lies beside; a copy of the program without it starts with empty lists. */
async function sampleSeed(): Promise<Seed | undefined> {
  const file = new URL('sample/seed.ts', import.meta.url)
  if (!existsSync(file)) return undefined
  return ((await import(file.href)) as { seed: Seed }).seed
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4180' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'no-sample': { type: 'boolean', default: false },
      links: { type: 'string', default: 'graph' },
      'fault-seed': { type: 'string', default: '1' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port must be 0 to 65535.\n${usage}`)
  if (values.links !== 'graph' && values.links !== 'local') throw new Error(`--links is graph or local.\n${usage}`)
  const seed = values['no-sample'] ? undefined : await sampleSeed()
  const running = await startLocalGraph({
    port,
    data: values.data ?? envPaths('styrforum', { suffix: '' }).data,
    fresh: values.fresh,
    lists: allLists,
    links: values.links,
    faultSeed: Number(values['fault-seed']),
    ...(seed === undefined ? {} : { seed }),
  })
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    running.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // A parent that waits for the line reads nothing else from here.
  console.log(`local-graph ${running.url}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
