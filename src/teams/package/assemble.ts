import type { TeamsManifestLatest } from '@microsoft/app-manifest'
import { personalTab } from '../links.ts'
import { bridgePage, graphScope } from '../sign-in/settings.ts'
import { type Environment, PackageError } from './environment.ts'
import { fill, type Values } from './fill.ts'

/** Texts of the manifest in another language, by where they stand in it. */
export type Texts = Readonly<Record<string, unknown>>

/** What is to be uploaded, before it is packed. */
export interface Package {
  readonly manifest: TeamsManifestLatest
  /** By file name. */
  readonly texts: ReadonlyMap<string, Texts>
  /** Icons by file name. */
  readonly icons: ReadonlyMap<string, Uint8Array>
}

/** The project's own files, by their path in it. */
export type ReadFile = (path: string) => Uint8Array | undefined

const inWords = new TextDecoder()

function templateAt(read: ReadFile, path: string): unknown {
  const bytes = read(path)
  if (!bytes) throw new PackageError(`${path} saknas. Hämta den ur versionshanteringen.`)
  try {
    return JSON.parse(inWords.decode(bytes))
  } catch {
    throw new PackageError(`${path} är inte JSON. Rätta filen, eller hämta den ur versionshanteringen.`)
  }
}

/** The package of an environment whose registration is known. @throws PackageError */
export function assemble(read: ReadFile, environment: Environment & { client: string }, version: string): Package {
  const { host, app, client, label, developer, privacy, terms, scopes } = environment
  const graphScopes = scopes.map(graphScope)
  const values: Values = { version, host, app, client, label, developer, privacy, terms, personalTab, graphScopes }
  const filled = (path: string) => fill(templateAt(read, path), values, path)
  const manifest = filled('manifest/manifest.json') as TeamsManifestLatest
  const files = manifest.localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? []
  const texts = new Map(files.map(file => [file, filled(`manifest/${file}`) as Texts]))
  const names = Object.values(manifest.icons ?? {}).filter(name => typeof name === 'string')
  const icons = new Map<string, Uint8Array>()
  for (const name of names) {
    const bytes = read(`appPackage/${name}`)
    if (bytes) icons.set(name, bytes)
  }
  return { manifest, texts, icons }
}

/** Microsoft Graph's ids of delegated permissions, which are the same in every organisation. */
const permissionIds: Readonly<Record<string, string>> = {
  'Sites.Selected': 'f89c84ef-20d0-4b54-87e9-02e856d66d53',
  'Sites.ReadWrite.All': '89fe6a52-be36-487e-b7d8-d061c450a026',
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'TeamsActivity.Send': '7ab1d787-bae7-4d5d-8db6-37ea32df9186',
  'Calendars.ReadWrite': '1ec239c2-d7c9-4623-a91a-a9775856bb36',
}
/** What the app asks for when it is first used for something: to tell others, to call to a meeting, to find a person. */
const askedLater = ['TeamsActivity.Send', 'Calendars.ReadWrite', 'User.ReadBasic.All']
/** SharePoint itself, and its delegated `AllSites.FullControl`. */
const sharePoint = {
  resourceAppId: '00000003-0000-0ff1-ce00-000000000000',
  resourceAccess: [{ id: '56680e0d-d2a3-4ae1-80d8-3c4f2100e3d0', type: 'Scope' }],
}

/** The app registration, as Graph's `POST /applications` takes it. @throws PackageError */
export function registration(read: ReadFile, { host, label, scopes, sakerhetskontroll }: Environment): unknown {
  const resourceAccess = [...new Set([...scopes, 'User.Read', ...askedLater])].map(scope => {
    const id = permissionIds[scope]
    if (!id)
      throw new PackageError(
        `Behörigheten ${scope} är inte känd här. Välj bland ${Object.keys(permissionIds).join(', ')} i miljöns scopes.`,
      )
    return { id, type: 'Scope' }
  })
  const path = 'manifest/entra-app.json'
  const more = sakerhetskontroll ? [sharePoint] : []
  const registered = fill(templateAt(read, path), { host, label, bridgePage, resourceAccess }, path) as {
    readonly requiredResourceAccess: readonly unknown[]
  }
  return { ...registered, requiredResourceAccess: [...registered.requiredResourceAccess, ...more] }
}

/** The settings that lie beside the built app, with the same ids and the same order of permissions as the package. */
export function settings({ tenant, client, site, scopes, teamsApp, contact }: Environment): unknown {
  return { tenant, client, site, scopes, ...(teamsApp && { teamsApp }), ...(contact && { contact }) }
}
