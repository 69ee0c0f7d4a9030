import { allLists } from '../sharepoint/lists/all.ts'
import { enter } from './entering.ts'
import { ProvisionError } from './failure.ts'
import { readOptions } from './options.ts'
import { provision } from './provision.ts'
import { summaryOf } from './summary.ts'

const usage =
  'npm run provision -- --site https://<organisation>.sharepoint.com/sites/<webbplats> [--dry-run] [--answers FRÅGA=SVAR,… | none] [--client-id ID] [--tenant ID] [--app-id ID] [--local http://localhost:4180]'

/** `npm run provision`: signs in, does the work and tells what is left for a person. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), usage)
  const { address, dryRun, record } = options
  const service = await enter(options, 'owner', console.log)
  console.log(`${dryRun ? 'Ser efter' : 'Ställer i ordning'} ${address.url}.`)
  const outcome = await provision({ service, address, definitions: allLists, record, dryRun, tell: console.log })
  console.log(summaryOf(outcome, options))
  // Nobody should take a site without its rights for finished, not even a script.
  return outcome.rightsLeft || outcome.without.length > 0 ? 2 : 0
}

main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof ProvisionError ? error.message : error)
    process.exitCode = 1
  },
)
