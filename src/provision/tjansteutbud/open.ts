import { setTimeout } from 'node:timers/promises'
import { graphClient } from '../../sharepoint/graph/client.ts'
import { localTransport } from '../../sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../sharepoint/graph/remote.ts'
import { clientKey, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type Body, readOne, text } from '../asking.ts'
import { ProvisionError } from '../failure.ts'
import { connect, type TokenSource } from '../over-http.ts'
import { isObject, type Service } from '../service.ts'
import { type SignInClient, signIn, signInClient } from '../sign-in.ts'
import { graphPathOf, readAddress, type SiteAddress } from '../site-address.ts'
import type { TenantOptions } from './options.ts'

/** The lists of a site as the one who owns it reads and writes them. */
export type OwnersLists = ReturnType<typeof graphRemote>

/** A site, opened by the one who owns it. */
export interface OwnersSite {
  readonly address: SiteAddress
  readonly service: Service
  /** The lists through the same client as the app. */
  readonly lists: (definitions: readonly ListDefinition[]) => OwnersLists
}

const clock = {
  now: () => new Date().toISOString(),
  // The time limit of a request that was answered is given up, and must not keep the command from ending.
  wait: (milliseconds: number, signal?: AbortSignal) =>
    setTimeout(milliseconds, undefined, signal && { signal }).catch(() => {}),
}

/** The site of a local Graph. */
export async function openLocal(root: string): Promise<OwnersSite> {
  const [site, people] = await Promise.all([ask(root, '/local/site'), ask(root, '/local/personas')])
  const owner = Array.isArray(people) ? people.filter(isObject).find(person => person.owner === true) : undefined
  if (!isObject(site) || owner === undefined)
    throw new ProvisionError('signed-out', `Det som svarar på ${root} är inte lokal Graph. Kontrollera --local.`)
  const graphToken = async () => text(owner, 'token')
  const restToken = async () => text(owner, 'sharePointToken')
  return opened(readAddress(text(site, 'webUrl')), site, graphToken, localTransport(root), {
    graphRoot: `${root}/v1.0`,
    restRoot: `${root}/_api`,
    graphToken,
    restToken,
  })
}

/** A site of the tenant: signs its owner in by a code, as provisioning does. */
export async function openTenant(
  { address, clientId, tenant }: TenantOptions,
  tell: (line: string) => void,
  client: SignInClient = signInClient(clientId, tenant),
): Promise<OwnersSite> {
  const { name, graphToken, restToken } = await signIn(client, address, tell, 'som den som äger webbplatsen')
  tell(`Inloggad som ${name}.`)
  const connection = { graphRoot: 'https://graph.microsoft.com/v1.0', restRoot: `${address.url}/_api` }
  const { graph } = connect({ ...connection, graphToken, restToken })
  const site = await readOne(graph, 'Webbplatsen skulle läsas', `${graphPathOf(address)}?$select=id`)
  return opened(address, site, graphToken, undefined, { ...connection, graphToken, restToken })
}

function opened(
  address: SiteAddress,
  site: Body,
  graphToken: TokenSource,
  transport: ReturnType<typeof localTransport> | undefined,
  connection: Parameters<typeof connect>[0],
): OwnersSite {
  const token = async () => {
    const given = await graphToken()
    return given === undefined ? ({ ok: false, why: 'signed-out' } as const) : ({ ok: true, token: given } as const)
  }
  return {
    address,
    service: connect(connection),
    lists: definitions =>
      graphRemote({
        client: graphClient(token, transport),
        site: text(site, 'id'),
        lists: new Map(
          definitions.map(({ name, columns }) => {
            return [name, columns.map(column => column.name).filter(column => column !== clientKey.name)] as const
          }),
        ),
        clock,
      }),
  }
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
