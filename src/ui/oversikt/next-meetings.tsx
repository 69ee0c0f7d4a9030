import { convenes } from '../../domain/commands/desk.ts'
import { agendaOf, nextMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** The next meeting of each forum that the reader sits in. */
export function NextMeetings({ forums }: { forums: readonly ForumKey[] }) {
  const t = useText()
  const desk = useDesk()
  const { state, today, model } = desk
  const meetings = forums
    .flatMap(forum => nextMeeting(state.meetings, forum, today) ?? [])
    .sort((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1))
  if (meetings.length === 0)
    return (
      <EmptyState title={t('oversikt.noMeetings')} text={t('oversikt.noMeetingsText')}>
        {forums.some(forum => convenes(desk, forum)) && <ButtonLink to="/moten/ny">{t('oversikt.plan')}</ButtonLink>}
      </EmptyState>
    )
  return (
    <Lines>
      {meetings.map(({ id, forum, day, start, end, place }) => (
        <Line
          key={id}
          what={
            <AppLink to={`/moten/${keyOf(id)}`}>
              {forumOf(model, forum).short}, {dayWithWeekday(day)}
            </AppLink>
          }
          about={
            <>
              <Unbroken>{timeSpan(start, end)}</Unbroken>, <Written>{place}</Written>
            </>
          }
          side={`${weekOf(day)} · ${t('oversikt.points', { count: agendaOf(state.items, id).length })}`}
        />
      ))}
    </Lines>
  )
}
