import { strToU8, zipSync } from 'fflate'
import { assemble, type Package, type ReadFile, registration, settings } from './assemble.ts'
import { findWrong } from './check.ts'
import { environmentIn, PackageError } from './environment.ts'

/** What came of it. */
export interface Made {
  /** The environment's. */
  readonly name: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array; readonly use: string }[]
  readonly isExample: boolean
  /** What a person has to do before there can be a package. */
  readonly next?: string
}

const asJson = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`)

/** The file to upload: the manifest at its root, icons and languages beside it. The same content gives the same file. */
function zipOf({ manifest, texts, icons }: Package): Uint8Array {
  const languages = [...texts].map(([file, given]) => [file, asJson(given)] as const)
  const files = Object.fromEntries([['manifest.json', asJson(manifest)] as const, ...languages, ...icons])
  return zipSync(files, { mtime: new Date(2026, 0, 1, 12), level: 9 })
}

function environmentNamed(name: string, read: ReadFile) {
  const file = `manifest/environments/${name}.json`
  const bytes = read(file)
  if (!bytes)
    throw new PackageError(
      `${file} finns inte. Kopiera manifest/environments/example.json dit och fyll i era egna uppgifter.`,
    )
  return environmentIn(new TextDecoder().decode(bytes), file)
}

/** Makes everything that an environment needs, and refuses what Teams would. @throws PackageError */
export async function makePackage(name: string, read: ReadFile): Promise<Made> {
  const environment = environmentNamed(name, read)
  const { version } = JSON.parse(new TextDecoder().decode(read('package.json'))) as { version: string }
  const at = (kind: string) => `appPackage/styrforum-${name}.${kind}`
  // Names that nobody can own: see RFC 2606.
  const isExample = /(^|\.)example(\.(com|net|org))?$/.test(environment.host)
  const registered = {
    path: at('entra.json'),
    bytes: asJson(registration(read, environment)),
    use: 'appregistreringen, som Graphs POST /applications tar emot den',
  }
  const { client } = environment
  if (client === undefined) {
    const next = `Registrera appen i Entra och skriv dess id som client i manifest/environments/${name}.json. Kör sedan igen.`
    return { name, files: [registered], isExample, next }
  }
  const pack = assemble(read, { ...environment, client }, version)
  const wrong = await findWrong(pack)
  if (wrong.length > 0) throw new PackageError(`Inget paket skrevs.\n${wrong.join('\n')}`)
  const config = {
    path: at('config.json'),
    bytes: asJson(settings(environment)),
    use: 'blir config.json bredvid den byggda appen',
  }
  const zip = { path: at('zip'), bytes: zipOf(pack), use: 'laddas upp i Teams administrationscenter' }
  return { name, files: [zip, config, registered], isExample }
}
