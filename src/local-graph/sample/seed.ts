import { addDays, swedishDay } from '../../domain/shared/day.ts'
import type { MeetingId } from '../../domain/shared/ids.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { tellTemplates } from './agendas.ts'
import { tellBuntar } from './buntar.ts'
import { meetingsAround } from './calendar.ts'
import { tellForankring } from './forankring.ts'
import type { Matter } from './matter.ts'
import { answeredMatters } from './matters/answered.ts'
import { closedMatters } from './matters/closed.ts'
import { openMatters } from './matters/open.ts'
import { members } from './members.ts'
import { tellMinutes } from './minutes.ts'
import { tellOpenForslag } from './open-forslag.ts'
import { tellOversyn } from './oversyn.ts'
import { tellRecords } from './records.ts'
import type { Seed } from './seeding.ts'
import { Story } from './story.ts'
import { tellInsatser } from './tell-insatser.ts'
import { type Planned, tellMatter } from './tell-matter.ts'
import { tellMeetings } from './tell-meeting.ts'
import { tellUnderlag } from './underlag.ts'
import { tellUppdrag } from './uppdrag.ts'

/** Every matter of the sample year. */
export const matters: readonly Matter[] = [...closedMatters, ...answeredMatters, ...openMatters]

const convenors = { samverkan: 'sammankallande', sob: 'samordnare', analys: 'analys-arbvux' } as const

/** A believable year that ends today. The same day gives the same sample. */
export const seed: Seed = (seeding, now) => {
  tell(new Story(seeding), now)
}

/** The same, in a story that the caller keeps. */
export function tell(story: Story, now: Date): void {
  const instant = now.toISOString()
  const today = swedishDay(instant)
  for (const value of members)
    story.write(
      { kind: 'add', of: 'medlemskap', id: `medlemskap:${story.key()}`, value },
      'agare',
      '2024-02-23T08:00:00Z',
    )
  const meetings: Planned[] = namedForums.flatMap(forum =>
    meetingsAround(forum, today).map(({ day, ...when }) => {
      const planned: Planned = { forum, day }
      const convenor = convenors[forum]
      story.tell(
        convenor,
        addDays(today, -370),
        day.charCodeAt(9),
        () => ({ kind: 'plan-meeting', ...when, day }),
        id => {
          planned.id = id as MeetingId
        },
      )
      return planned
    }),
  )
  matters.forEach((matter, index) => {
    tellMatter(story, matter, meetings, today, index)
  })
  tellRecords(story, today, tellBuntar(story, today))
  tellInsatser(story, today)
  tellOpenForslag(story, today)
  tellTemplates(story, today, meetings)
  tellOversyn(story, today)
  story.play(instant)
  tellMeetings(story, meetings, today)
  tellMinutes(story, meetings, today)
  tellForankring(story, today)
  tellUppdrag(story, today)
  tellUnderlag(story, today)
}
