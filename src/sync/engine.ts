import type { Chance, Clock } from '../ports/clock.ts'
import type { ListName, Remote, RemoteFailure } from '../ports/remote.ts'
import type { Connection, Write } from '../ports/replica.ts'
import { backoff } from './outbox/backoff.ts'
import type { Desk } from './outbox/desk.ts'
import { sendReady } from './outbox/send.ts'
import { createPace } from './pace.ts'
import { createPauses } from './pause.ts'
import { refresh } from './refresh.ts'
import type { Book } from './replica/book.ts'
import { createTimer } from './timer.ts'
import type { Turns } from './turns.ts'
import type { Visibility } from './visibility.ts'

export interface EngineParts {
  readonly book: Book
  readonly turns: Turns
  readonly remote: Remote
  readonly clock: Clock
  readonly chance: Chance
  readonly visibility: Visibility
  readonly desk: Omit<Desk, 'keep'>
  readonly tells: (write: Write) => boolean
  /** Milliseconds between readings while someone is looking. */
  readonly pollEvery: number
  /** The lists that the person has before them in this tab. */
  readonly attended: () => readonly ListName[]
  /** @param failure what came in place of an answer that can be used. */
  readonly connected: (connection: Exclude<Connection['kind'], 'starting'>, failure?: RemoteFailure) => void
}

/** Reads and sends, one thing at a time, in the one tab that has that task. */
export interface Engine {
  /** Works until the signal is aborted, and then finishes what it has begun. */
  run(signal: AbortSignal): Promise<void>
  /** There is something to send. */
  send(): void
  /** Someone looks at a tab that follows, with these lists before them: polls go on, as far apart as here. */
  look(attended: readonly ListName[]): void
  /**
   * Reads and sends now; resolves when that is done, whatever came of it.
   * @param urgent also what was resting, and lists that are asked for seldom.
   */
  refresh(urgent: boolean): Promise<void>
}

/** What there is to do. */
interface Wanted {
  /** All lists are to be read that the person sees. */
  readonly refresh: boolean
  /** These at least are to be read. */
  readonly lists: ReadonlySet<ListName>
  readonly send: boolean
  /** Also lists that are hidden. */
  readonly all: boolean
}

/** How many polls of the usual distance go by before hidden lists are asked for again, and tokens are stored without any news. */
const seldom = 20
/** So many when no reading has come by itself meanwhile, as where every list is hidden. */
const overdue = seldom + 10

