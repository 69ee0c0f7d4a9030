import { expect, it } from 'vitest'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { meetingAt } from './current.ts'
import type { StoredMeeting } from './meeting.ts'

const meeting = (on: string, start: string, forum: ForumKey = 'sob') =>
  ({ id: `${on} ${start}`, forum, day: on, start, end: '16:00', place: '' }) as unknown as StoredMeeting

const past = meeting('2026-03-01', '09:00')
const morning = meeting('2026-03-10', '09:00')
const afternoon = meeting('2026-03-10', '13:00')
const next = meeting('2026-04-01', '09:00')
const all = [next, afternoon, past, morning, meeting('2026-03-10', '08:00', 'samverkan')]

it.each([
  ['before the first of the day, it is that one', '2026-03-10', '07:30', morning],
  ['a late point of the first keeps it until the next is near', '2026-03-10', '12:44', morning],
  ['the second takes over a quarter before it begins', '2026-03-10', '12:45', afternoon],
  ['after the last of the day, it is still that one', '2026-03-10', '20:00', afternoon],
  ['on a day without one, it is the next', '2026-03-11', '09:00', next],
  ['when none is planned, it is the last', '2026-05-01', '09:00', next],
])('%s', (_, on, time, expected) => {
  expect(meetingAt(all, 'sob', { day: on, time })).toBe(expected)
})

it('a forum that has never met has none', () => {
  expect(meetingAt(all, 'analys', { day: '2026-03-10', time: '09:00' })).toBeUndefined()
})
