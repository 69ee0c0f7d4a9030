import { beliefs } from './beliefs/all.ts'
import { checkTenant } from './check/check.ts'
import { recordingLine, tableOf } from './check/table.ts'
import { enter } from './entering.ts'
import { ProvisionError } from './failure.ts'
import { readOptions } from './options.ts'

const usage =
  'npm run tenant-check -- --site https://<organisation>.sharepoint.com/sites/<webbplats> [--member] [--app-id ID] [--json] [--client-id ID] [--tenant ID] [--local http://localhost:4180]'

/** `npm run tenant-check`: tries what is believed, and prints what was seen. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), usage)
  // With --json the table alone goes to the output; what is said on the way is for the person at the screen.
  const tell = options.json ? console.error : console.log
  const isLocal = options.local !== undefined
  const owner = await enter(options, 'owner', tell)
  const member = options.member || isLocal ? await enter(options, 'member', tell) : undefined
  const selected = options.appId === undefined ? undefined : await enter(options, 'app', tell)
  // Ends the questions, not the removal of the list: the first thing that is asked after it fails.
  let isStopped = false
  process.on('SIGINT', () => {
    if (!isStopped) tell('Avbryter. Provlistan tas bort.')
    isStopped = true
  })
  const throttle = isLocal ? { 'x-local-fault': 'throttle;wait=1' } : undefined
  const untilStopped = beliefs.map(belief => ({
    ...belief,
    ask: (probe: Parameters<typeof belief.ask>[0]) =>
      isStopped ? Promise.resolve({ untried: 'avbrutet' }) : belief.ask(probe),
  }))
  const findings = await checkTenant(
    { owner, member, selected, throttle, address: options.address },
    untilStopped,
    tell,
  )
  console.log(options.json ? JSON.stringify(findings, null, 2) : `\n${tableOf(findings)}`)
  const line = recordingLine(findings, options.address.url)
  if (line !== undefined) tell(line)
  return findings.some(({ verdict }) => verdict === 'open') ? 2 : 0
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
