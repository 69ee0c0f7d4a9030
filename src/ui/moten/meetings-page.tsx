import { makeStyles, tokens } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { agendaOf, type StoredMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { namedForums, seesForum } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { listNamed } from './lists.ts'

const useStyles = makeStyles({
  also: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  links: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  forum: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS },
})

/** Meetings of the forums that the reader sees: those ahead, the nearest first, and those behind. */
export function MeetingsPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const [get, set] = useFilters()
  const forums = namedForums
  const seen = forums.filter(forum => seesForum(desk.state.forumsSeen, forum))
  const chosen = seen.find(forum => forum === get('forum'))
  const meetings = desk.state.meetings.filter(({ forum }) => !chosen || forum === chosen).sort(byTime)
  const ahead = meetings.filter(({ day }) => day >= desk.today)
  const behind = meetings.filter(({ day }) => day < desk.today).reverse()
  const mayPlan = forums.some(forum => convenes(desk, forum))
  if (isRead && seen.length === 0) {
    return (
      <Page title={t('moten.title')}>
        <EmptyState title={t('moten.notYours.none')} text={t('moten.notYours.noneText')} />
      </Page>
    )
  }
  return (
    <Page title={t('moten.title')} lead={t('moten.lead')} {...(mayPlan && { primary: <PlanButton forum={chosen} /> })}>
      <ForumLinks forums={chosen ? [chosen] : seen} />
      <UnreadableRows lists={seen.map(forum => listNamed(forum, 'Moten'))} />
      <nav aria-label={t('moten.also')} className={styles.also}>
        <AppLink to="/moten/protokoll">{t('protokoll.title')}</AppLink>
        <AppLink to="/moten/sok">{t('sokMoten.title')}</AppLink>
      </nav>
      {!isRead ? (
        <Loading />
      ) : (
        <>
          {seen.length > 1 && (
            <FilterRow label={t('moten.filter.forum')} isFiltered={chosen !== undefined}>
              <SelectField
                name="forum"
                label={t('moten.filter.forum')}
                value={chosen ?? ''}
                onChange={value => set('forum', value)}
                choices={seen.map(forum => ({ value: forum, label: forumName(desk.model, forum) }))}
                empty={t('moten.filter.all')}
                required={false}
              />
            </FilterRow>
          )}
          {meetings.length === 0 ? (
            <EmptyState title={t('moten.empty.title')} text={t('moten.empty.text')} />
          ) : (
            <>
              <Section title={t('moten.ahead')}>
                <MeetingList label={t('moten.ahead')} meetings={ahead} empty={t('moten.noAhead')} desk={desk} />
              </Section>
              <Section title={t('moten.behind')}>
                <MeetingList label={t('moten.behind')} meetings={behind} empty={t('moten.noBehind')} desk={desk} />
              </Section>
            </>
          )}
          {(['samverkan', 'sob'] as const)
            .filter(forum => !seen.includes(forum))
            .map(forum => (
              <Prose key={forum}>{t(`moten.notYours.${forum}`)}</Prose>
            ))}
        </>
      )}
    </Page>
  )
}

/** What belongs to each forum besides its meetings. */
function ForumLinks({ forums }: { forums: readonly ForumKey[] }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  return (
    <ul className={styles.links}>
      {forums.map(forum => (
        <li key={forum} className={styles.forum}>
          <strong>{forumName(desk.model, forum)}</strong>
          <AppLink to={`/moten/ledamoter/${forum}`}>{t('planering.members.link')}</AppLink>
          {convenes(desk, forum) && (
            <>
              <AppLink to={`/moten/mall/${forum}`}>{t('planering.template.link')}</AppLink>
              <AppLink to={`/moten/ar?forum=${forum}`}>{t('planering.year.title')}</AppLink>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function PlanButton({ forum }: { forum: ForumKey | undefined }) {
  const t = useText()
  return (
    <ButtonLink
      to={forum ? `/moten/ny?forum=${forum}` : '/moten/ny'}
      appearance="primary"
      icon={<CalendarAddRegular />}
    >
      {t('moten.plan')}
    </ButtonLink>
  )
}

interface ListProps {
  readonly label: string
  readonly meetings: readonly StoredMeeting[]
  readonly empty: string
  readonly desk: Desk
}

function MeetingList({ label, meetings, empty, desk }: ListProps) {
  const t = useText()
  if (meetings.length === 0) return <Prose>{empty}</Prose>
  return (
    <RecordList
      label={label}
      rows={meetings}
      rowKey={({ id }) => id}
      main={{
        header: t('moten.column.day'),
        title: ({ day }) => dayWithWeekday(day),
        to: ({ id }) => `/moten/${keyOf(id)}`,
      }}
      columns={[
        { key: 'forum', header: t('moten.column.forum'), cell: ({ forum }) => forumName(desk.model, forum) },
        { key: 'date', header: t('moten.column.date'), kind: 'fixed', cell: ({ day }) => day },
        { key: 'week', header: t('moten.column.week'), kind: 'fixed', cell: ({ day }) => weekOf(day) },
        { key: 'time', header: t('moten.column.time'), kind: 'fixed', cell: ({ start, end }) => timeSpan(start, end) },
        { key: 'place', header: t('moten.column.place'), cell: ({ place }) => place },
        {
          key: 'points',
          header: t('moten.column.points'),
          kind: 'number',
          cell: ({ id }) => agendaOf(desk.state.items, id).length,
        },
      ]}
    />
  )
}

function byTime(a: StoredMeeting, b: StoredMeeting): number {
  const [first, second] = [`${a.day} ${a.start}`, `${b.day} ${b.start}`]
  return first < second ? -1 : first > second ? 1 : 0
}
