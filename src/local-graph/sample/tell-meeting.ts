import type { Present } from '../../domain/forum/facts.ts'
import { membersOn } from '../../domain/forum/medlemskap.ts'
import { agendaOf, type NoteBlock } from '../../domain/meeting/meeting.ts'
import { orderBetween } from '../../domain/meeting/order.ts'
import { addDays, type Day, type Instant } from '../../domain/shared/day.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { type MeetingHabit, meetingHabits, type Said } from './said.ts'
import type { Story } from './story.ts'
import type { Planned } from './tell-matter.ts'

/** So many of a forum's latest meetings have notes; of older ones it is enough to tell who was there. */
const noted = 5

/** A meeting that has been held, with the id that it got when it was planned. */
export type Held = Required<Planned>

/** The meetings of a forum that were held so many days ago or more, oldest first. */
export function heldMeetings(meetings: readonly Planned[], forum: Planned['forum'], before: Day): Held[] {
  return meetings.flatMap(({ id, ...meeting }) =>
    id && meeting.forum === forum && meeting.day < before ? [{ id, ...meeting }] : [],
  )
}

/** So many minutes after eight in the morning of a day, Swedish winter time. */
export function momentOn(day: Day, minutes: number): Instant {
  return new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
}

/**
 * What was written while meetings were held: who was there, a point that the forum takes up itself, and the notes. Told
 * when the rest of the year has been played, straight into the lists: each row is what the command would have written.
 */
export function tellMeetings(story: Story, meetings: readonly Planned[], today: Day): void {
  for (const [forum, habit] of Object.entries(meetingHabits)) {
    const held = heldMeetings(meetings, forum as Planned['forum'], today)
    for (const [index, meeting] of held.entries()) {
      const said = index >= held.length - noted ? habit.atMatters : []
      tellMeeting(story, meeting, { ...habit, atMatters: said }, index)
    }
  }
}

function tellMeeting(story: Story, meeting: Held, habit: MeetingHabit, index: number): void {
  const { convenor, begins, own, atMatters } = habit
  const { forum, day, id } = meeting
  const matters = agendaOf(story.told().items, id)
  const point = own[index % own.length]
  const item: AgendaItemId = `punkt:${story.key()}`
  const value = {
    forum,
    meeting: id,
    order: orderBetween(matters.at(-1)?.order, undefined),
    heading: point?.heading ?? '',
    kind: 'information',
    state: 'pa-dagordningen',
  } as const
  story.write({ kind: 'add', of: 'punkt', id: item, value }, convenor, momentOn(addDays(day, -1), 240))
  const present = presentAt(story, meeting, habit, index)
  story.write(
    {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${story.key()}`,
      value: { kind: 'narvaro', forum, meeting: id, present, text: '' },
    },
    convenor,
    momentOn(day, begins + 2),
  )
  const note = ({ by, text }: Said, at: AgendaItemId | undefined, minute: number) => {
    const before = story.told().items.find(row => row.id === at)?.notes ?? []
    const notes: readonly NoteBlock[] = [...before, { id: story.key(), text }]
    if (at) story.write({ kind: 'change', of: 'punkt', id: at, fields: { notes } }, by, momentOn(day, begins + minute))
  }
  for (const [place, said] of (point?.said ?? []).entries()) note(said, item, 80 + place)
  for (const [place, said] of atMatters.entries())
    note(said, matters[place % Math.max(1, matters.length)]?.id, 90 + place)
}

/** All seats but one now and then, and now and then a substitute. */
function presentAt(story: Story, { forum, day }: Held, habit: MeetingHabit, index: number): Present[] {
  const missing = index % 3 === 1 ? habit.missing[index % 2] : undefined
  return membersOn(story.told().medlemskap, forum, day)
    .filter(({ part }) => part !== missing)
    .map(({ role, part }) => ({
      role,
      part,
      ...(index % 4 === 2 && part === habit.substituted && { substitute: true as const }),
    }))
}
