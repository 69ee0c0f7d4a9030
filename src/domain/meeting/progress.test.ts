import { expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import { recordedPoints } from '../minutes/points.ts'
import { addDays } from '../shared/day.ts'
import { pointInProgress } from './progress.ts'

it('is the point last noted or settled on the day of the meeting, and the first one until then', () => {
  const held = new HeldMeeting()
  const at = (day = held.row.day) => pointInProgress(recordedPoints(held.row, held.reading), held.reading, day)?.id
  expect(at()).toBe(held.free)
  expect(at(addDays(held.row.day, 1))).toBe(held.decided)
  held.change('samordnare', held.free, { notes: [] })
  expect(at()).toBe(held.postponed)
  held.world.later(3)
  held.change('chefFinsam', held.decided, { notes: [{ id: 'a', text: 'Finsam frågade om kostnaden.' }] })
  expect(at()).toBe(held.decided)
  expect(pointInProgress([], held.reading, held.row.day)).toBeUndefined()
})
