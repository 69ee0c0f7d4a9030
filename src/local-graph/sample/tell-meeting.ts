import type { Present } from '../../domain/forum/facts.ts'
import { membersOn } from '../../domain/forum/medlemskap.ts'
import { agendaOf } from '../../domain/meeting/meeting.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { AgendaItemId, MeetingId } from '../../domain/shared/ids.ts'
import { type MeetingHabit, meetingHabits } from './said.ts'
import type { Story } from './story.ts'
import type { Planned } from './tell-matter.ts'

/** So many of a forum's latest meetings have notes; of older ones it is enough to tell who was there. */
const noted = 5

/** Tells what is written while meetings are held: who was there, a point that the forum takes up itself, and the notes. */
export function tellMeetings(story: Story, meetings: readonly Planned[], today: Day): void {
  for (const [forum, habit] of Object.entries(meetingHabits)) {
    const held = meetings.filter(({ forum: of, day }) => of === forum && day < today)
    for (const [index, meeting] of held.entries()) {
      const item = tellMeeting(story, meeting, habit, index)
      if (index >= held.length - noted) tellNotes(story, meeting, habit, index, item)
    }
  }
}

function idOf({ id }: Planned): MeetingId {
  if (!id) throw new Error('The sample holds a meeting that is not planned: mend the order.')
  return id
}

/** Answers with what the forum's own point comes to be. */
function tellMeeting(
  story: Story,
  meeting: Planned,
  habit: MeetingHabit,
  index: number,
): () => AgendaItemId | undefined {
  const { convenor, begins, own } = habit
  const heading = own[index % own.length]?.heading ?? ''
  let item: AgendaItemId | undefined
  story.tell(
    convenor,
    addDays(meeting.day, -1),
    240,
    () => ({ kind: 'put-on-agenda', meeting: idOf(meeting), heading, item: 'information' }),
    id => {
      item = id as AgendaItemId
    },
  )
  story.tell(convenor, meeting.day, begins + 2, () => ({
    kind: 'note-narvaro',
    meeting: idOf(meeting),
    present: presentAt(story, meeting, habit, index),
    text: '',
  }))
  return () => item
}

function tellNotes(
  story: Story,
  meeting: Planned,
  { begins, own, atMatters }: MeetingHabit,
  index: number,
  item: () => AgendaItemId | undefined,
): void {
  const note = (by: string, minute: number, text: string, at: () => AgendaItemId | undefined) =>
    story.tell(by, meeting.day, begins + minute, () => {
      const where = at()
      return where && { kind: 'write-note', item: where, block: story.key(), seen: '', text }
    })
  for (const [place, { by, text }] of (own[index % own.length]?.said ?? []).entries()) note(by, 80 + place, text, item)
  for (const [place, { by, text }] of atMatters.entries()) {
    const matters = () => agendaOf(story.told().items, idOf(meeting)).filter(({ subject }) => subject)
    note(by, 90 + place, text, () => matters()[place % Math.max(1, matters().length)]?.id)
  }
}

/** All seats but one now and then, and now and then a substitute. */
function presentAt(story: Story, { forum, day }: Planned, habit: MeetingHabit, index: number): Present[] {
  const missing = index % 3 === 1 ? habit.missing[index % 2] : undefined
  return membersOn(story.told().medlemskap, forum, day)
    .filter(({ part }) => part !== missing)
    .map(({ role, part }) => ({
      role,
      part,
      ...(index % 4 === 2 && part === habit.substituted && { substitute: true as const }),
    }))
}
