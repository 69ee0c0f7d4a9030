import { addDays, type Day } from '../../domain/shared/day.ts'
import type { AvvikelseId, SaneringId } from '../../domain/shared/ids.ts'
import type { Story } from './story.ts'

/** A text that named somebody is taken out by its writer, and a choice from years ago has been replaced. */
export function tellRecords(story: Story, today: Day, named: () => AvvikelseId | undefined): void {
  let ordered: SaneringId | undefined
  story.tell(
    'sammankallande',
    addDays(today, -2),
    60,
    () => {
      const subject = named()
      const text = 'Sammankallande såg vid en genomgång att texten pekade ut en person.'
      return subject && { kind: 'order-sanering', subject, fields: ['consequence'], text }
    },
    id => {
      ordered = id as SaneringId
    },
  )
  story.tell(
    'rep-sf-sydvast',
    addDays(today, -1),
    60,
    () => ordered && { kind: 'carry-out-sanering', sanering: ordered, asOwner: false },
  )
  // An old choice that another has taken the place of since: something is ready to be disposed of.
  for (const yearsAgo of [4, 1]) {
    const at = `${Number(today.slice(0, 4)) - yearsAgo}-03-01T09:00:00Z`
    const id = `aviseringsval:${story.key()}` as const
    story.write({ kind: 'add', of: 'aviseringsval', id, value: { off: [] } }, 'analys-sf-hisingen', at)
  }
}
