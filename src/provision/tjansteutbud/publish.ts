import type { Reading } from '../../domain/reading.ts'
import type { Day } from '../../domain/shared/day.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { cellsOf, namesOf } from '../../domain/tjansteutbud/table/write.ts'
import { publishedFields, tjansteutbudList } from '../../sharepoint/lists/tjansteutbud.ts'
import { ProvisionError } from '../failure.ts'
import { provision } from '../provision.ts'
import type { OwnersLists, OwnersSite } from './open.ts'

type Fields = Readonly<Record<string, string | number | boolean>>

/** What was done, line by line, and whether the list says in the end what the decisions do. */
export interface Published {
  readonly lines: readonly string[]
  readonly isSame: boolean
}

/** What the list is to hold: a row for each insats that the decisions know, also those that have ended. */
function rowsOf(reading: Reading, day: Day): Map<string, Fields> {
  const model = inForce(day, reading.state.versions)
  const { lagrum } = reading
  const known = [...knownOn(day, decisionsBehind(reading)).values()]
  const nameOf = namesOf(known.map(({ insats }) => insats))
  const numberOf = (id: string) => reading.state.decisions.find(decision => decision.id === id)?.number ?? ''
  return new Map(
    known.map(({ insats, addedBy, changedBy }) => [
      keyOf(insats.id),
      publishedFields(
        insats,
        cellsOf(insats, { day, model, lagrum, nameOf }),
        [addedBy, ...changedBy].map(numberOf),
        day,
      ),
    ]),
  )
}

/**
 * Writes the catalogue of today out as a list that everyone reads and nobody but owners writes, for Power BI and pages.
 * It is derived: what it says is always put right by the decisions, and read back to see that it was.
 */
export async function publishCatalogue(
  site: OwnersSite,
  reading: Reading,
  day: Day,
  onlyCheck: boolean,
): Promise<Published> {
  const wanted = rowsOf(reading, day)
  if (!onlyCheck) await provision({ service: site.service, address: site.address, definitions: [tjansteutbudList] })
  const list = site.lists([tjansteutbudList])
  const lines: string[] = []
  if (!onlyCheck) {
    const held = await heldRows(list)
    for (const [key, fields] of wanted) {
      const row = held.get(key)
      if (row && differing(row.fields, fields).length === 0) continue
      const cleared = row && Object.fromEntries(Object.keys(row.fields).map(name => [name, '']))
      const answer = row
        ? await list.change(tjansteutbudList.name, row.id, row.etag, { ...cleared, ...fields })
        : await list.add(tjansteutbudList.name, key, fields)
      if (!answer.ok) throw failed(answer.failure.message)
      lines.push(`${row ? 'Ändrad' : 'Ny'}: ${String(fields.Insats)}`)
    }
  }
  const held = await heldRows(list)
  const wrong = [...wanted].flatMap(([key, fields]) => {
    const row = held.get(key)
    if (!row) return [`Saknas i listan: ${String(fields.Insats)}`]
    const columns = differing(row.fields, fields)
    return columns.length > 0 ? [`Stämmer inte: ${String(fields.Insats)} (${columns.join(', ')})`] : []
  })
  const strays = [...held].flatMap(([key, row]) =>
    wanted.has(key) ? [] : [`Finns i listan men i inget beslut: rad ${row.id}. Ta bort raden i SharePoint.`],
  )
  const all = [...lines, ...wrong, ...strays]
  const isSame = wrong.length + strays.length === 0
  const last = isSame
    ? `Listan ${tjansteutbudList.name} stämmer med besluten: ${wanted.size} insatser.`
    : `Listan ${tjansteutbudList.name} stämmer inte med besluten. Kör npm run tjansteutbud -- --publish.`
  return { lines: [...all, last], isSame }
}

interface Held {
  readonly id: string
  readonly etag: string
  readonly fields: Fields
}

async function heldRows(list: OwnersLists): Promise<Map<string, Held>> {
  const [answer] = await list.changes(new Map([[tjansteutbudList.name, undefined]]))
  if (!answer || 'failure' in answer) throw failed(answer?.failure.message ?? '')
  return new Map(
    answer.changes.rows.map(({ id, key = `#${id}`, etag, fields }): [string, Held] => [key, { id, etag, fields }]),
  )
}

function failed(message: string): ProvisionError {
  return new ProvisionError(
    'refused',
    `Listan ${tjansteutbudList.name} kunde inte läsas eller skrivas (${message}). Kör npm run tjansteutbud -- --publish igen.`,
  )
}

/** The columns in which a row says something else than it should; an empty text and an unset column are the same. */
function differing(held: Fields, wanted: Fields): string[] {
  const names = new Set([...Object.keys(held), ...Object.keys(wanted)])
  return [...names].filter(name => (held[name] ?? '') !== (wanted[name] ?? ''))
}
