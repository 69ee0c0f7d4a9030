import { parseArgs } from 'node:util'
import { isRecordable, type Recorded, recordableTexts } from '../sharepoint/lists/recorded.ts'
import { ProvisionError } from './failure.ts'
import { commandLineApp } from './sign-in.ts'
import { likelyTenant, readAddress, type SiteAddress } from './site-address.ts'

/** What was asked for on the command line, of either command. */
export interface Options {
  readonly address: SiteAddress
  /** App registration that signs the administrator in. */
  readonly clientId: string
  readonly tenant: string
  /** App registration of Styrforum itself, where it is known. */
  readonly appId: string | undefined
  readonly dryRun: boolean
  /** Answers of tenant-check to be recorded on the site; what is recorded stays when not given. */
  readonly record: Recorded | undefined
  readonly json: boolean
  /** A second account, without rights of its own, is signed in too. */
  readonly member: boolean
  /** Address of a local Graph that is used in place of Microsoft 365. */
  readonly local: string | undefined
}

/** @throws ProvisionError that tells how the command is written. */
export function readOptions(args: readonly string[], usage: string): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        site: { type: 'string' },
        'client-id': { type: 'string', default: commandLineApp },
        tenant: { type: 'string' },
        'app-id': { type: 'string' },
        answers: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        member: { type: 'boolean', default: false },
        local: { type: 'string' },
      },
    })
    const address = readAddress(values.site)
    return {
      address,
      clientId: values['client-id'],
      tenant: values.tenant ?? likelyTenant(address),
      appId: values['app-id'],
      dryRun: values['dry-run'],
      record: values.answers === undefined ? undefined : readAnswers(values.answers),
      json: values.json,
      member: values.member,
      local: values.local?.replace(/\/+$/, ''),
    }
  } catch (error) {
    if (error instanceof ProvisionError) throw new ProvisionError(error.code, `${error.message}\n${usage}`)
    throw new ProvisionError('bad-address', `Tillägget går inte att tolka. Skriv så här:\n${usage}`, error)
  }
}

/** `none` takes away what was recorded. */
function readAnswers(text: string): Recorded {
  const pairs = text === 'none' ? [] : text.split(',').map(pair => pair.trim().split('=') as [string, string?])
  const odd = pairs.find(([question, answer = '']) => !isRecordable(question, answer))
  if (odd === undefined) return Object.fromEntries(pairs)
  throw new ProvisionError(
    'bad-address',
    `--answers kan inte vara ${odd.join('=')}. Skriv none, eller ett eller flera av ${recordableTexts.join(', ')} med komma emellan.`,
  )
}
