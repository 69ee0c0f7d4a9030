import { readFile, writeFile } from 'node:fs/promises'
import { type Flaw, openArkiv } from '../../sharepoint/arkiv/open.ts'
import { ProvisionError } from '../failure.ts'
import { openLocal, openTenant } from '../tjansteutbud/open.ts'
import { exportYear } from './export.ts'
import { type ArkivOptions, readArkivOptions } from './options.ts'
import { importRows } from './site.ts'

/** `npm run arkiv`: a year of a forum as one file, checked, or read into an empty site. */
async function main(): Promise<number> {
  const options = readArkivOptions(process.argv.slice(2))
  if (options.what === 'export') return exportTo(options)
  const opened = await openArkiv(await bytesOf(options.file))
  if (!opened.ok)
    throw new ProvisionError('refused', `${options.file} är inget arkiv från Styrforum. Välj en annan fil.`)
  const { manifest, rows, flaws } = opened
  for (const flaw of flaws) console.log(inWords(flaw))
  console.log(
    `${manifest.what}: ${rows.length} rader, ${manifest.files.length} filer. Kontrollsumma ${manifest.digest}.`,
  )
  if (manifest.outside.length > 0)
    console.log(`Bifogade filer som inte ligger i arkivet: ${manifest.outside.map(({ link }) => link).join(', ')}`)
  if (flaws.length > 0) {
    console.log('Filen stämmer inte med sin egen förteckning. Hämta arkivet igen från den som gjorde det.')
    return 2
  }
  const left = manifest.unreadable
  if (left.length > 0)
    console.log(
      `Rader som inte kunde läsas när arkivet gjordes, och inte är med: ${left.join(', ')}. Hämta arkivet igen när de är rättade.`,
    )
  if (options.what === 'verify') return left.length > 0 ? 2 : 0
  const site = options.site ? await openTenant(options.site, console.log) : await openLocal(options.local)
  const { lines, isSame } = await importRows(site, rows, console.log)
  for (const line of lines) console.log(line)
  console.log(
    isSame
      ? [
          'Webbplatsen håller samma rader som arkivet. Vem som skrev dem och när står i kolumnen Ursprung.',
          'Appen läser inte den kolumnen: den visar den som läste in raderna, i dag. Beslut och händelser visas som ogiltiga.',
          'Ta ut ett år därifrån med npm run arkiv -- --export. Kontrollsumman blir då densamma.',
        ].join('\n')
      : 'Webbplatsen håller inte samma rader som arkivet.',
  )
  return isSame ? 0 : 2
}

async function exportTo(options: Extract<ArkivOptions, { what: 'export' }>): Promise<number> {
  const site = options.site ? await openTenant(options.site, console.log) : await openLocal(options.local)
  const { zip, lines, isWhole } = await exportYear(site, options, new Date().toISOString())
  await writeFile(options.file, zip)
  for (const line of lines) console.log(line)
  return isWhole ? 0 : 2
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new ProvisionError('refused', `${file} går inte att läsa. Kontrollera namnet och kör kommandot igen.`, error)
  }
}

function inWords(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'file-missing':
      return `Saknas: ${flaw.path}`
    case 'file-changed':
      return `Ändrad efter att arkivet gjordes: ${flaw.path}`
    case 'file-added':
      return `Hör inte till arkivet: ${flaw.path}`
    case 'row-missing':
      return `Saknas: ${flaw.list}, rad ${flaw.key}`
    case 'row-changed':
      return `Ändrad efter att arkivet gjordes: ${flaw.list}, rad ${flaw.key}`
    case 'row-added':
      return `Hör inte till arkivet: ${flaw.list}, rad ${flaw.key}`
    case 'digest':
      return 'Radernas gemensamma kontrollsumma stämmer inte.'
  }
}

main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof ProvisionError ? error.message : error)
    process.exitCode = 1
  },
)
