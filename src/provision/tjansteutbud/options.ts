import { parseArgs } from 'node:util'
import { type Day, isDay } from '../../domain/shared/day.ts'
import { ProvisionError } from '../failure.ts'

/** What was asked of `npm run tjansteutbud`. */
export interface CatalogueOptions {
  /** The day to show; today when absent. */
  readonly on: Day | undefined
  readonly json: boolean
  /** Writes the catalogue out as a list of its own, for Power BI. */
  readonly publish: boolean
  /** Compares that list with the decisions and changes nothing. */
  readonly check: boolean
  /** Where local Graph answers. */
  readonly local: string
}

const usage = 'npm run tjansteutbud -- [--on ÅÅÅÅ-MM-DD] [--json] [--publish | --check] [--local http://localhost:4180]'

/** @throws ProvisionError that tells how the command is written. */
export function readCatalogueOptions(args: readonly string[]): CatalogueOptions {
  const { on, json, publish, check, local } = parsed(args)
  if (on !== undefined && !isDay(on))
    throw new ProvisionError('bad-address', `”${on}” är inget datum. Skriv dagen som ÅÅÅÅ-MM-DD.\n${usage}`)
  if ((publish || check) && on !== undefined)
    throw new ProvisionError('bad-address', `Listan visar alltid i dag. Ta bort --on eller --publish.\n${usage}`)
  if (!URL.canParse(local))
    throw new ProvisionError('bad-address', `”${local}” är ingen adress till lokal Graph.\n${usage}`)
  return { on, json, publish, check, local: local.replace(/\/+$/, '') }
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
        local: { type: 'string', default: `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}` },
      },
    }).values
  } catch (error) {
    throw new ProvisionError('bad-address', `Tillägget går inte att tolka. Skriv så här:\n${usage}`, error)
  }
}
