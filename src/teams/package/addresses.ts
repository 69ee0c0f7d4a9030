import type { Package } from './assemble.ts'

/** Whether a domain of the manifest covers a host; `*` stands for one label, never the last two. */
function covers(domain: string, host: string): boolean {
  if (!domain.startsWith('*.')) return domain === host
  const rest = domain.slice(1)
  return rest.split('.').length > 2 && host.endsWith(rest) && !host.slice(0, -rest.length).includes('.')
}

/** The addresses that Teams opens inside itself, by where they stand. */
function shownAddresses({ manifest }: Package): [where: string, address: string][] {
  const tabs = (manifest.staticTabs ?? []).flatMap((tab, index) =>
    (['contentUrl', 'websiteUrl', 'searchUrl'] as const).map(key => [`staticTabs[${index}].${key}`, tab[key]] as const),
  )
  const configurations = (manifest.configurableTabs ?? []).map(
    (tab, index) => [`configurableTabs[${index}].configurationUrl`, tab.configurationUrl] as const,
  )
  return [...tabs, ...configurations].flatMap(([where, address]) => (address ? [[where, address]] : []))
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : '')

/** Every address is safe, and every domain is both needed and named. */
export function wrongAddresses(pack: Package): string[] {
  const { developer, validDomains = [], webApplicationInfo: web } = pack.manifest
  const shown = shownAddresses(pack)
  const about = (['websiteUrl', 'privacyUrl', 'termsOfUseUrl'] as const).map(
    key => [`developer.${key}`, developer[key]] as const,
  )
  const all = [...shown, ...about, ['webApplicationInfo.resource', web?.resource ?? ''] as const]
  const unsafe = all
    .filter(([, address]) => !/^https:\/\/[^/]/.test(address))
    .map(([where, address]) => `${where} är "${address}". Skriv en adress som börjar med https://.`)
  const uncovered = shown
    .filter(([, address]) => !validDomains.some(domain => covers(domain, hostOf(address))))
    .map(([where, address]) => `${where}: ${hostOf(address)} saknas i validDomains. Lägg till den.`)
  const needless = validDomains
    .filter(domain => !shown.some(([, address]) => covers(domain, hostOf(address))))
    .map(domain => `validDomains: ingen adress ligger på ${domain}. Ta bort den, så att ingen annans sida släpps in.`)
  return [...unsafe, ...uncovered, ...needless]
}

const understood = '{"access_token":{"xms_cc":{"values":["CP1"]}}}'

/** Teams fetches the token beforehand only where this agrees to the letter with what the app asks for. */
export function wrongSignIn({ manifest }: Package): string[] {
  const web = manifest.webApplicationInfo
  if (!web) return ['webApplicationInfo saknas, så ingen kan logga in. Hämta mallen ur versionshanteringen.']
  const [nested] = web.nestedAppAuthInfo ?? []
  if (!nested)
    return [
      'webApplicationInfo.nestedAppAuthInfo saknas. Lägg till den, annars får var och en vänta på sin inloggning.',
    ]
  const host = hostOf(manifest.staticTabs?.[0]?.contentUrl ?? '')
  const found: string[] = []
  if (nested.redirectUri !== `brk-multihub://${host}`)
    found.push(
      `nestedAppAuthInfo.redirectUri är "${nested.redirectUri}". Skriv brk-multihub://${host}, utan väg efter.`,
    )
  if (nested.scopes.length === 0) found.push('nestedAppAuthInfo.scopes är tom. Skriv de behörigheter som appen ber om.')
  if (nested.claims !== understood) found.push(`nestedAppAuthInfo.claims stämmer inte med appens. Skriv ${understood}.`)
  return found
}
