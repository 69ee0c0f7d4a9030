import type { ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type Body, text } from '../asking.ts'
import { failureOf, lost, ProvisionError } from '../failure.ts'
import { type Ask, isGood, isObject, type Reply, type Service } from '../service.ts'
import { graphPathOf, type SiteAddress } from '../site-address.ts'
import { readColumns, readHeads } from './read-list.ts'
import { readRights, readSecurity } from './read-rights.ts'
import type { PresentList, PresentSite } from './site.ts'

/** Reads what there is of a site, as far as the definitions speak of it. Changes nothing. */
export async function readSite(
  { graph, rest }: Service,
  address: SiteAddress,
  definitions: readonly ListDefinition[],
): Promise<PresentSite> {
  const site = await readHead(graph, address)
  const rights = await readRights(rest)
  const lists: PresentList[] = []
  for (const head of await readHeads(graph, text(site, 'id'))) {
    if (!definitions.some(definition => isSameList(head, definition))) {
      lists.push(head)
      continue
    }
    const columns = await readColumns(graph, text(site, 'id'), head)
    const security = rights === undefined ? undefined : await readSecurity(rest, head.title, head.id)
    lists.push({ ...head, columns, security })
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
