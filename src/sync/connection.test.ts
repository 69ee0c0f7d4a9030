import { expect, it } from 'vitest'
import type { RemoteFailure } from '../ports/remote.ts'
import type { Connection } from '../ports/replica.ts'
import { nextConnection } from './connection.ts'

const [first, later] = ['2026-03-02T09:00:00Z', '2026-03-02T09:05:00Z']
const starting: Connection = { kind: 'starting' }
const unheard: RemoteFailure = { kind: 'offline', message: 'Nobody is there.' }
const broken: RemoteFailure = { kind: 'offline', broken: true, requestId: 'one', message: '500' }

it('is as it was, and as long as it was, until something else is known', () => {
  for (const [kind, failure] of [
    ['offline', unheard],
    ['offline', broken],
    ['signed-out', { kind: 'signed-out', message: '401' }],
  ] as const) {
    const before = nextConnection(starting, kind, first, failure)
    expect(before).toMatchObject({ kind, since: first })
    expect(nextConnection(before, kind, later, failure)).toBe(before)
  }
  expect(nextConnection({ kind: 'fresh', at: first }, 'fresh', later)).toEqual({ kind: 'fresh', at: later })
  expect(nextConnection({ kind: 'signed-out', since: first }, 'offline', later)).toEqual({
    kind: 'offline',
    since: later,
  })
})

it('knows a server that answers badly from one that is not heard, by its answer and not by its silence', () => {
  expect(nextConnection(starting, 'offline', first, unheard)).toEqual({ kind: 'offline', since: first })
  expect(nextConnection(starting, 'offline', first, broken)).toMatchObject({ answered: { requestId: 'one' } })
  const refused: RemoteFailure = { kind: 'invalid', message: '400' }
  expect(nextConnection(starting, 'offline', first, refused)).toMatchObject({ answered: {} })
})

it('changes its words when the trouble is another one, and keeps the code that somebody may be copying', () => {
  const dead = nextConnection(starting, 'offline', first, unheard)
  const ill = nextConnection(dead, 'offline', later, broken)
  expect(ill).toEqual({ kind: 'offline', since: first, answered: { requestId: 'one' } })
  expect(nextConnection(ill, 'offline', later, { ...broken, requestId: 'two' })).toBe(ill)
  expect(nextConnection(ill, 'offline', later, unheard)).toEqual(dead)
  const { requestId: _, ...uncoded } = broken
  expect(nextConnection(dead, 'offline', later, uncoded)).toEqual({ kind: 'offline', since: first, answered: {} })
  expect(nextConnection(nextConnection(dead, 'offline', later, uncoded), 'offline', later, broken)).toEqual(ill)
})
