import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { chosenRows, mayHold, nameOf } from '../../sharepoint/arkiv/choose.ts'
import { outsideOf } from '../../sharepoint/arkiv/outside.ts'
import { packArkiv } from '../../sharepoint/arkiv/package.ts'
import { rowsDigest } from '../../sharepoint/arkiv/rows.ts'
import type { OwnersSite } from '../tjansteutbud/open.ts'
import { readRows } from './site.ts'

export interface Exported {
  readonly zip: Uint8Array
  /** What to say of it, line by line. */
  readonly lines: readonly string[]
  /** False where rows are missing that may be of the forum. */
  readonly isWhole: boolean
}

/** A year of a forum, out of a site. Rows that cannot be read are left out and named. */
export async function exportYear(
  site: OwnersSite,
  { forum, year, file }: { readonly forum: ForumKey; readonly year: number; readonly file: string },
  made: string,
): Promise<Exported> {
  const { rows, unreadable } = await readRows(site)
  const left = unreadable.filter(({ list }) => mayHold(list, forum))
  const period = { forum, from: `${year}-01-01`, to: `${year}-12-31` }
  const chosen = chosenRows(rows, period)
  const zip = await packArkiv({
    what: `Styrforum, ${forum}, ${year}`,
    ...period,
    made,
    rows: chosen,
    files: [],
    unreadable: left.map(nameOf),
  })
  const whole = [
    `${file}: ${chosen.length} rader. Kontrollsumma ${rowsDigest(chosen)}.`,
    'Filen håller data med beskrivning, kontrollsummor och förteckning. Dokument och CSV gör appen, under Arkiv och utlämnande.',
    ...outsideLine(outsideOf(chosen).length),
  ]
  if (left.length === 0) return { zip, lines: whole, isWhole: true }
  return {
    zip,
    lines: [
      ...whole,
      ...left.map(row => `Kunde inte läsas och är inte med: ${nameOf(row)} (${row.columns.join(', ')}).`),
      `Arkivet är inte helt: ${left.length} ${left.length === 1 ? 'rad' : 'rader'} saknas. Rätta kolumnerna som nämns i listan i SharePoint, eller låt den som skrev raden göra det. Kör sedan kommandot igen.`,
    ],
    isWhole: false,
  }
}

function outsideLine(count: number): string[] {
  if (count === 0) return []
  const files = count === 1 ? '1 bifogad fil är' : `${count} bifogade filer är`
  return [`${files} inte med. Namn och adress står i manifest.json.`]
}
