import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { emptyState, type State } from '../../domain/state.ts'
import type { Connection, Queued, Snapshot } from '../../ports/replica.ts'
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
const said = (kind: Connection['kind'], state: State, isOnline = true) =>
  savedOf(snapshotOf(kind, state), isOnline, text).sentence

it('says that nothing has been fetched where the site has never answered, and what to do', () => {
  expect(said('offline', nothing)).toContain('går inte att nå, och inget är hämtat hit än. Kontrollera')
  expect(said('offline', nothing, false)).toContain('Du är utan nätverk, och inget är hämtat hit än.')
  expect(said('signed-out', nothing)).toContain('inget är hämtat hit än. Logga in igen.')
  expect(said('offline', seats)).toContain('går inte att nå. Kontrollera nätverket')
  expect(said('offline', seats, false)).toBe('Du arbetar utan nätverk.')
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

it('tells a server that does not answer as it should from a network that is gone, with its code', () => {
  const since = '2026-03-02T09:00:00Z'
  const failing = (requestId?: string): Snapshot<State> => ({
    ...snapshotOf('offline', seats),
    connection: { kind: 'offline', since, answered: requestId === undefined ? {} : { requestId } },
  })
  expect(savedOf(failing('4a1f'), true, text)).toEqual({
    state: 'offline',
    sentence: 'SharePoint svarar inte som det ska. Du kan arbeta vidare. Försök igen om en stund.',
    code: '4a1f',
  })
  expect(savedOf(failing(), true, text)).not.toHaveProperty('code')
  expect(savedOf({ ...failing('4a1f'), state: nothing }, true, text).sentence).toContain('inget är hämtat hit än')
  // The browser has lost its network since: that is what one can do something about.
  expect(savedOf(failing('4a1f'), false, text)).toEqual({ state: 'offline', sentence: 'Du arbetar utan nätverk.' })
})

it('counts what waits whatever the trouble is', () => {
  const entry = { state: { kind: 'waiting', attempts: 1 } } as Queued
  const waiting = { ...snapshotOf('offline', seats), queue: [entry, entry] }
  for (const isOnline of [true, false])
    expect(savedOf(waiting, isOnline, text).sentence).toContain(' 2 ändringar väntar.')
})
