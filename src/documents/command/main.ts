import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { diffModels } from '../../domain/styrmodell/compare/models.ts'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import type { ReadModel } from '../../domain/styrmodell/import/imported.ts'
import { asRead } from '../../domain/styrmodell/import/read-model.ts'
import { lagrumTable } from '../../domain/styrmodell/lagrum.ts'
import type { StyrmodellText } from '../../domain/styrmodell/text/text.ts'
import { knownVersions } from '../../domain/styrmodell/text/versions/known.ts'
import { readDirective } from '../word-in/read.ts'
import { shownDiff, shownImport, whyNot } from './show.ts'

const usage = `npm run styrmodell -- import FIL [--json]     läser in en anvisning (.docx, .md eller .txt)
npm run styrmodell -- diff A B [--json]       visar vad som skiljer två versioner; A och B är filer, 2024 eller 2025`

class CommandError extends Error {}

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const json = args.includes('--json')
  const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
  const [what, first, second, ...more] = args.filter(arg => !arg.startsWith('--'))
  if (what === 'import' && first && !second && !unknown) {
    const { facts: _, ...imported } = await readFileAt(first)
    console.log(json ? JSON.stringify(imported, null, 2) : shownImport(imported).join('\n'))
  } else if (what === 'diff' && first && second && more.length === 0 && !unknown) {
    const [a, b] = [await open(first), await open(second)]
    const diff = { ...diffTexts(a.text, b.text), model: diffModels(a.model, b.model) }
    console.log(json ? JSON.stringify(diff, null, 2) : shownDiff(diff).join('\n'))
  } else throw new CommandError(usage)
}

interface Opened {
  readonly text: StyrmodellText
  readonly model: ReadModel
}

/** A version that the app knows, by its year or id, or one in a file; a file borrows the ids of the newest known. */
async function open(name: string): Promise<Opened> {
  const known = knownVersions.find(({ model }) => model.id === name || model.id === `styrmodell:${name}`)
  if (known) return { text: known.text, model: asRead(known.model, lagrumTable) }
  const { facts, sections, model } = await readFileAt(name)
  return { text: { facts, sections }, model }
}

async function readFileAt(path: string) {
  const data = await readFile(path).catch(() => undefined)
  if (!data) throw new CommandError(`Filen ${path} finns inte eller går inte att läsa. Kontrollera sökvägen.`)
  const read = await readDirective(new Blob([new Uint8Array(data)]), knownVersions.at(-1)?.text.sections)
  if (!read.ok) throw new CommandError(`${basename(path)}: ${whyNot[read.why]}`)
  if (read.isGarbled)
    console.error(
      `${basename(path)}: vissa bokstäver ser förvanskade ut. Spara om filen som UTF-8 och läs in den igen.`,
    )
  return read.imported
}

main().catch((error: unknown) => {
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
})