export function createEngine(parts: EngineParts): Engine {
  const { book, turns, remote, clock, chance, visibility, desk, tells, pollEvery, attended, connected } = parts
  const pauses = createPauses(parts)
  const pace = createPace()
  const [poll, retry] = [createTimer(clock), createTimer(clock)]
  const resting = new Map<string, ReturnType<typeof createTimer>>()
  let wanted: Wanted = { refresh: true, lists: new Set(), send: true, all: true }
  let wake = () => {}
  let waiting: (() => void)[] = []
  let failures = 0
  let polls = 0
  let isTicking = false
  let halted = false
  let troubled = false
  /** The time of a poll has gone by without anyone looking. */
  let isMissed = false
  /** What someone who looks at another tab has before them; nothing where nobody does. */
  let followed: readonly ListName[] | undefined
  const restsInRow = new Map<string, number>()

  function want(what: Partial<Wanted>): void {
    wanted = { ...wanted, ...what }
    wake()
  }

  const isReadingWanted = () => wanted.refresh || wanted.lists.size > 0

  async function run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => wake())
    const unlisten = visibility.onChange(() => visibility.visible() && want({ refresh: true, send: true }))
    // Another tab may have stored since this one opened.
    await turns(() => book.read())
    while (!signal.aborted) {
      if (pauses.left() > 0) release(waiting)
      await pauses.over(signal)
      const asking = waiting
      waiting = []
      await work(signal)
      release(asking)
      // Whoever asked meanwhile is owed an attempt of their own, however the last one went.
      if (waiting.length > 0) want({ refresh: true })
      if (!signal.aborted && !isReadingWanted() && !wanted.send) await new Promise<void>(resolve => (wake = resolve))
    }
    unlisten()
    for (const timer of [poll, retry, ...resting.values()]) timer.cancel()
    release(waiting)
  }

  /** Reads and sends until there is nothing more to do, or no way to do it. */
  async function work(signal: AbortSignal): Promise<void> {
    halted = false
    troubled = false
    while (!signal.aborted && !halted && (isReadingWanted() || wanted.send)) {
      if (isReadingWanted()) await read(signal)
      if (signal.aborted || halted) return
      want({ send: false })
      const sent = await sendReady({ book, desk, turns, signal, tells, resting, rest })
      want({ refresh: wanted.refresh || sent.reread, lists: new Set([...wanted.lists, ...sent.settled]) })
      if (sent.halt) return halt(sent.halt)
    }
    if (!troubled) failures = 0
  }

  async function read(signal: AbortSignal): Promise<void> {
    const seldomNow = wanted.all || polls >= seldom
    const only = wanted.refresh || seldomNow ? {} : { only: wanted.lists }
    if (seldomNow) polls = 0
    wanted = { refresh: false, lists: new Set(), send: true, all: false }
    const refreshed = await refresh(book, remote, turns, { ...only, hidden: seldomNow, keepTokens: seldomNow, signal })
    if (signal.aborted) return
    if (refreshed.kind === 'failed') {
      want({ all: seldomNow })
      return stopsAll(refreshed.failure) ? halt(refreshed.failure) : trouble('offline', refreshed.failure)
    }
    if (refreshed.kind === 'moved') want({ refresh: true })
    pace.read(refreshed.found)
    if (refreshed.short) pace.strain()
    retry.cancel()
    connected('fresh')
    if (!isTicking) tick()
  }

  /** Asks at each tick for what is due, for as long as someone looks. */
  function tick(): void {
    isTicking = true
    isMissed = false
    poll.set(pollEvery, () => {
      if (visibility.visible() || followed) return askForDue()
      isMissed = true
      isTicking = false
    })
  }

  function askForDue(): void {
    polls++
    const lists = pace.tick([...(visibility.visible() ? attended() : []), ...(followed ?? [])])
    followed = undefined
    if (lists.size > 0) want({ lists: new Set([...wanted.lists, ...lists]) })
    else if (polls >= overdue) want({ refresh: true, all: true })
    tick()
  }

  function stopTicking(): void {
    isTicking = false
    isMissed = false
    poll.cancel()
  }

  /** Nothing goes for a while. */
  async function halt(failure: RemoteFailure): Promise<void> {
    halted = true
    wanted = { ...wanted, refresh: failure.kind === 'throttled', lists: new Set(), send: false }
    if (failure.kind === 'throttled') {
      stopTicking()
      pace.strain()
      return pauses.begin(failure.retryAfter)
    }
    trouble(failure.kind === 'signed-out' ? 'signed-out' : 'offline', failure)
  }

  /** Something did not answer as it should: try again, later each time. */
  function trouble(kind: 'offline' | 'signed-out', failure: RemoteFailure): void {
    troubled = true
    stopTicking()
    connected(kind, failure)
    failures++
    const someoneWaits = visibility.visible() || book.queue.all.length > 0
    if (someoneWaits) retry.set(backoff(failures, chance), () => want({ refresh: true }))
  }

  function rest({ id }: { readonly id: string }): void {
    const timer = createTimer(clock)
    const inRow = (restsInRow.get(id) ?? 0) + 1
    restsInRow.set(id, inRow)
    resting.set(id, timer)
    timer.set(backoff(inRow, chance), () => {
      resting.delete(id)
      want({ send: true })
    })
  }

  function wakeResting(): void {
    for (const timer of resting.values()) timer.cancel()
    resting.clear()
  }

  return {
    run,
    send() {
      pace.wake()
      want({ send: true })
    },
    look(lists) {
      followed = [...(followed ?? []), ...lists]
      if (isMissed) askForDue()
    },
    refresh(urgent) {
      if (urgent) wakeResting()
      // One who asks while the server wants to be left alone gets what can be had: nothing, for now.
      const done = pauses.left() > 0 ? Promise.resolve() : new Promise<void>(resolve => waiting.push(resolve))
      want(urgent ? { refresh: true, all: true } : { refresh: true })
      return done
    },
  }
}

/** A failure that meets whatever is asked for next as well. */
function stopsAll({ kind }: RemoteFailure): boolean {
  return kind === 'offline' || kind === 'throttled' || kind === 'signed-out'
}

function release(waiting: (() => void)[]): void {
  for (const done of waiting.splice(0)) done()
}
