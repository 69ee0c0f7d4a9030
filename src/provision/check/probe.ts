import { randomUUID } from 'node:crypto'
import { columnBody } from '../apply/columns.ts'
import { type Body, demand, readMany, readOne, text } from '../asking.ts'
import { readHeadId } from '../present/read-site.ts'
import { type Ask, isObject, type Reply, type Service } from '../service.ts'
import type { SiteAddress } from '../site-address.ts'
import { type Member, type MemberRights, memberRights } from './member.ts'

export interface ProbeOptions {
  readonly owner: Service
  readonly address: SiteAddress
  /** Another account, without rights of its own on the site's lists. */
  readonly member?: Service | undefined
  /** A person in Styrforum's own app, whose token carries Sites.Selected. */
  readonly selected?: Service | undefined
  /** Headers that make the service say that it is throttled. Only a stand-in has such. */
  readonly throttle?: Readonly<Record<string, string>> | undefined
}

/** A list of its own on the site, to put questions to. */
export interface Probe {
  readonly owner: Service
  readonly member: Member | undefined
  readonly selected: Service | undefined
  readonly throttle: Readonly<Record<string, string>> | undefined
  /** Graph path of the site. */
  readonly site: string
  /** Graph path of the list, by its id. */
  readonly list: string
  readonly listId: string
  /** What the list was made as; its title is another since. */
  readonly madeAs: string
  /** The last part of the list's address, as the service tells it. */
  readonly name: string
  /** Adds a row with a new key, and what else is given. */
  add(fields?: Readonly<Record<string, unknown>>, as?: Service): Promise<Reply>
  /** The columns of a row. */
  fields(id: string): Promise<Body>
}

export const probePrefix = 'Styrforum-prov-'

const columns = [
  { name: 'ClientKey', display: 'Nyckel', type: { kind: 'text', maxLength: 255 }, unique: true },
  { name: 'Line', display: 'Rad', type: { kind: 'text', maxLength: 255 } },
  { name: 'Note', display: 'Flera rader', type: { kind: 'note' } },
  { name: 'Amount', display: 'Antal', type: { kind: 'number' } },
  { name: 'Flag', display: 'Flagga', type: { kind: 'boolean' } },
  { name: 'Choice', display: 'Val', type: { kind: 'choice', choices: ['ett', 'två'] } },
] as const

/** Makes the list, lets the questions be put, and removes everything again, whatever happens. */
export async function withProbe<T>(options: ProbeOptions, use: (probe: Probe) => Promise<T>): Promise<T> {
  const { owner, address } = options
  const { graph } = owner
  const site = `/sites/${await readHeadId(graph, address)}`
  // What an earlier check left behind when it was ended by force.
  for (const left of await readMany(graph, 'Läser webbplatsens listor', `${site}/lists`)) {
    if (text(left, 'displayName').startsWith(probePrefix)) await remove(owner, `${site}/lists/${text(left, 'id')}`)
  }
  const madeAs = `${probePrefix}${randomUUID().slice(0, 8)}`
  const made = await readBack(graph, 'Skapar en provlista', `${site}/lists`, {
    displayName: madeAs,
    description: 'Gjord av tenant-check och tas bort av den.',
    list: { template: 'genericList' },
  })
  const listId = text(made, 'id')
  const list = `${site}/lists/${listId}`
  let rights: MemberRights | undefined
  try {
    rights = await memberRights(owner.rest, options.member, listId)
    for (const column of columns) {
      await demand(graph, 'Skapar kolumner på provlistan', 'POST', `${list}/columns`, columnBody(column))
    }
    const preset = { name: 'Preset', displayName: 'Förvalt', text: {}, defaultValue: { value: 'förvalt' } }
    await demand(graph, 'Skapar kolumner på provlistan', 'POST', `${list}/columns`, preset)
    await demand(graph, 'Ger provlistan en titel', 'PATCH', list, { displayName: `${madeAs} titel` })
    return await use({
      owner,
      member: rights?.member,
      selected: options.selected,
      throttle: options.throttle,
      site,
      list,
      listId,
      madeAs,
      name: text(made, 'name'),
      add: (fields = {}, as = owner) =>
        as.graph('POST', `${list}/items`, { fields: { ClientKey: randomUUID(), ...fields } }),
      fields: async id => {
        const item = await readOne(graph, 'Läser en rad på provlistan', `${list}/items/${id}?$expand=fields`)
        return isObject(item.fields) ? item.fields : {}
      },
    })
  } finally {
    await remove(owner, list).finally(() => rights?.clear())
  }
}

async function readBack(ask: Ask, doing: string, path: string, body: object): Promise<Body> {
  const { body: made } = await demand(ask, doing, 'POST', path, body)
  return isObject(made) ? made : {}
}

/** By Graph, or where that will not, by SharePoint REST. */
async function remove({ graph, rest }: Service, list: string): Promise<void> {
  const { status } = await graph('DELETE', list)
  if (status === 204 || status === 404) return
  await demand(rest, 'Tar bort provlistan', 'DELETE', `/web/lists/getbyid('${list.split('/').at(-1)}')`)
}
