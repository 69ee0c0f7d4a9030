import { setTimeout } from 'node:timers/promises'
import { graphClient } from '../../sharepoint/graph/client.ts'
import { localTransport } from '../../sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../sharepoint/graph/remote.ts'
import { clientKey, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type Body, text } from '../asking.ts'
import { ProvisionError } from '../failure.ts'
import { isObject } from '../service.ts'

/** The lists of a site as the one who owns it reads and writes them. */
export type OwnersLists = ReturnType<typeof graphRemote>

const clock = {
  now: () => new Date().toISOString(),
  // The time limit of a request that was answered is given up, and must not keep the command from ending.
  wait: (milliseconds: number, signal?: AbortSignal) =>
    setTimeout(milliseconds, undefined, signal && { signal }).catch(() => {}),
}

/** The site of local Graph, and who owns it. */
export async function ownerOf(root: string): Promise<{ readonly site: Body; readonly owner: Body }> {
  const [site, people] = await Promise.all([ask(root, '/local/site'), ask(root, '/local/personas')])
  const owner = Array.isArray(people) ? people.filter(isObject).find(person => person.owner === true) : undefined
  if (isObject(site) && owner !== undefined) return { site, owner }
  throw new ProvisionError('signed-out', `Det som svarar på ${root} är inte lokal Graph. Kontrollera --local.`)
}

/** Opens lists of local Graph through the same client as the app, signed in as the one who owns the site. */
export async function openLists(root: string, definitions: readonly ListDefinition[]): Promise<OwnersLists> {
  const { site, owner } = await ownerOf(root)
  const token = text(owner, 'token')
  const own = definitions.map(
    ({ name, columns }) =>
      [name, columns.map(column => column.name).filter(column => column !== clientKey.name)] as const,
  )
  return graphRemote({
    client: graphClient(async () => ({ ok: true, token }), localTransport(root)),
    site: text(site, 'id'),
    lists: new Map(own),
    clock,
  })
}

async function ask(root: string, path: string): Promise<unknown> {
  try {
    return await (await fetch(root + path)).json()
  } catch (error) {
    throw new ProvisionError(
      'unclear',
      `Ingen lokal Graph svarar på ${root}. Starta den med npm start eller npm run local-graph, eller ange dess adress med --local, och kör kommandot igen.`,
      error,
    )
  }
}
