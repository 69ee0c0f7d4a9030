import { deskOf } from '../../domain/commands/desk.ts'
import { noticesOf } from '../../domain/notices/notices.ts'
import type { State } from '../../domain/state.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FeedNotice, Notices, Telling } from '../../ports/notices.ts'
import type { Replica } from '../../ports/replica.ts'
import { inWords } from './words.ts'

export interface TellerParts {
  readonly replica: Pick<Replica<never, State, unknown>, 'snapshot' | 'untold' | 'told'>
  readonly notices: Notices
  /** Entra object id of the person whose changes are told of. */
  readonly person: string
  readonly clock: Clock
  /** A link of the host's own to a path of the app. */
  readonly linkTo: (path: string) => string
  /** Does the work when no other tab of the device does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  readonly become: (telling: Telling) => void
}

/** Milliseconds before a try that did not go is made again: longer each time. */
const pauses = [2_000, 10_000, 60_000, 300_000] as const

/**
 * Tells others of what this person has changed and the server has taken. A change is let go of when it is known that they
 * have been told, or never will be; until then it stands on the device, and whatever tab is open next goes on. It never
 * stands in the way of a change.
 */
export function createTeller(parts: TellerParts): { wake(): void } {
  const { replica, notices, person, clock, linkTo, alone, become } = parts
  /** What is left of a change that some have been told of. */
  const left = new Map<string, readonly FeedNotice[]>()
  let isWoken = false
  let isAtWork = false
  let isPausing = false
  let failures = 0

  async function work(): Promise<void> {
    // Who has which place is not known yet: then it is not known whom to tell.
    if (replica.snapshot().state.medlemskap.length === 0) return
    for (const { key } of await replica.untold()) {
      const { state } = replica.snapshot()
      const desk = deskOf(state, { now: clock.now(), actor: person, keys: ['', '', '', ''] })
      const owed = left.get(key) ?? noticesOf(key, desk).map(notice => inWords(notice, linkTo))
      const sent = owed.length > 0 ? await notices.send(owed) : undefined
      if (sent?.ok === false && sent.why === 'later') {
        left.set(key, sent.left)
        become({ kind: 'waiting' })
        const pause = pauses[Math.min(failures, pauses.length - 1)]
        failures += 1
        isPausing = true
        void clock.wait(pause ?? 0).then(() => {
          isPausing = false
          wake()
        })
        return
      }
      failures = 0
      left.delete(key)
      await replica.told([key])
      if (sent)
        become(sent.ok ? { kind: 'sent', reached: sent.reached, unreached: sent.unreached } : { kind: sent.why })
    }
  }

  function wake(): void {
    isWoken = true
    if (!isAtWork) void run()
  }

  async function run(): Promise<void> {
    isAtWork = true
    // Reading what is untold is news in itself, and wakes: it must not cut a pause short.
    while (isWoken && !isPausing) {
      isWoken = false
      await alone(work)
    }
    isAtWork = false
  }

  return { wake }
}
