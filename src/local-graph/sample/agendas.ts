import type { Seat, StandingKey } from '../../domain/meeting/meeting.ts'
import { templateOf } from '../../domain/meeting/template.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Story } from './story.ts'
import type { Planned } from './tell-matter.ts'

interface StandingPoint {
  readonly heading: string
  readonly standing: StandingKey
  readonly minutes: number
  readonly presenter?: Seat
}

/** The standing points of the forums that have any. */
const templates: Partial<Record<NamedForumKey, { readonly by: string; readonly points: readonly StandingPoint[] }>> = {
  samverkan: {
    by: 'sammankallande',
    points: [
      { heading: 'Val av justerare', standing: 'rubrik', minutes: 5 },
      {
        heading: 'Svar från SoB',
        standing: 'ej-aterfort',
        minutes: 10,
        presenter: { role: 'sammankallande', part: 'arbvux' },
      },
    ],
  },
  sob: {
    by: 'samordnare',
    points: [
      { heading: 'Val av justerare', standing: 'rubrik', minutes: 5 },
      {
        heading: 'Uppföljning av uppdrag',
        standing: 'ej-genomfort',
        minutes: 15,
        presenter: { role: 'samordnare', part: 'arbvux' },
      },
    ],
  },
}

/** The templates, written some weeks before today: older agendas were made without. */
export function tellTemplates(story: Story, today: Day, meetings: readonly Planned[]): void {
  for (const [forum, template] of Object.entries(templates) as [NamedForumKey, (typeof templates)['sob'] & object][]) {
    const { by, points } = template
    points.forEach(({ heading, standing, minutes, presenter }, index) => {
      story.tell(by, addDays(today, -30), index * 2, () => ({ kind: 'add-standing-point', forum, heading, standing }))
      story.tell(by, addDays(today, -30), index * 2 + 1, () => {
        const item = templateOf(story.told().items, forum)[index]
        if (!item) throw new Error(`The template of ${forum} lacks ${heading}.`)
        const seen = { heading: item.heading, kind: item.kind }
        return { kind: 'edit-item', item: item.id, seen, text: { ...seen, minutes, ...(presenter && { presenter }) } }
      })
    })
    tellNext(
      story,
      today,
      by,
      meetings.find(meeting => meeting.forum === forum && meeting.day >= today),
    )
  }
}

/** The next meeting has its standing points, is called to, and has since got one more point. */
function tellNext(story: Story, today: Day, by: string, next: Planned | undefined): void {
  if (!next) return
  const meeting = () => {
    if (!next.id) throw new Error('The next meeting is not planned.')
    return next.id
  }
  story.tell(by, addDays(today, -2), 400, () => ({ kind: 'fill-agenda', meeting: meeting() }))
  story.tell(by, addDays(today, -2), 410, () => ({
    kind: 'publish-kallelse',
    meeting: meeting(),
    text: 'Läs igenom punkterna i förväg. Meddela om din förvaltning behöver mer tid för någon av dem.',
  }))
  story.tell(by, addDays(today, -1), 420, () => ({
    kind: 'put-on-agenda',
    meeting: meeting(),
    heading: 'Information om nästa års mötestider',
    item: 'information',
  }))
}
