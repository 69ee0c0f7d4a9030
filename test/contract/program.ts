/**
 * A program of ours in one file, as a test that starts it many times wants it: compiled once, where `tsx` compiles each of
 * a hundred files anew for every process. Packages stay outside and are found from where the file lies.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const made = new Map<string, Promise<string>>()

/** The path of a file that Node runs as it runs this source, e.g. `src/local-graph/main.ts`. */
export function programOf(source: string): Promise<string> {
  const known = made.get(source) ?? make(source)
  made.set(source, known)
  return known
}

async function make(source: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: source, write: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  const folder = join(root, 'test-results', 'programs')
  const path = join(folder, `${source.replaceAll('/', '-')}.mjs`)
  mkdirSync(folder, { recursive: true })
  // Another worker may be making the same: whoever comes last puts the same file in its place.
  const own = join(folder, `${process.pid}-${basename(path)}`)
  writeFileSync(own, output[0].code)
  renameSync(own, path)
  return path
}
