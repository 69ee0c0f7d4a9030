import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'
import Draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { wrongAddresses, wrongSignIn } from './addresses.ts'
import type { Package } from './assemble.ts'
import { wrongIcons } from './icons.ts'
import { wrongTabs } from './tabs.ts'
import { wrongActivities, wrongVersion, wrongWords } from './words.ts'

/** The newest schema that is released; a package for an older Teams would say less than ours needs. */
const schemaVersion = '1.30'
const schemas = `@microsoft/app-manifest/build/json-schemas/teams/v${schemaVersion}`

const compiled = new Map<string, Promise<ValidateFunction>>()

/** One of the schemas that come with Microsoft's package. Nothing is fetched. */
function schemaOf(file: string): Promise<ValidateFunction> {
  const made =
    compiled.get(file) ??
    readFile(createRequire(import.meta.url).resolve(`${schemas}/${file}`), 'utf8').then(text => {
      // The language schema has a pattern that is only valid in the older, looser reading.
      const ajv = new Draft04({ allErrors: true, strict: false, unicodeRegExp: false })
      formats.default(ajv, ['uri', 'email', 'regex'])
      return ajv.compile(JSON.parse(text))
    })
  compiled.set(file, made)
  return made
}

/** What Microsoft's own schemas find wrong, lengths of texts among it. */
async function againstSchemas({ manifest, texts }: Package): Promise<string[]> {
  const look = async (schema: string, file: string, given: unknown) => {
    const validate = await schemaOf(schema)
    validate(given)
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `Microsofts schema om ${file}: ${instancePath || 'filen'} ${message} ${JSON.stringify(params)}. Rätta manifest/${file}.`,
    )
  }
  const found = await look('MicrosoftTeams.schema.json', 'manifest.json', manifest)
  for (const [file, given] of texts) found.push(...(await look('MicrosoftTeams.Localization.schema.json', file, given)))
  return found
}

/** What the schema does not catch. Each knows one thing, and says what to do about it. */
const ownChecks: readonly ((pack: Package) => string[])[] = [
  ...[wrongVersion, wrongAddresses, wrongSignIn, wrongTabs, wrongWords, wrongActivities, wrongIcons],
]

/** Everything that is wrong with a package; nothing when it may be uploaded. */
export async function findWrong(pack: Package): Promise<string[]> {
  const bySchema = await againstSchemas(pack)
  // Our own read the manifest as the schema says it is.
  return bySchema.length > 0 ? bySchema : ownChecks.flatMap(check => check(pack))
}
