/** Ways round the app: what another tool, another device or another day does to its lists, and what its server does wrong. */
import { randomUUID } from 'node:crypto'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { site } from '../../../src/local-graph/site.ts'

/** What has a local Graph behind it. */
export interface Behind {
  readonly graphUrl: string
}

export interface Row {
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

const json = { 'content-type': 'application/json' }
/** As many requests as Graph takes in a batch. */
const batch = 20

const headersOf = (persona: string) => ({ ...json, authorization: `Bearer ${personaByKey(persona).token}` })

/** A row that has a key, as each that the app writes. */
const bodyOf = (fields: object) => ({ fields: { ClientKey: randomUUID(), ...fields } })

/** Asks for something of a list as a persona; another answer than yes is an error. */
export async function graph(
  { graphUrl }: Behind,
  persona: string,
  path: string,
  init: { readonly method?: string; readonly body?: object } = {},
): Promise<Response> {
  const { method = 'GET', body } = init
  const answer = await fetch(`${graphUrl}/v1.0/sites/${site.id}/lists/${path}`, {
    method,
    headers: headersOf(persona),
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** The rows of a list, oldest first, as this persona sees them; the owner sees all. */
export async function rows(behind: Behind, list: string, persona = 'agare'): Promise<readonly Row[]> {
  const answer = await graph(behind, persona, `${list}/items?$expand=fields&$top=500`)
  return ((await answer.json()) as { value: readonly Row[] }).value
}

/** Writes a row, as any other tool with the persona's rights could. */
export async function addRow(behind: Behind, persona: string, list: string, fields: object): Promise<Row> {
  const answer = await graph(behind, persona, `${list}/items`, { method: 'POST', body: bodyOf(fields) })
  return (await answer.json()) as Row
}

/** Writes many rows, some at a time. */
export async function addRows({ graphUrl }: Behind, persona: string, list: string, all: readonly object[]) {
  for (let from = 0; from < all.length; from += batch) {
    const url = `/sites/${site.id}/lists/${list}/items`
    const requests = all
      .slice(from, from + batch)
      .map((fields, n) => ({ id: String(n), method: 'POST', url, headers: json, body: bodyOf(fields) }))
    const body = JSON.stringify({ requests })
    const answer = await fetch(`${graphUrl}/v1.0/$batch`, { method: 'POST', headers: headersOf(persona), body })
    const { responses } = (await answer.json()) as { responses: readonly { readonly status: number }[] }
    const refused = responses.find(({ status }) => status !== 201)
    if (refused) throw new Error(`${list}: a row was answered with ${refused.status}`)
  }
}

/** Changes some fields of a row, whatever it holds now. */
export async function changeRow(behind: Behind, persona: string, list: string, row: Row | undefined, fields: object) {
  if (!row) throw new Error(`There is no such row in ${list}.`)
  await graph(behind, persona, `${list}/items/${row.id}/fields`, { method: 'PATCH', body: fields })
}

/** The meetings of a forum from today on, the next one first. */
export async function meetingsAhead(behind: Behind, list: string, persona?: string): Promise<readonly Row[]> {
  const day = ({ fields: { Datum = '' } }: Row) => Datum
  const ahead = (await rows(behind, list, persona)).filter(row => day(row) >= today())
  return ahead.sort((a, b) => (day(a) < day(b) ? -1 : 1))
}

/** Lets SoB's next meeting be today, and gives its key: nothing goes on in a meeting on another day. */
export async function meetToday(behind: Behind): Promise<string> {
  const [next] = await meetingsAhead(behind, 'SoB-Moten')
  await changeRow(behind, 'samordnare', 'SoB-Moten', next, { Datum: today() })
  return next?.fields.ClientKey ?? ''
}

/** What local Graph is to do wrong from now on, for all who ask; nothing to let it do right again. */
export async function faults({ graphUrl }: Behind, rules: readonly object[]): Promise<void> {
  await fetch(`${graphUrl}/local/faults`, { method: 'POST', headers: json, body: JSON.stringify({ rules }) })
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
