import { makeStyles, tokens } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { forumsOn } from '../../domain/grupp/forums.ts'
import { groupsOf } from '../../domain/grupp/groups.ts'
import { callStateOf } from '../../domain/meeting/kallelse.ts'
import { agendaOf, type StoredMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { seesForum } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { Outside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { type Column, RecordList } from '../shared/record-list.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { listNamed } from './lists.ts'

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  forums: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  forum: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
})

/** The forums whose meetings the reader sees: those that meet today, and working groups that have met. */
function forumsSeen({ reading, state, today }: Desk): ForumKey[] {
  const groups = groupsOf(reading, today).map(({ grupp }) => grupp.key)
  const met = groups.filter(key => state.meetings.some(({ forum }) => forum === key))
  const all = new Set([...forumsOn(reading, today), ...met])
  return [...all].filter(forum => seesForum(state.forumsSeen, forum))
}

/** Meetings of the forums that the reader sees: those ahead, the nearest first, and those behind. */
export function MeetingsPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const [get, set] = useFilters()
  const seen = forumsSeen(desk)
  const chosen = seen.find(forum => forum === get('forum'))
  const only = chosen ?? (seen.length === 1 ? seen[0] : undefined)
  const meetings = desk.state.meetings.filter(({ forum }) => !chosen || forum === chosen).sort(byTime)
  const ahead = meetings.filter(({ day }) => day >= desk.today)
  const behind = meetings.filter(({ day }) => day < desk.today).reverse()
  const mayPlan = seen.some(forum => convenes(desk, forum))
  if (isRead && seen.length === 0) {
    return (
      <Page title={t('moten.title')}>
        <Outside title={t('moten.notYours.none')} />
      </Page>
    )
  }
  return (
    <Page title={t('moten.title')} lead={t('moten.lead')} {...(mayPlan && { primary: <PlanButton forum={chosen} /> })}>
      <UnreadableRows lists={[...new Set(seen.map(forum => listNamed(forum, 'Moten')))]} />
      <MoreLinks forum={only} mayPlan={mayPlan} />
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
                choices={seen.map(forum => ({ value: forum, label: forumName(desk.model, forum), isWritten: true }))}
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
                <MeetingList
                  label={t('moten.ahead')}
                  meetings={ahead}
                  empty={t('moten.noAhead')}
                  forum={only}
                  isAhead
                />
              </Section>
              <Section title={t('moten.behind')}>
                <MeetingList label={t('moten.behind')} meetings={behind} empty={t('moten.noBehind')} forum={only} />
              </Section>
            </>
          )}
          {!only && <Forums forums={seen} />}
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

/** Where one goes on to from the meetings; what belongs to one forum only where there is one, so that the row stays short. */
function MoreLinks({ forum, mayPlan }: { forum: ForumKey | undefined; mayPlan: boolean }) {
  const styles = useStyles()
  const t = useText()
  return (
    <nav aria-label={t('moten.also')} className={styles.links}>
      <AppLink to="/moten/protokoll">{t('protokoll.title')}</AppLink>
      <AppLink to="/moten/sok">{t('sokMoten.title')}</AppLink>
      {forum ? <ForumLinks forum={forum} /> : mayPlan && <AppLink to="/moten/ar">{t('planering.year.title')}</AppLink>}
    </nav>
  )
}

/** What belongs to a forum besides its meetings. */
function ForumLinks({ forum }: { forum: ForumKey }) {
  const t = useText()
  const desk = useDesk()
  return (
    <>
      <AppLink to={`/moten/ledamoter/${forum}`}>{t('planering.members.link')}</AppLink>
      {convenes(desk, forum) && (
        <>
          <AppLink to={`/moten/mall/${forum}`}>{t('planering.template.link')}</AppLink>
          <AppLink to={`/moten/ar?forum=${forum}`}>{t('planering.year.title')}</AppLink>
        </>
      )}
    </>
  )
}

/** The forums one by one, last on the page: one seldom asks for their members. */
function Forums({ forums }: { forums: readonly ForumKey[] }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  return (
    <Section title={t('moten.forums')}>
      <ul className={styles.forums}>
        {forums.map(forum => (
          <li key={forum} className={styles.forum}>
            <strong>
              <Written>{forumName(model, forum)}</Written>
            </strong>
            <span className={styles.links}>
              <ForumLinks forum={forum} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
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
  /** The one forum that all of them belong to, which then need not be named in each row. */
  readonly forum: ForumKey | undefined
  readonly isAhead?: true
}

function MeetingList({ label, meetings, empty, forum: only, isAhead }: ListProps) {
  const t = useText()
  const { model, state, reading } = useDesk()
  if (meetings.length === 0) return <Prose>{empty}</Prose>
  const columns: Column<StoredMeeting>[] = [
    { key: 'date', header: t('moten.column.date'), kind: 'fixed', width: '10%', card: 'bare', cell: ({ day }) => day },
    {
      key: 'week',
      header: t('moten.column.week'),
      kind: 'fixed',
      width: '6%',
      card: 'bare',
      cell: ({ day }) => weekOf(day),
    },
    {
      key: 'time',
      header: t('moten.column.time'),
      kind: 'fixed',
      width: '13%',
      card: 'bare',
      cell: ({ start, end }) => timeSpan(start, end),
    },
    {
      key: 'place',
      header: t('moten.column.place'),
      card: 'bare',
      cell: ({ place }) => place && <Written>{place}</Written>,
    },
    {
      key: 'points',
      header: t('moten.column.points'),
      kind: 'number',
      width: '7%',
      cell: ({ id }) => agendaOf(state.items, id).length,
    },
  ]
  if (!only)
    columns.unshift({
      key: 'forum',
      header: t('moten.column.forum'),
      width: '13%',
      card: 'bare',
      cell: ({ forum }) => <Written>{forumName(model, forum)}</Written>,
    })
  // Before the last one: what only one of the two tables has takes its room from the place, and the others stand in line.
  if (isAhead)
    columns.splice(-1, 0, {
      key: 'call',
      header: t('moten.column.call'),
      kind: 'fixed',
      width: '10%',
      cell: ({ id }) => {
        const { kind } = callStateOf(id, reading)
        const isBare = kind === 'utkast' && agendaOf(state.items, id).length === 0
        return isBare ? t('kallelse.notSent') : t(`kallelse.state.${kind}`)
      },
    })
  return (
    <RecordList
      label={label}
      rows={meetings}
      rowKey={({ id }) => id}
      main={{
        header: t('moten.column.day'),
        width: '18%',
        title: ({ day }) => dayWithWeekday(day),
        to: ({ id }) => `/moten/${keyOf(id)}`,
      }}
      columns={columns}
    />
  )
}

function byTime(a: StoredMeeting, b: StoredMeeting): number {
  const [first, second] = [`${a.day} ${a.start}`, `${b.day} ${b.start}`]
  return first < second ? -1 : first > second ? 1 : 0
}
