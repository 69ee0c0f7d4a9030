import * as v from 'valibot'
import { isSiteAddress } from '../../domain/shared/site-address.ts'

/** Why no package was made, in words that end with what to do. */
export class PackageError extends Error {}

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i))
const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/))
const address = v.pipe(
  v.string(),
  v.check(text => URL.canParse(text) && new URL(text).protocol === 'https:'),
)
const words = v.pipe(v.string(), v.trim(), v.minLength(1))

const shape = v.strictObject({
  host: hostName,
  site: v.pipe(v.string(), v.check(isSiteAddress)),
  tenant: guid,
  client: v.optional(guid),
  app: guid,
  teamsApp: v.optional(guid),
  scopes: v.optional(v.pipe(v.array(words), v.minLength(1)), ['Sites.Selected']),
  developer: v.pipe(words, v.maxLength(32)),
  privacy: address,
  terms: address,
  label: v.optional(v.pipe(v.string(), v.maxLength(21)), ''),
  contact: v.optional(words),
  sakerhetskontroll: v.optional(v.boolean(), false),
})

/**
 * Where the app is put to use, and by whom.
 * - `host`: the name of the server that its pages lie on, at the root.
 * - `site`: the address of the SharePoint site.
 * - `tenant`, `client`: the organisation's id in Entra, and the app registration's, absent until there is one.
 * - `app`: the app's id in Teams, made once and never changed.
 * - `teamsApp`: the id that the organisation's catalogue gave it, known after the first upload.
 * - `scopes`: delegated permissions for Graph, in the order in which the app asks for them.
 * - `sakerhetskontroll`: whether the app may read who holds which rights, for the page of that name. SharePoint has no
 *   narrower permission for it than full control in the name of whoever is signed in, so it is not asked for unasked.
 * - `label`: stands after the name, so that a test is not taken for the real one.
 */
export type Environment = v.InferOutput<typeof shape>

const wanted: Readonly<Record<keyof Environment, string>> = {
  host: 'värdnamnet med små bokstäver, utan https:// och snedstreck, t.ex. styrforum.example.com',
  site: 'webbplatsens adress och inget efter den, t.ex. https://example.sharepoint.com/sites/styrforum',
  tenant: 'organisationens id i Entra, ett guid',
  client: 'appregistreringens id i Entra, ett guid',
  app: 'appens eget id i Teams, ett nytt guid som sedan aldrig ändras',
  teamsApp: 'id:t i organisationens katalog, ett guid',
  scopes: 'en lista med minst en behörighet, t.ex. ["Sites.Selected"]',
  developer: 'organisationens namn, högst 32 tecken',
  privacy: 'adressen till hur personuppgifter behandlas, som börjar med https://',
  terms: 'adressen till villkoren, som börjar med https://',
  label: 'högst 21 tecken som skiljer en provmiljö från den riktiga, t.ex. " prov"',
  contact: 'vem man ber om hjälp',
  sakerhetskontroll: 'true eller false',
}

/**
 * An environment in a text that a person wrote.
 * @throws PackageError
 */
export function environmentIn(text: string, file: string): Environment {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new PackageError(`${file} är inte JSON. Jämför med manifest/environments/example.json och rätta.`)
  }
  const parsed = v.safeParse(shape, json)
  if (parsed.success) return parsed.output
  const fields = new Set(parsed.issues.map(({ path }) => String(path?.[0]?.key ?? '')))
  const lines = [...fields].map(field =>
    Object.hasOwn(wanted, field)
      ? `${file}: ${field} ska vara ${wanted[field as keyof Environment]}. Skriv in det.`
      : `${file}: ${field || 'innehållet'} är inget som en miljö har. Jämför med manifest/environments/example.json.`,
  )
  throw new PackageError(lines.join('\n'))
}
