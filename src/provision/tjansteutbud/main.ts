import { swedishDay } from '../../domain/shared/day.ts'
import { allLists } from '../../sharepoint/lists/all.ts'
import { ProvisionError } from '../failure.ts'
import { openLocal, openTenant } from './open.ts'
import { readCatalogueOptions } from './options.ts'
import { publishCatalogue } from './publish.ts'
import { readAll } from './read.ts'
import { linesOf, shownCatalogue } from './show.ts'

/** `npm run tjansteutbud`: the catalogue of a day out of the lists, by the same reading and the same fold as the app. */
async function main(): Promise<number> {
  const { on, json, publish, check, local, site } = readCatalogueOptions(process.argv.slice(2))
  const today = swedishDay(new Date().toISOString())
  // What is told on the way must not stand in the JSON.
  const opened = site ? await openTenant(site, console.error) : await openLocal(local)
  const reading = await readAll(opened.lists(allLists))
  for (const { list, itemId } of reading.state.unreadable)
    console.error(
      `Rad ${itemId} i listan ${list} kunde inte läsas och räknas inte. Be den som skrev den att rätta den.`,
    )
  if (publish || check) {
    const { lines, isSame } = await publishCatalogue(opened, reading, today, check)
    for (const line of lines) console.log(line)
    return isSame ? 0 : 2
  }
  const catalogue = shownCatalogue(reading, on ?? today)
  console.log(json ? JSON.stringify(catalogue, null, 2) : linesOf(catalogue).join('\n'))
  return 0
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
