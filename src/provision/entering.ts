import { text } from './asking.ts'
import { ProvisionError } from './failure.ts'
import type { Options } from './options.ts'
import { connect } from './over-http.ts'
import { patient } from './patient.ts'
import { isObject, type Service } from './service.ts'
import { signIn, signInClient } from './sign-in.ts'

/** Who is to be signed in. */
export type Person = 'owner' | 'member' | 'app'

const whoText: Readonly<Record<Person, string>> = {
  owner: 'som den som äger webbplatsen',
  member: 'som ett annat konto, som inte äger webbplatsen',
  app: 'som den som äger webbplatsen, i Styrforums egen app',
}

const graphHost = 'https://graph.microsoft.com'

/** Signs somebody in and opens the way to the site: in the tenant, or in local Graph. */
export async function enter(options: Options, person: Person, tell: (line: string) => void): Promise<Service> {
  const service = options.local === undefined ? await tenant(options, person, tell) : await local(options.local, person)
  return patient(service, ms => new Promise(resolve => setTimeout(resolve, ms)), tell)
}

async function tenant({ clientId, tenant, address, appId }: Options, person: Person, tell: (line: string) => void) {
  // Styrforum's own app has the least right there is, which is what is to be tried.
  const isApp = person === 'app' && appId !== undefined
  const client = signInClient(isApp ? appId : clientId, tenant)
  const scopes = isApp ? ['https://graph.microsoft.com/Sites.Selected'] : undefined
  const signedIn = await signIn(client, address, tell, whoText[person], scopes)
  tell(`Inloggad som ${signedIn.name}.`)
  return connect({ graphRoot: `${graphHost}/v1.0`, restRoot: `${address.url}/_api`, ...signedIn })
}

/** Local Graph tells who can sign in, with their tokens. */
async function local(root: string, person: Person): Promise<Service> {
  const tokens = await personas(root)
  const found = tokens.find(({ owner, groups }) => (person === 'member' ? isPlainMember(groups) : owner === true))
  if (found === undefined) throw new ProvisionError('signed-out', `Lokal Graph på ${root} har ingen sådan person.`)
  return connect({
    graphRoot: `${root}/v1.0`,
    restRoot: `${root}/_api`,
    // Local Graph takes a token that is narrowed to some scopes.
    graphToken: async () => text(found, 'token') + (person === 'app' ? '~Sites.Selected~User.Read' : ''),
    restToken: async () => text(found, 'sharePointToken'),
  })
}

const isPlainMember = (groups: unknown) => Array.isArray(groups) && groups.includes('Samverkan')

async function personas(root: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    const found: unknown = await (await fetch(`${root}/local/personas`)).json()
    return Array.isArray(found) ? found.filter(isObject) : []
  } catch (error) {
    throw new ProvisionError(
      'unclear',
      `Ingen lokal Graph svarar på ${root}. Starta den med npm start eller npm run local-graph och kör kommandot igen.`,
      error,
    )
  }
}
