import { parseArgs } from 'node:util'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { ProvisionError } from '../failure.ts'
import { commandLineApp } from '../sign-in.ts'
import { likelyTenant, readAddress } from '../site-address.ts'
import type { TenantOptions } from '../tjansteutbud/options.ts'

/** What was asked of `npm run arkiv`. */
export type ArkivOptions = { readonly file: string } & (
  | { readonly what: 'verify' }
  | (Site &
      ({ readonly what: 'import' } | { readonly what: 'export'; readonly forum: ForumKey; readonly year: number }))
)

interface Site {
  readonly local: string
  readonly site: TenantOptions | undefined
}

const usage = `npm run arkiv -- --export FIL --forum sob|samverkan|analys --year ÅÅÅÅ [webbplats]
npm run arkiv -- --import FIL [webbplats]
npm run arkiv -- --verify FIL
[webbplats]: --site https://<organisation>.sharepoint.com/sites/<webbplats> [--client-id ID] [--tenant ID] | --local http://localhost:4180`

function wrong(why: string, cause?: unknown): ProvisionError {
  return new ProvisionError('bad-address', `${why} Skriv så här:\n${usage}`, cause)
}

/** @throws ProvisionError that tells how the command is written. */
export function readArkivOptions(args: readonly string[]): ArkivOptions {
  const { local, site, forum, year, tenant, 'client-id': clientId, ...files } = parsed(args)
  const asked = (['export', 'import', 'verify'] as const).filter(name => files[name] !== undefined)
  const [what] = asked
  const file = what && files[what]
  if (!what || !file || asked.length > 1) throw wrong('Ange ett av --export, --import och --verify, med en fil.')
  if (what === 'verify') return { what, file }
  if (!URL.canParse(local)) throw wrong(`”${local}” är ingen adress till lokal Graph.`)
  const address = site === undefined ? undefined : readAddress(site)
  const place = {
    file,
    local: local.replace(/\/+$/, ''),
    site: address && { address, clientId, tenant: tenant ?? likelyTenant(address) },
  }
  if (what === 'import') return { what, ...place }
  if (forum === undefined || !isForumKey(forum)) throw wrong('Ange ett forum med --forum.')
  if (year === undefined || !/^20\d\d$/.test(year)) throw wrong('Ange ett år med --year.')
  return { what, ...place, forum, year: Number(year) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        export: { type: 'string' },
        import: { type: 'string' },
        verify: { type: 'string' },
        forum: { type: 'string' },
        year: { type: 'string' },
        site: { type: 'string' },
        'client-id': { type: 'string', default: commandLineApp },
        tenant: { type: 'string' },
        local: { type: 'string', default: `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}` },
      },
    }).values
  } catch (error) {
    throw wrong('Tillägget går inte att tolka.', error)
  }
}
