import { seatsOn } from '../../domain/forum/medlemskap.ts'
import type { MinutesFact } from '../../domain/minutes/facts.ts'
import { minutesOf } from '../../domain/minutes/make.ts'
import { minutesDigest } from '../../domain/minutes/minutes.ts'
import { type Reading, readingOf } from '../../domain/reading.ts'
import { addDays, type Day, type Instant } from '../../domain/shared/day.ts'
import type { FactId } from '../../domain/shared/ids.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { personaByKey } from '../people.ts'
import type { Story } from './story.ts'
import type { Planned } from './tell-matter.ts'
import { type Held, heldMeetings, momentOn } from './tell-meeting.ts'

/** Who keeps the minutes of each forum, who approves them, and where its numbers of registered copies begin. */
const habits = {
  sob: { convenor: 'samordnare', justerare: ['chef-sf-centrum', 'chef-finsam'], series: 400 },
  samverkan: { convenor: 'sammankallande', justerare: ['rep-sf-hisingen', 'rep-arbvux'], series: 430 },
  analys: { convenor: 'analys-arbvux', justerare: ['analys-arbvux', 'analys-sf-hisingen'], series: 460 },
} as const

/**
 * Tells the minutes of the meetings held: all approved but each forum's newest, which waits for its second justerare; the
 * one before it lacks the number of its registered copy, and those of the first meeting with a decision were forgotten.
 * Told when the rest of the year has been played: they are made of what it came to.
 */
export function tellMinutes(story: Story, meetings: readonly Planned[], today: Day): void {
  const forgotten = story.told().decisions.find(({ meeting }) => meeting)?.meeting
  const told = namedForums.flatMap(forum => {
    const held = heldMeetings(meetings, forum, addDays(today, -12))
    return held.map((meeting, index) => ({ meeting, forum, age: held.length - index }))
  })
  const kept = told.filter(({ meeting }) => meeting.id !== forgotten)
  for (const { meeting, forum } of kept) nameJusterare(story, meeting, forum)
  const reading = readingOf(story.told())
  for (const { meeting, forum, age } of kept) tellOne(story, meeting, forum, age, reading)
}

function put(story: Story, by: string, at: Instant, value: MinutesFact): FactId {
  const id: FactId = `handelse:${story.key()}`
  story.write({ kind: 'add', of: 'handelse', id, value }, by, at)
  return id
}

function nameJusterare(story: Story, { id: meeting, day }: Held, forum: keyof typeof habits): void {
  const { convenor, justerare } = habits[forum]
  const persons = justerare.flatMap(key => {
    const person = personaByKey(key).id
    const [seat] = seatsOn(story.told().medlemskap, person, forum, day)
    return seat ? [{ person, role: seat.role, part: seat.part }] : []
  })
  put(story, convenor, momentOn(day, 490), { kind: 'justerare', forum, meeting, persons, text: '' })
}

/** @param age 1 is the newest */
function tellOne(story: Story, meeting: Held, forum: keyof typeof habits, age: number, reading: Reading): void {
  const { convenor, justerare, series } = habits[forum]
  const row = reading.state.meetings.find(({ id }) => id === meeting.id)
  if (!row) throw new Error('The sample tells the minutes of a meeting that is not planned: mend the order.')
  const laid = addDays(meeting.day, 3)
  const minutes = minutesOf(row, reading, momentOn(laid, 60))
  const of = { forum, meeting: meeting.id, digest: minutesDigest(minutes), text: '' }
  const protokoll = put(story, convenor, momentOn(laid, 60), { kind: 'protokoll', ...of, minutes })
  const answers = minutes.points.map(({ item }) => ({ item, answer: 'godkand', text: '' }) as const)
  // The newest text still waits for the last of them.
  for (const [place, by] of justerare.slice(0, age === 1 ? 1 : undefined).entries())
    put(story, by, momentOn(addDays(laid, 2 + place), 90), { kind: 'justering', ...of, protokoll, answers })
  if (age < 3) return
  const diarienummer = `0${series + age}/${meeting.day.slice(2, 4)}`
  const change = { kind: 'change', of: 'meeting', id: meeting.id, fields: { diarienummer } } as const
  story.write(change, convenor, momentOn(addDays(laid, 6), 30))
}
