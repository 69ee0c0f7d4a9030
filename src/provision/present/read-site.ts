import type { ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type Body, number, part, readMany, text } from '../asking.ts'
import { failureOf, lost, ProvisionError } from '../failure.ts'
import { type Ask, isGood, isObject, type Reply, type Service } from '../service.ts'
import { graphPathOf, type SiteAddress } from '../site-address.ts'
import { readRights, readSecurity } from './read-rights.ts'
import type { PresentColumn, PresentList, PresentSite, PresentType } from './site.ts'

/** Reads what there is of a site, as far as the definitions speak of it. Changes nothing. */
export async function readSite(
  { graph, rest }: Service,
  address: SiteAddress,
  definitions: readonly ListDefinition[],
): Promise<PresentSite> {
  const site = await readHead(graph, address)
  const rights = await readRights(rest)
  const heads = await readMany(graph, 'Läser webbplatsens listor', `/sites/${text(site, 'id')}/lists`)
  const lists: PresentList[] = []
  for (const head of heads.map(listOf)) {
    if (!definitions.some(definition => isSameList(head, definition))) {
      lists.push(head)
      continue
    }
    const columns = await readMany(
      graph,
      `Läser kolumnerna i ${head.title}`,
      `/sites/${text(site, 'id')}/lists/${head.id}/columns`,
    )
    const security = rights === undefined ? undefined : await readSecurity(rest, head.title, head.id)
    lists.push({ ...head, columns: columns.map(columnOf), security })
  }
  return { id: text(site, 'id'), name: text(site, 'displayName'), url: address.url, lists, rights }
}

/** The site itself, with an answer of its own to every way of not finding it. */
async function readHead(graph: Ask, address: SiteAddress): Promise<Body> {
  let reply: Reply
  try {
    reply = await graph('GET', `${graphPathOf(address)}?$select=id,displayName,webUrl`)
  } catch (error) {
    throw lost('Läser webbplatsen', error)
  }
  // A host of another tenant is answered with 400.
  if (reply.status === 404 || reply.status === 400) {
    throw new ProvisionError(
      'unknown-site',
      `Webbplatsen ${address.url} finns inte, eller så får kontot inte se den. Kontrollera adressen i webbläsaren med samma konto och kör kommandot igen.`,
    )
  }
  if (!isGood(reply)) throw failureOf('Läser webbplatsen', reply)
  return isObject(reply.body) ? reply.body : {}
}

/** Graph's id of a site. */
export async function readHeadId(graph: Ask, address: SiteAddress): Promise<string> {
  return text(await readHead(graph, address), 'id')
}

/**
 * Whether a list on the site is the one that a definition means. The address is what stays the same when titles change;
 * SharePoint may have left signs out of it when it was made.
 */
export function isSameList(list: Pick<PresentList, 'name'>, { name }: Pick<ListDefinition, 'name'>): boolean {
  return plain(list.name) === plain(name)
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function listOf(head: Body): PresentList {
  return {
    id: text(head, 'id'),
    name: text(head, 'name'),
    title: text(head, 'displayName'),
    description: text(head, 'description'),
    template: text(part(head, 'list'), 'template'),
    columns: [],
    security: undefined,
  }
}

function columnOf(column: Body): PresentColumn {
  const maxLength = number(part(column, 'text'), 'maxLength')
  const { choices } = part(column, 'choice')
  return {
    id: text(column, 'id'),
    name: text(column, 'name'),
    display: text(column, 'displayName'),
    type: typeOf(column),
    maxLength: Number.isNaN(maxLength) ? undefined : maxLength,
    choices: Array.isArray(choices) ? choices.filter(choice => typeof choice === 'string') : [],
    indexed: column.indexed === true,
    unique: column.enforceUniqueValues === true,
    required: column.required === true,
    readOnly: column.readOnly === true,
  }
}

function typeOf(column: Body): PresentType {
  if (isObject(column.text)) return column.text.allowMultipleLines === true ? 'note' : 'text'
  if (isObject(column.choice)) return column.choice.displayAs === 'checkBoxes' ? 'other' : 'choice'
  if (isObject(column.number)) return 'number'
  return isObject(column.boolean) ? 'boolean' : 'other'
}
