import { expect, it } from 'vitest'
import { isAt, places } from './places.ts'

const at = (path: string) => places.filter(place => isAt(place, path)).map(place => place.path)

it('marks the place one is at, or below, and no other', () => {
  expect(at('/')).toEqual(['/'])
  expect(at('/moten/1/rum')).toEqual(['/moten'])
  expect(at('/motena')).toEqual([])
})

it('marks Till SoB for the proposals, which are reached from there', () => {
  expect(at('/forslag')).toEqual(['/till-sob'])
  expect(at('/forslag/ny')).toEqual(['/till-sob'])
  expect(at('/till-sob/1')).toEqual(['/till-sob'])
})

it('marks Styrmodell for its översyn', () => {
  expect(at('/oversyn/mellan')).toEqual(['/styrmodell'])
  expect(at('/styrmodell/2024')).toEqual(['/styrmodell'])
})
