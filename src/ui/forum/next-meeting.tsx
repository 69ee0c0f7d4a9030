import { makeStyles, tokens } from '@fluentui/react-components'
import { agendaOf, nextMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { seesForum } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  when: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: '0', color: tokens.colorNeutralForeground2 },
  points: { margin: '0', paddingLeft: '24px', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

const most = 8

/** When the forum meets next, what about, and the way there. */
export function NextMeeting({ forum }: { forum: ForumKey }) {
  const styles = useStyles()
  const t = useText()
  const { state, today } = useDesk()
  if (!seesForum(state.forumsSeen, forum)) {
    return (
      <Section title={t('forumsida.next')}>
        <EmptyState title={t('forumsida.notSeen')} text={t('forumsida.notSeenText')} />
      </Section>
    )
  }
  const meeting = nextMeeting(state.meetings, forum, today)
  if (!meeting) {
    return (
      <Section title={t('forumsida.next')}>
        <EmptyState title={t('forumsida.noMeeting')} text={t('forumsida.noMeetingText')} />
      </Section>
    )
  }
  const { id, day, start, end, place } = meeting
  const points = agendaOf(state.items, id)
  const more = points.length - most
  const isToday = day === today
  return (
    <Section title={t(isToday ? 'forumsida.today' : 'forumsida.next')}>
      <p className={styles.when}>
        <Quoting written={[place]}>
          {[dayWithWeekday(day), weekOf(day), timeSpan(start, end), place].filter(Boolean).join(' · ')}
        </Quoting>
      </p>
      <p className={styles.quiet}>{t('forumsida.points', { count: points.length })}</p>
      {points.length > 0 && (
        <ol className={styles.points}>
          {points.slice(0, most).map(({ id: item, heading }) => (
            <li key={item}>
              <Written>{heading}</Written>
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p className={styles.quiet}>{t('forumsida.more', { count: more })}</p>}
      <div className={styles.ways}>
        {isToday && (
          <ButtonLink to={`/moten/${keyOf(id)}/pagaende`} appearance="primary">
            {t('forumsida.enter')}
          </ButtonLink>
        )}
        <ButtonLink to={`/moten/${keyOf(id)}`} appearance={isToday ? 'secondary' : 'primary'}>
          {t('forumsida.agenda')}
        </ButtonLink>
      </div>
    </Section>
  )
}
