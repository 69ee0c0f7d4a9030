import type { State } from '../../domain/state.ts'
import type { Chance, Clock } from '../../ports/clock.ts'
import type { Host } from '../../ports/host.ts'
import type { KnownTelling, Telling } from '../../ports/notices.ts'
import type { Replica } from '../../ports/replica.ts'

interface Parts {
  readonly replica: Pick<Replica<never, State, unknown>, 'snapshot' | 'subscribe' | 'untold' | 'told'>
  readonly host: Host
  readonly clock: Clock
  readonly chance: Pick<Chance, 'fraction'>
  /** What the device's storage for this person is called. */
  readonly name: string
  readonly localGraph?: string
}

/** Tells others of what this person changes. The code for it is fetched when there is something to tell. */
export function tellOthers({ replica, host, clock, chance, name, localGraph }: Parts): KnownTelling {
  const { feedLink } = host
  let telling: Telling = { kind: feedLink ? 'quiet' : 'not-here' }
  const listeners = new Set<() => void>()
  const become = (next: Telling) => {
    telling = next
    for (const listener of listeners) listener()
  }
  const load = async (linkTo: (path: string) => string) => {
    const parts = [import('./teller.ts'), import('./feed.ts'), import('./tabs.ts')] as const
    const [{ createTeller }, { feedOf }, { tabsOf }] = await Promise.all(parts)
    const notices = feedOf({ host, clock, ...(localGraph !== undefined && { localGraph }) })
    return createTeller({
      ...{ replica, notices, person: host.person.id, clock, chance, linkTo, become },
      alone: aloneAs(name),
      tabs: tabsOf(name),
    })
  }
  let teller: ReturnType<typeof load> | undefined
  const look = () => {
    const { accepted } = replica.snapshot()
    if (accepted.length === 0) return
    // Nobody can be told from here, so nothing is kept for it.
    if (!feedLink) return void replica.told(accepted.map(({ key }) => key))
    teller ??= load(feedLink)
    teller.then(
      ({ wake }) => wake(),
      () => {
        teller = undefined
        become({ kind: 'waiting' })
      },
    )
  }
  let seen: unknown
  const stopsAt = () => {
    const { accepted, connection } = replica.snapshot()
    // Anew also when the server can be reached again.
    if (seen === accepted && connection.kind !== 'fresh') return
    seen = accepted
    look()
  }
  replica.subscribe(stopsAt)
  stopsAt()
  return {
    current: () => telling,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Two tabs must not tell of the same thing. Where the browser has no locks, the feed itself takes the second for the first. */
function aloneAs(name: string): (work: () => Promise<void>) => Promise<void> {
  const { locks } = navigator
  return async work => {
    if (!locks) return work()
    await locks.request(`${name} notices`, work)
  }
}
