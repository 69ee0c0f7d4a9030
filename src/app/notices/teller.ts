import { deskOf } from '../../domain/commands/desk.ts'
import { noticesOf } from '../../domain/notices/notices.ts'
import type { State } from '../../domain/state.ts'
import type { Chance, Clock } from '../../ports/clock.ts'
import type { FeedNotice, Notices, Telling } from '../../ports/notices.ts'
import type { Replica } from '../../ports/replica.ts'
import { inWords } from './words.ts'

export interface TellerParts {
  readonly replica: Pick<Replica<never, State, unknown>, 'snapshot' | 'untold' | 'told'>
  readonly notices: Notices
  /** Entra object id of the person whose changes are told of. */
  readonly person: string
  readonly clock: Clock
  readonly chance: Pick<Chance, 'fraction'>
  /** A link of the host's own to a path of the app. */
  readonly linkTo: (path: string) => string
  /** Does the work when no other tab of the device does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  readonly become: (telling: Telling) => void
  readonly tabs: TellingTabs
}

/**
 * The other tabs of the device. What is done with stands on the device; where that cannot store it, all that keeps the
 * next tab from telling of it once more is to hear it from the one that did.
 */
export interface TellingTabs {
  /** Tells the others what is done with. */
  done(keys: readonly string[]): void
  /** Hears it from them, and answers one that has just opened with all that is done with here. */
  listen(hear: (keys: readonly string[]) => void, known: () => readonly string[]): void
}

/**
 * Milliseconds before a try that did not go is made again, and so much more at most, each device its own little: soon
 * enough to be told within five seconds once the feed answers again, and one question at a time until it does.
 */
const pause = 3_000
const apart = 1_000

/**
 * Tells others of what this person has changed and the server has taken. A change is let go of when it is known that they
 * have been told, or never will be; until then it stands on the device, and whatever tab is open next goes on. It never
 * stands in the way of a change.
 */
export function createTeller(parts: TellerParts): { wake(): void } {
  const { replica, notices, person, clock, chance, linkTo, alone, become, tabs } = parts
  /** What is left of a change that some have been told of. */
  const left = new Map<string, readonly FeedNotice[]>()
  /** What is done with here or in another tab, also where the device could not store that it is. */
  const done = new Set<string>()
  tabs.listen(
    keys => {
      for (const key of keys) done.add(key)
    },
    () => [...done],
  )
  let isWoken = false
  let isAtWork = false
  let isPausing = false

  /** Whether there is anything to tell of, or to store that could not be stored before. */
  function isOwed(): boolean {
    const { accepted, storage } = replica.snapshot()
    return accepted.some(({ key }) => !done.has(key) || storage === undefined)
  }

  async function work(): Promise<void> {
    const { state, connection } = replica.snapshot()
    // Who has which place is not known yet: then it is not known whom to tell. Where nothing answers, or nobody is
    // signed in, nothing is asked either: one is woken when the lists are read again.
    if (state.medlemskap.length === 0 || connection.kind === 'offline' || connection.kind === 'signed-out') return
    const untold = (await replica.untold()).map(({ key }) => key)
    const kept = untold.filter(key => done.has(key))
    if (kept.length > 0) await replica.told(kept)
    // Asked of each anew: another tab may say meanwhile what it had done when it let go of the task.
    for (const key of untold) if (!done.has(key) && !(await tell(key))) return
  }

  /** False where it is tried again later. */
  async function tell(key: string): Promise<boolean> {
    const { state } = replica.snapshot()
    const desk = deskOf(state, { now: clock.now(), actor: person, keys: ['', '', '', ''] })
    const owed = left.get(key) ?? noticesOf(key, desk).map(notice => inWords(notice, linkTo))
    const sent = owed.length > 0 ? await notices.send(owed) : undefined
    if (sent?.ok === false && sent.why === 'later') {
      left.set(key, sent.left)
      become({ kind: 'waiting' })
      rest(sent.after)
      return false
    }
    left.delete(key)
    done.add(key)
    tabs.done([key])
    await replica.told([key])
    if (sent) become(sent.ok ? { kind: 'sent', reached: sent.reached, unreached: sent.unreached } : { kind: sent.why })
    return true
  }

  function rest(asked = 0): void {
    isPausing = true
    void clock.wait(Math.max(pause, asked) + Math.floor(apart * chance.fraction())).then(() => {
      isPausing = false
      wake()
    })
  }

  function wake(): void {
    // Reading what is untold is news in itself, and wakes: it must neither go round for ever nor cut a pause short.
    if (!isOwed()) return
    isWoken = true
    if (!isAtWork) void run()
  }

  async function run(): Promise<void> {
    isAtWork = true
    while (isWoken && !isPausing) {
      isWoken = false
      await alone(work)
    }
    isAtWork = false
  }

  return { wake }
}
