import { deskOf } from '../../domain/commands/desk.ts'
import { groupsOf } from '../../domain/grupp/groups.ts'
import type { State } from '../../domain/state.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Replica } from '../../ports/replica.ts'
import type { FoundGroups } from '../../ui/tab/tab.ts'
import type { Entered, Entrance } from './entrance.ts'
import type { Visitor } from './visitor.ts'

interface Parts {
  /** Who was here before: what lies on their device is enough. */
  readonly known: Visitor | undefined
  readonly way: Pick<Entrance, 'quietly' | 'withPerson'>
  readonly open: (visitor: Visitor) => Promise<Pick<Replica<never, State, unknown>, 'snapshot' | 'refresh' | 'close'>>
  readonly clock: Pick<Clock, 'now'>
}

/**
 * The working groups that a tab can show. SoB sets them up, so they stand in its decisions and not in the app: they are
 * found by one who is signed in.
 */
export async function findGroups(parts: Parts, asked: keyof Parts['way']): Promise<FoundGroups> {
  // What breaks here must not take the dialog with it: the other forums can be chosen.
  return find(parts, asked).catch(() => ({ ok: false, why: 'unread' }))
}

async function find({ known, way, open, clock }: Parts, asked: keyof Parts['way']): Promise<FoundGroups> {
  const entered: Entered = known && asked === 'quietly' ? { ok: true, visitor: known } : await way[asked]()
  if (!entered.ok) return { ok: false, why: entered.hinder === 'interaction' ? 'signed-out' : 'unread' }
  const replica = await open(entered.visitor)
  try {
    await replica.refresh()
    const { state, connection } = replica.snapshot()
    if (state.decisions.length === 0 && connection.kind !== 'fresh') {
      return { ok: false, why: connection.kind === 'signed-out' ? 'signed-out' : 'unread' }
    }
    const actor = entered.visitor.person.id
    const { reading, today } = deskOf(state, { now: clock.now(), actor, keys: ['', '', '', ''] })
    const left = groupsOf(reading, today).filter(group => group.state !== 'upphord')
    const groups = left.map(({ grupp: { key, name, purpose } }) => ({ key, short: name, name, mandate: purpose }))
    return { ok: true, groups }
  } finally {
    // The tab itself is to have the device's storage for its own.
    await replica.close()
  }
}
