/**
 * Judges a run by the journals of the devices and the server, and shares nothing with the code that is judged. Each
 * breach is a sentence that begins with the promises it breaks; none means that all of them held.
 */
import type { History } from '../run.ts'
import { type Account, accountOf } from './account.ts'
import { nothingDiscarded, nothingLost, othersGoOn, refusedRest, storedBeforeSaid } from './queues.ts'
import { inOrder, nothingDoubled, nothingOverwritten, numbered } from './server-side.ts'
import { converged, neverBackwards, nothingKeptOfHidden, ownWrites } from './shown.ts'
import { leavesAlone, quietWhenIdle } from './traffic.ts'

const judges: readonly ((account: Account) => Iterable<string>)[] = [
  nothingLost,
  storedBeforeSaid,
  nothingDiscarded,
  refusedRest,
  othersGoOn,
  nothingDoubled,
  nothingOverwritten,
  inOrder,
  numbered,
  neverBackwards,
  ownWrites,
  converged,
  nothingKeptOfHidden,
  leavesAlone,
  quietWhenIdle,
]

export function check(history: History): readonly string[] {
  const account = accountOf(history)
  return judges.flatMap(judge => [...judge(account)])
}

/** P12: what two runs of the same seed, on devices with other clocks, came to. Nothing when they came to the same. */
export function* sameResult(one: History, other: History): Generator<string> {
  const [here, there] = [one, other].map(({ server }) =>
    server.lists.journal.map(({ kind, list, key, person, after }) =>
      JSON.stringify([kind, list, key, person, after?.fields]),
    ),
  )
  const first = here?.findIndex((entry, index) => entry !== there?.[index]) ?? -1
  if (first >= 0 || here?.length !== there?.length)
    yield `P12: with other clocks the server wrote something else, from ${first} on.`
}
