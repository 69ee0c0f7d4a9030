import * as v from 'valibot'
import { holdsStopInColumn } from '../../domain/klientskydd/stops.ts'
import type { Unreadable } from '../../domain/shared/stored.ts'
import { type ArkivRow, inOrder, rowDigest, rowsDigest, rowsOf } from '../../sharepoint/arkiv/rows.ts'
import { allLists } from '../../sharepoint/lists/all.ts'
import type { ListDefinition } from '../../sharepoint/lists/definition.ts'
import { stateReader } from '../../sharepoint/read-state.ts'
import { type Body, readMany } from '../asking.ts'
import { ProvisionError } from '../failure.ts'
import { provision } from '../provision.ts'
import { graphPathOf } from '../site-address.ts'
import type { OwnersSite } from '../tjansteutbud/open.ts'

/**
 * Where an imported row keeps what SharePoint said of it where it was written. Nobody can set who made a row and when: a
 * site that was imported says that the one who imported it made everything. So what stands here is read by these commands
 * only. The app goes by SharePoint's own words: in it a matter is raised by the one who imported it, on that day, and what
 * takes a mandate is not valid.
 */
const origin = { name: 'Ursprung', display: 'Ursprung', type: { kind: 'note' } } as const
const originOf = v.object({ author: v.string(), at: v.string(), editor: v.string(), editedAt: v.string() })

const withOrigin: readonly ListDefinition[] = allLists.map(list => ({ ...list, columns: [...list.columns, origin] }))

type Views = Parameters<ReturnType<typeof stateReader>>[0]
type View = NonNullable<ReturnType<Views['get']>>

export interface SiteRows {
  readonly rows: readonly ArkivRow[]
  readonly unreadable: readonly Unreadable[]
}

/** All rows of a site. Of a site that an archive was imported into, with the authors and times of the archive. */
export async function readRows(site: OwnersSite): Promise<SiteRows> {
  const isImported = await holdsOrigin(site)
  const definitions = isImported ? withOrigin : allLists
  const lists = site.lists(definitions)
  const answers = await lists.changes(new Map(definitions.map(({ name }) => [name, undefined])))
  const views = new Map<string, View>()
  for (const answer of answers) {
    if ('failure' in answer)
      throw new ProvisionError(
        'refused',
        `Listan ${answer.list} kunde inte läsas (${answer.failure.message}). Kör npm run provision och sedan kommandot igen.`,
      )
    const rows = answer.changes.rows.map(({ id, key = `#${id}`, created, modified, fields }) => {
      const { Ursprung: said, ...rest } = fields
      const was = isImported ? wasOf(said) : undefined
      const view = {
        key,
        id,
        created: was ? { ...created, person: was.author, at: was.at } : created,
        modified: was ? { ...modified, person: was.editor, at: was.editedAt } : modified,
        fields: rest,
        pending: false,
      }
      return [key, view] as const
    })
    views.set(answer.list, { access: 'seen', rows: new Map(rows) })
  }
  const state = stateReader()(views)
  return { rows: rowsOf(state), unreadable: state.unreadable }
}

function wasOf(said: unknown): v.InferOutput<typeof originOf> | undefined {
  if (typeof said !== 'string' || said === '') return undefined
  try {
    const read = v.safeParse(originOf, JSON.parse(said))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

async function holdsOrigin({ service, address }: OwnersSite): Promise<boolean> {
  const doing = 'Listornas kolumner skulle läsas'
  const site = graphPathOf(address)
  const found: readonly Body[] = await readMany(
    service.graph,
    doing,
    `${site}:/lists/${allLists[0]?.name ?? ''}/columns?$select=name`,
  ).catch(error => {
    // Without the list nothing was imported. Where it is not known, who wrote what must not be guessed.
    if (error instanceof ProvisionError && error.code === 'refused') return []
    throw error
  })
  return found.some(column => column.name === origin.name)
}

export interface Imported {
  readonly lines: readonly string[]
  /** The digest of what lies in the site afterwards, read back from it. */
  readonly digest: string
  readonly isSame: boolean
}

/**
 * Writes the rows of an archive into a site that holds nothing else, and reads them back. A run that was cut off is
 * finished by the next.
 * @throws ProvisionError where the site holds other rows, or the archive holds what may not be saved
 */
export async function importRows(
  site: OwnersSite,
  rows: readonly ArkivRow[],
  tell: (line: string) => void,
): Promise<Imported> {
  refuseClientData(rows)
  await provision({ service: site.service, address: site.address, definitions: withOrigin })
  const held = await readRows(site)
  const wanted = new Map(rows.map(row => [`${row.list} ${row.key}`, row]))
  const strays = held.rows.filter(row => !wanted.has(`${row.list} ${row.key}`))
  if (strays.length > 0 || held.unreadable.length > 0)
    throw new ProvisionError(
      'in-the-way',
      `Webbplatsen är inte tom: ${strays.length + held.unreadable.length} rader hör inte till arkivet. Läs in det i en ny webbplats.`,
    )
  const there = new Set(held.rows.map(row => `${row.list} ${row.key}`))
  const lists = site.lists(withOrigin)
  const left = inOrder(rows).filter(row => !there.has(`${row.list} ${row.key}`))
  for (const [index, row] of left.entries()) {
    await addRow(lists, row)
    if ((index + 1) % 100 === 0) tell(`${index + 1} av ${left.length} rader är inlästa.`)
  }
  const after = await readRows(site)
  const read = new Map(after.rows.map(row => [`${row.list} ${row.key}`, rowDigest(row)]))
  const differing = rows.filter(row => read.get(`${row.list} ${row.key}`) !== rowDigest(row))
  const digest = rowsDigest(after.rows)
  const isSame = digest === rowsDigest(rows)
  return {
    lines: [
      ...differing.map(({ list, key }) => `Stämmer inte: ${list}, rad ${key}. Läs in arkivet i en ny webbplats.`),
      `${after.rows.length} rader i webbplatsen. Kontrollsumma ${digest}.`,
    ],
    digest,
    isSame,
  }
}

/** The wall of commands stands here too: an archive may come from a site where somebody has gone round the app. */
function refuseClientData(rows: readonly ArkivRow[]): void {
  const found = rows.filter(({ fields }) => Object.values(fields).some(holdsStopInColumn))
  if (found.length === 0) return
  throw new ProvisionError(
    'refused',
    [
      'Inget är inläst. De här raderna ser ut att innehålla personnummer:',
      ...found.map(({ list, key }) => `  ${list}, rad ${key}`),
      'Sanera dem på webbplatsen som arkivet kommer ifrån, och hämta arkivet igen.',
    ].join('\n'),
  )
}

/** How many times a row is tried when the service asks us to wait, or its answer is lost. */
const mostTries = 6

async function addRow(lists: ReturnType<OwnersSite['lists']>, row: ArkivRow): Promise<void> {
  const { author, at, editor, editedAt } = row
  const fields = { ...row.fields, [origin.name]: JSON.stringify({ author, at, editor, editedAt }) }
  let said = ''
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const answer = await lists.add(row.list, row.key, fields)
    // A row that was stored before has its own key: nothing else can have taken it.
    if (answer.ok || answer.failure.kind === 'duplicate') return
    said = answer.failure.message
    if (answer.failure.kind === 'invalid' || answer.failure.kind === 'forbidden') break
    await new Promise(resolve => setTimeout(resolve, answer.failure.retryAfter ?? 500))
  }
  throw new ProvisionError(
    'refused',
    `Raden ${row.key} i listan ${row.list} kunde inte läsas in (${said}). Det som är inläst ligger kvar. Rätta felet och kör kommandot igen.`,
  )
}
