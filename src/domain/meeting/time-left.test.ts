import { expect, it } from 'vitest'
import { timeLeft } from './time-left.ts'

const slot = { start: '09:30', end: '10:05' }

it.each([
  ['08:59', { kind: 'before', start: '09:00' }],
  ['09:00', { kind: 'later', count: 30 }],
  ['09:29', { kind: 'later', count: 1 }],
  ['09:30', { kind: 'left', count: 35 }],
  ['09:59', { kind: 'left', count: 6 }],
  ['10:00', { kind: 'ending', count: 5 }],
  ['10:05', { kind: 'ending', count: 0 }],
  ['10:06', { kind: 'over', count: 1 }],
] as const)('at %s a point from 09.30 to 10.05 has %o', (now, expected) => {
  expect(timeLeft('09:00', slot, now)).toEqual(expected)
})

it('comes to an end in the last third of a short point', () => {
  const kinds = ['09:00', '09:03', '09:04', '09:05', '09:06'].map(
    now => timeLeft('09:00', { start: '09:00', end: '09:05' }, now)?.kind,
  )
  expect(kinds).toEqual(['left', 'left', 'ending', 'ending', 'over'])
})

it('is nothing for a point without minutes, once the meeting has begun', () => {
  expect(timeLeft('09:00', undefined, '09:10')).toBeUndefined()
  expect(timeLeft('09:00', undefined, '08:10')).toEqual({ kind: 'before', start: '09:00' })
})
