import { expect, it } from 'vitest'
import { slotsOf, timeUse } from './clock.ts'

const meeting = { start: '09:50', end: '11:00' }

it('runs the clock through the points until one has no minutes', () => {
  expect(slotsOf(meeting, [{ minutes: 5 }, { minutes: 65 }, { minutes: 10 }])).toEqual([
    { start: '09:50', end: '09:55' },
    { start: '09:55', end: '11:00' },
    { start: '11:00', end: '11:10' },
  ])
  expect(slotsOf(meeting, [{ minutes: 5 }, {}, { minutes: 65 }])).toEqual([
    { start: '09:50', end: '09:55' },
    { start: '09:55' },
  ])
  expect(slotsOf(meeting, [{}, { minutes: 65 }])).toEqual([{ start: '09:50' }])
  expect(slotsOf({ start: '23:50' }, [{ minutes: 20 }])).toEqual([{ start: '23:50', end: '00:10' }])
})

it('says how the minutes stand to the meeting', () => {
  expect(timeUse(meeting, [{ minutes: 60 }, {}])).toEqual({ allotted: 60, untimed: 1, over: -10 })
  expect(timeUse(meeting, [{ minutes: 60 }, { minutes: 15 }])).toEqual({ allotted: 75, untimed: 0, over: 5 })
})
