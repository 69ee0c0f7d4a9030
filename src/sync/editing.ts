import type { Chance, Clock } from '../ports/clock.ts'
import type { Draft, Model, Replica, Settled } from '../ports/replica.ts'
import { enqueued } from './outbox/enqueue.ts'
import { ownIn, settled } from './outbox/settle.ts'
import type { Book } from './replica/book.ts'
import type { Turns } from './turns.ts'

export interface EditingParts<Command, State, Refusal> {
  readonly model: Model<Command, State, Refusal>
  readonly book: Book
  readonly turns: Turns
  readonly clock: Clock
  readonly chance: Chance
  /** Called when something that a person did has been stored. */
  readonly stored: () => void
  /** What pages see just now. */
  readonly state: () => State
}

type Editing<Command, State, Refusal> = Pick<
  Replica<Command, State, Refusal>,
  'dispatch' | 'settle' | 'saveDraft' | 'removeDraft' | 'untold' | 'told' | 'removeAside' | 'seal'
>

/** All that a person can do to the replica. Each waits its turn, so that what it builds on is what is stored. */
export function createEditing<Command, State, Refusal>(
  parts: EditingParts<Command, State, Refusal>,
): (queued: () => void) => Editing<Command, State, Refusal> {
  const { model, book, turns, clock, chance, state, stored } = parts
  const isKnown = (key: string) =>
    book.queue.all.some(({ write }) => write.kind === 'add' && write.key === key) ||
    // A row may well lie in a list that this person may not see.
    book.names.some(name => book.list(name).rows.of(key) !== undefined || book.list(name).access === 'hidden')

  const isPrepared = async () => {
    try {
      await model.prepare?.()
      return true
    } catch {
      return false
    }
  }

  return queued => ({
    async dispatch(command) {
      // Before its turn, so that nothing else waits for a fetch. Nothing is stored and the page keeps its text.
      if (!(await isPrepared())) return { ok: false, storage: { kind: 'not-loaded' } }
      return turns(async () => {
        const verdict = model.decide(command, state())
        if (!verdict.ok) return verdict
        const keys = verdict.writes.map(({ key }) => key)
        const operations = enqueued(verdict.writes, book, clock.now(), chance)
        if (operations.length === 0) return { ok: true, keys }
        const kept = await book.store({ outbox: operations.map(operation => ({ kind: 'add', operation })) })
        if (kept.kind !== 'kept')
          return { ok: false, storage: kept.kind === 'failed' ? kept.storage : { kind: 'broken' } }
        stored()
        queued()
        return { ok: true, keys }
      })
    },

    async settle(queuedId, settlement) {
      const find = () => book.queue.all.find(({ id }) => id === queuedId)
      const asSeen = find()
      const own = asSeen && ownIn(asSeen, settlement)
      if (own && model.mayStore) {
        // Waits only where it must: two choices are taken in the order in which they were made.
        if (model.mayStore(own) === undefined && !(await isPrepared())) return 'not-loaded'
        if (!model.mayStore(own)) return 'not-allowed'
      }
      return turns<Settled>(async () => {
        const operation = find()
        // A choice holds for what the person saw. If another tab was first, there is something else to choose about.
        if (!operation || operation.version !== asSeen?.version) return 'done'
        const outbox = settled(operation, settlement, book.queue.all, isKnown)
        if (outbox.length === 0) return 'done'
        if ((await book.store({ outbox })).kind !== 'kept') return 'not-stored'
        queued()
        return 'done'
      })
    },

    saveDraft: given =>
      turns(async () => {
        const draft: Draft = { ...given, savedAt: clock.now() }
        const kept = await book.store({ saveDraft: draft })
        return kept.kind === 'failed' ? { ok: false, storage: kept.storage } : { ok: true, draft }
      }),

    removeDraft: key => turns(async () => void (await book.store({ removeDraft: key }))),

    untold: () =>
      turns(async () => {
        await book.read([])
        return book.accepted
      }),

    told: keys => turns(async () => void (await book.store({ told: keys }))),

    removeAside: id => turns(async () => void (await book.store({ removeAside: id }))),

    seal: chosen =>
      turns(async () => {
        const kept = await book.store({ seal: chosen })
        if (kept.kind === 'failed') return kept.storage
        return kept.kind === 'kept' ? 'sealed' : 'moved'
      }),
  })
}
