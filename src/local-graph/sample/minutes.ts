import type { Command } from '../../domain/commands/command.ts'
import { protokollOf } from '../../domain/minutes/protokoll.ts'
import { readingOf } from '../../domain/reading.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { MeetingId } from '../../domain/shared/ids.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { personaByKey } from '../people.ts'
import type { Story } from './story.ts'
import type { Planned } from './tell-matter.ts'

/** Who keeps the minutes of each forum, and who approves them in the sample. */
const habits = {
  sob: { convenor: 'samordnare', justerare: ['chef-sf-centrum', 'chef-finsam'], series: 400 },
  samverkan: { convenor: 'sammankallande', justerare: ['rep-sf-hisingen', 'rep-arbvux'], series: 430 },
  analys: { convenor: 'analys-arbvux', justerare: ['analys-arbvux', 'analys-sf-hisingen'], series: 460 },
} as const

/**
 * Tells the minutes of the meetings held: all approved but each forum's newest, which waits for its second justerare; the
 * one before it lacks the number of its registered copy, and those of the first meeting with a decision were forgotten.
 */
export function tellMinutes(story: Story, meetings: readonly Planned[], today: Day): void {
  for (const forum of namedForums) {
    const held = meetings.filter(({ forum: of, day }) => of === forum && addDays(day, 12) < today)
    for (const [index, meeting] of held.entries()) tellOne(story, meeting, forum, held.length - index)
  }
}

/** @param age 1 is the newest */
function tellOne(story: Story, meeting: Planned, forum: keyof typeof habits, age: number): void {
  const { convenor, justerare, series } = habits[forum]
  const persons = justerare.map(key => personaByKey(key).id)
  const of = () => {
    if (!meeting.id) throw new Error('The sample tells the minutes of a meeting that is not planned: mend the order.')
    return meeting.id
  }
  const isForgotten = () => story.told().decisions.find(decision => decision.meeting)?.meeting === meeting.id
  const tell = (by: string, day: Day, minutes: number, command: () => Command) =>
    story.tell(by, day, minutes, () => (isForgotten() ? undefined : command()))
  const laid = addDays(meeting.day, 3)
  tell(convenor, meeting.day, 490, () => ({ kind: 'name-justerare', meeting: of(), persons }))
  tell(convenor, laid, 60, () => ({ kind: 'lay-protokoll', meeting: of() }))
  justerare.forEach((by, place) => {
    // The newest text still waits for the last of them.
    if (age === 1 && place > 0) return
    tell(by, addDays(laid, 2 + place), 90, () => ({
      kind: 'justera',
      meeting: of(),
      digest: digestOf(story, of()),
      objections: [],
    }))
  })
  if (age > 2)
    tell(convenor, addDays(laid, 6), 30, () => ({
      kind: 'set-diarienummer',
      meeting: of(),
      diarienummer: `0${series + age}/${meeting.day.slice(2, 4)}`,
    }))
}

/** The digest of the text that now lies before the forum. */
function digestOf(story: Story, meeting: MeetingId): string {
  const status = protokollOf({ id: meeting }, readingOf(story.told()))
  if (status.kind === 'utkast') throw new Error('The sample approves minutes that are not laid: mend the order.')
  return status.fact.digest
}
