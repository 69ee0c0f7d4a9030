import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PackageError } from './environment.ts'
import { type Made, makePackage } from './make.ts'

const usage = 'Skriv: npm run package -- --env MILJÖ'

/** Reads a file of the project; commands run in its folder. */
const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)

function environments(): string {
  const names = readdirSync(join('manifest', 'environments')).filter(name => name.endsWith('.json'))
  return `Miljöer: ${names.map(name => name.slice(0, -'.json'.length)).join(', ')}.`
}

function nameIn(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { env: { type: 'string' } } })
    if (values.env && /^[a-z0-9-]+$/.test(values.env)) return values.env
  } catch {
    // An option that is not ours: the usage says which are.
  }
  throw new PackageError(`${usage}\n${environments()}`)
}

function say({ name, files, isExample, next }: Made): void {
  for (const file of files) console.log(`${file.path}   ${file.use}`)
  if (isExample)
    console.log(`${name} är ett exempel. Kopiera manifest/environments/${name}.json och fyll i era egna uppgifter.`)
  if (next) console.log(next)
}

async function main(): Promise<void> {
  const made = await makePackage(nameIn(process.argv.slice(2)), read)
  await mkdir('appPackage', { recursive: true })
  for (const { path, bytes } of made.files) await writeFile(path, bytes)
  say(made)
  if (made.next) process.exitCode = 2
}

main().catch((error: unknown) => {
  console.error(error instanceof PackageError ? error.message : error)
  process.exitCode = 1
})
