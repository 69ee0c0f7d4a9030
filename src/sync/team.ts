import type { Chance, Clock } from '../ports/clock.ts'
import type { ListName } from '../ports/remote.ts'
import type { Connection } from '../ports/replica.ts'
import type { Engine } from './engine.ts'
import type { Book } from './replica/book.ts'
import type { TabMessage, Tabs } from './tabs.ts'
import { createTimer } from './timer.ts'
import type { Turns } from './turns.ts'
import type { Visibility } from './visibility.ts'

export interface TeamParts {
  readonly tabs: Tabs
  readonly engine: Engine
  readonly book: Book
  readonly turns: Turns
  readonly clock: Clock
  readonly chance: Chance
  readonly visibility: Visibility
  readonly pollEvery: number
  /** The lists that the person has before them in this tab. */
  readonly attended: () => readonly ListName[]
  /** This tab's own view of the connection changes. */
  readonly become: (connection: Connection) => void
}

/** This tab among the others: one syncs, the others follow what it stores and ask it for what they need. */
export interface Team {
  /** What the tab that syncs knows of the connection, for itself and the others. */
  lead(connection: Connection): void
  /** There is something new in the queue. */
  send(): void
  refresh(): Promise<void>
  leave(): Promise<void>
}

/** How long the tab that syncs may take to answer before nobody waits for it any more. */
const patience = 10_000

export function createTeam(parts: TeamParts): Team {
  const { tabs, engine, book, turns, clock, chance, visibility, pollEvery, attended, become } = parts
  const { locks, channel } = tabs
  const stopping = new AbortController()
  const asked = new Map<string, () => void>()
  const poll = createTimer(clock)
  let leads = false
  let connection: Connection = { kind: 'starting' }

  function hear(message: TabMessage): void {
    switch (message.kind) {
      case 'stored':
        // What another tab queued is in the storage by now; all it takes is to look.
        turns(() => book.read(message.lists)).then(() => leads && engine.send())
        return
      case 'connection':
        if (!leads) note(message.connection)
        return
      case 'looking':
        if (leads) engine.look(message.attended)
        return
      case 'hello':
        if (leads) channel.send({ kind: 'connection', connection })
        return
      case 'please':
        if (leads) engine.refresh(message.urgent).then(() => channel.send({ kind: 'done', id: message.id }))
        return
      case 'done':
        asked.get(message.id)?.()
        return
    }
  }

  function note(next: Connection): void {
    connection = next
    become(next)
  }

  /** Asks the tab that syncs to do it now; resolves when it has, or does not answer. */
  function ask(urgent: boolean): Promise<void> {
    if (stopping.signal.aborted) return Promise.resolve()
    if (leads) return engine.refresh(urgent)
    const id = chance.key()
    return new Promise<void>(resolve => {
      const enough = new AbortController()
      asked.set(id, () => {
        asked.delete(id)
        enough.abort()
        resolve()
      })
      clock.wait(patience, enough.signal).then(() => asked.get(id)?.())
      channel.send({ kind: 'please', id, urgent })
    })
  }

  /** The tab that syncs may be hidden while someone looks at this one: then this one keeps it going. */
  function keepGoing(): void {
    poll.cancel()
    if (leads || stopping.signal.aborted || !visibility.visible()) return
    poll.set(pollEvery, () => {
      channel.send({ kind: 'looking', attended: attended() })
      keepGoing()
    })
  }

  const deaf = channel.listen(hear)
  const unlisten = visibility.onChange(() => {
    if (!leads && visibility.visible()) ask(false)
    keepGoing()
  })
  // A tab that can store nothing must make way for one that can, or what is queued would never be sent.
  book.lost.then(() => stopping.abort())
  channel.send({ kind: 'hello' })
  keepGoing()
  const led = locks.hold(stopping.signal, async () => {
    leads = true
    poll.cancel()
    // Whoever waited for the tab that had the task before has now to ask here.
    const orphans = [...asked.values()]
    const working = engine.run(stopping.signal)
    engine.refresh(false).then(() => {
      for (const done of orphans) done()
    })
    await working
  })

  return {
    lead(next) {
      note(next)
      channel.send({ kind: 'connection', connection: next })
    },
    send: () => leads && engine.send(),
    refresh: () => ask(true),
    async leave() {
      stopping.abort()
      unlisten()
      poll.cancel()
      await led
      deaf()
      channel.close()
    },
  }
}
