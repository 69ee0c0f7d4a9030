/** The storage of a device, which may fail at each step, and which a tab may die in the middle of using. */
import type { StorageFailure } from '../../src/ports/replica.ts'
import type { Operation } from '../../src/sync/outbox/operation.ts'
import type { MemoryDisk } from '../../src/sync/storage/memory.ts'
import type { Commit, Storage, Store } from '../../src/sync/storage/storage.ts'
import { type Counts, cellOf, count, faultFor, type StorageFault, storageFaults } from './faults.ts'
import type { Ground } from './ground.ts'
import type { Event, RemoteOp, StorageOp, StoredOperation } from './journal.ts'
import type { Life } from './life.ts'

/** What a tab is to those who may strike it. */
export interface Victim {
  readonly life: Life
  note(event: Event): void
  /** Dies here, if chance will. True when it did. */
  mayDie(when: 'killed before' | 'killed after', op: RemoteOp | StorageOp): boolean
}

export interface Striking {
  readonly ground: Ground
  readonly fired: Counts
  /** How likely it is that a step of the storage fails. */
  trouble(): number
}

const failures: Partial<Record<StorageFault, StorageFailure['kind']>> = {
  'disk full': 'full',
  'transaction aborted': 'broken',
  'taken away by a newer version': 'newer-schema',
  unreadable: 'broken',
  'blocked at opening': 'blocked',
  'missing at opening': 'blocked',
  'newer schema at opening': 'newer-schema',
}

export function strickenStorage(disk: MemoryDisk, victim: Victim, { ground, fired, trouble }: Striking): Storage {
  const { order, chance } = ground
  const { life } = victim
  const never = new Promise<never>(() => {})

  function strike(op: StorageOp): StorageFault | undefined {
    // Opening happens seldom, so that it fails more often.
    const likely = op === 'open' ? 6 : op === 'draft' || op === 'pause' || op === 'enqueue' ? 3 : 1
    const fault = chance.fraction() < trouble() * likely ? faultFor(storageFaults, op, chance.fraction()) : undefined
    if (fault) count(fired, cellOf(fault, op))
    return fault
  }

  /** A step of the storage, with a moment before and one after in which other things may happen. */
  async function step<T>(op: StorageOp, act: (fault: StorageFault | undefined) => Promise<T>): Promise<T> {
    await order.pass(op)
    if (life.ended || victim.mayDie('killed before', op)) return never
    const answer = await act(strike(op))
    if (victim.mayDie('killed after', op)) return never
    await order.pass(op)
    return answer
  }

  function strickenStore(store: Store): Store {
    let takeAway = (_: StorageFailure) => {}
    const taken = new Promise<StorageFailure>(resolve => (takeAway = resolve))
    let gone: StorageFailure | undefined
    return {
      lost: life.while(taken),
      close: store.close,
      onEmptied: store.onEmptied,
      read: known =>
        life.while(
          step('read', async fault => {
            if (gone || fault === 'unreadable') return { ok: false, storage: gone ?? { kind: 'broken' } }
            const answer = await store.read(known)
            const [first] = answer.ok ? answer.stored.lists : []
            if (!answer.ok || fault !== 'damaged list' || !first) return answer
            // What the real storage makes of a list whose bytes it cannot read.
            const damaged = { ...first[1], access: 'unread', token: undefined, rows: [] } as const
            return {
              ok: true,
              stored: { ...answer.stored, lists: new Map([...answer.stored.lists, [first[0], damaged]]) },
            }
          }),
        ),
      commit(change) {
        const op = opOf(change)
        const about = { op, lists: change.lists?.map(({ list }) => list) ?? [], pause: change.pause !== undefined }
        return life.while(
          step(op, async fault => {
            const kind = fault && failures[fault]
            if (kind && fault === 'taken away by a newer version') {
              gone = { kind }
              takeAway(gone)
            }
            if (gone || kind) {
              victim.note({ kind: 'not stored', ...about })
              return { ok: false, storage: gone ?? { kind: kind ?? 'broken' } }
            }
            const answer = await store.commit(change)
            if (answer.ok)
              victim.note({ kind: 'stored', ...about, put: answer.operations.map(shortOf), removed: removedBy(change) })
            else victim.note({ kind: 'not stored', ...about })
            return answer
          }),
        )
      },
    }
  }

  return {
    open: () =>
      life.while(
        step('open', async fault => {
          const kind = fault && failures[fault]
          if (kind) return { ok: false, storage: { kind } }
          const answer = await disk.open()
          return answer.ok ? { ok: true, store: strickenStore(answer.store) } : answer
        }),
      ),
  }
}

function opOf({ lists, outbox, pause, saveDraft, removeDraft }: Commit): StorageOp {
  if (outbox?.some(({ kind }) => kind === 'add')) return 'enqueue'
  if (outbox?.length) return lists?.length || outbox.some(({ kind }) => kind === 'remove') ? 'end' : 'mark'
  if (pause) return 'pause'
  return saveDraft || removeDraft !== undefined ? 'draft' : 'rows'
}

function shortOf({ id, write, state }: Operation): StoredOperation {
  return { id, list: write.list, key: write.key, texts: textsOf(write.fields), state: state.kind }
}

/** The texts that people wrote: all else, as numbers of a series, is not theirs. */
export function textsOf(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(fields).map(String).filter(isText)
}

export function isText(value: string): boolean {
  return /^(t|poison)\d/.test(value)
}

function removedBy({ outbox = [] }: Commit): readonly string[] {
  return outbox.flatMap(step => (step.kind === 'remove' ? [step.operation.id] : []))
}
