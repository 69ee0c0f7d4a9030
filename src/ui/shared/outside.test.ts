import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { emptyState } from '../../domain/state.ts'
import { isClosedTo, wayFromOutside } from './outside.ts'

const closed = emptyState([], [])
/** A new site, as one sees it whose forum's list is shared with them: nobody has a place yet. */
const fresh = emptyState(['sob'], [])
const { state: settled } = new World()

it('a new site is not closed to those who may read a list of it, and one that shares nothing is', () => {
  expect([closed, fresh, settled, { ...settled, forumsSeen: [] }].map(isClosedTo)).toEqual([true, false, false, false])
})

it('the owner writes in places, the first one on a new site; others ask, when there is somebody to ask', () => {
  expect([closed, fresh, settled].map(state => wayFromOutside(state, true))).toEqual([
    'owner-first',
    'owner-first',
    'owner',
  ])
  expect([closed, fresh, settled].map(state => wayFromOutside(state, false))).toEqual(['ask', 'nobody-yet', 'ask'])
})
