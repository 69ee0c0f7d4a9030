import { parseArgs } from 'node:util'
import { type Day, isDay } from '../../domain/shared/day.ts'
import { ProvisionError } from '../failure.ts'
import { commandLineApp } from '../sign-in.ts'
import { likelyTenant, readAddress, type SiteAddress } from '../site-address.ts'

/** A site of a tenant, and by what its owner signs in. */
export interface TenantOptions {
  readonly address: SiteAddress
  readonly clientId: string
  readonly tenant: string
}

/** What was asked of `npm run tjansteutbud`. */
export interface CatalogueOptions {
  /** The day to show; today when absent. */
  readonly on: Day | undefined
  readonly json: boolean
  /** Writes the catalogue out as a list of its own, for Power BI. */
  readonly publish: boolean
  /** Compares that list with the decisions and changes nothing. */
  readonly check: boolean
  /** Where local Graph answers; used where no site of a tenant is given. */
  readonly local: string
  readonly site: TenantOptions | undefined
}

const usage =
  'npm run tjansteutbud -- [--on ÅÅÅÅ-MM-DD] [--json] [--publish | --check] [--site https://<organisation>.sharepoint.com/sites/<webbplats> [--client-id ID] [--tenant ID] | --local http://localhost:4180]'

/** @throws ProvisionError that tells how the command is written. */
export function readCatalogueOptions(args: readonly string[]): CatalogueOptions {
  const { on, json, publish, check, local, site, 'client-id': clientId, tenant } = parsed(args)
  if (on !== undefined && !isDay(on))
    throw new ProvisionError('bad-address', `”${on}” är inget datum. Skriv dagen som ÅÅÅÅ-MM-DD.\n${usage}`)
  if ((publish || check) && on !== undefined)
    throw new ProvisionError('bad-address', `Listan visar alltid i dag. Ta bort --on eller --publish.\n${usage}`)
  if (!URL.canParse(local))
    throw new ProvisionError('bad-address', `”${local}” är ingen adress till lokal Graph.\n${usage}`)
  const address = site === undefined ? undefined : readAddress(site)
  return {
    on,
    json,
    publish,
    check,
    local: local.replace(/\/+$/, ''),
    site: address && { address, clientId, tenant: tenant ?? likelyTenant(address) },
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        site: { type: 'string' },
        'client-id': { type: 'string', default: commandLineApp },
        tenant: { type: 'string' },
        local: { type: 'string', default: `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}` },
      },
    }).values
  } catch (error) {
    throw new ProvisionError('bad-address', `Tillägget går inte att tolka. Skriv så här:\n${usage}`, error)
  }
}
