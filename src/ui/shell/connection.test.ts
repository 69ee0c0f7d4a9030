import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { emptyState, type State } from '../../domain/state.ts'
import type { Connection, Snapshot } from '../../ports/replica.ts'
import { hasWaitedInVain, isRead } from '../shared/is-read.ts'
import { text } from '../text/text.ts'
import { savedOf } from './connection.ts'

const nothing = emptyState([], [])
const seats = new World().state
const snapshotOf = (kind: Connection['kind'], state: State): Snapshot<State> => ({
  state,
  connection: { kind, at: '2026-03-02T09:00:00Z', since: '2026-03-02T09:00:00Z' } as Connection,
  ...{ queue: [], aside: [], accepted: [], durable: true },
})
const said = (kind: Connection['kind'], state: State) => savedOf(snapshotOf(kind, state), text).sentence

it('says that nothing has been fetched where the site has never answered, and what to do', () => {
  expect(said('offline', nothing)).toContain('får inget svar från SharePoint. Inget är förlorat.')
  expect(said('signed-out', nothing)).toContain('inget är hämtat hit än. Logga in igen.')
  expect(said('offline', seats)).toBe('Du arbetar utan nätverk.')
  expect(said('signed-out', seats)).toContain('så skickas det som väntar')
})

it('takes an empty list for empty only where the site has said so, now or on this device before', () => {
  const read = (kind: Connection['kind'], state: State) => isRead(snapshotOf(kind, state))
  expect(['starting', 'offline', 'signed-out'].map(kind => read(kind as Connection['kind'], nothing))).toEqual(
    Array(3).fill(false),
  )
  expect(read('fresh', nothing)).toBe(true)
  expect(read('offline', seats)).toBe(true)
})

it('waits for the first answer only as long as one is on its way', () => {
  const inVain = (kind: Connection['kind'], state: State) => hasWaitedInVain(snapshotOf(kind, state))
  expect(inVain('starting', nothing)).toBe(false)
  expect(inVain('offline', nothing)).toBe(true)
  expect(inVain('signed-out', nothing)).toBe(true)
  expect(inVain('fresh', nothing)).toBe(false)
  expect(inVain('offline', seats)).toBe(false)
})
