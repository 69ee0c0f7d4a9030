import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { convenes } from '../../domain/commands/desk.ts'
import { callStateOf } from '../../domain/meeting/kallelse.ts'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { AnchoringGaps } from '../shared/anchoring-gaps.tsx'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayInText, dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { focusHeading, Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { forumName } from '../shared/sentences.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Agenda } from './agenda.tsx'
import { Backlog } from './backlog.tsx'
import { CallSection } from './call-section.tsx'
import { ChangeMeeting } from './change-meeting.tsx'
import { FreePoint } from './free-point.tsx'
import { PreviousMinutes } from './justering/previous-minutes.tsx'
import { listNamed } from './lists.ts'
import { MeetingOr } from './meeting-or.tsx'
import { Preparations } from './preparations.tsx'
import { StruckPoints } from './struck-points.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(280px, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: '0' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, '@media print': { display: 'none' } },
  // The printed agenda is what the forum meets about; this is for the one who prepares.
  onScreen: { display: 'contents', '@media print': { display: 'none' } },
  side: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    '@media print': { display: 'none' },
  },
})

/** The page of one meeting: when and where, its agenda, and for the one who convenes what waits to be taken up. */
export function MeetingPage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Meeting meeting={meeting} />}</MeetingOr>
}

function Meeting({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { forum, day, start, end, place, pending } = meeting
  const [, go] = useLocation()
  const [isChanging, setChanging] = useState(false)
  const isConvenor = convenes(desk, forum)
  const isToday = day === desk.today
  const role = t(`governance.role.${forumOf(desk.model, forum).convenor}`)
  return (
    <Page
      title={t('moten.name', { forum: forumName(desk.model, forum), day: dayWithWeekday(day) })}
      link={`/moten/${keyOf(meeting.id)}`}
      back={{ to: `/moten?forum=${forum}`, place: t('moten.title') }}
      state={
        <>
          <span>
            <Quoting written={[place]}>
              {[dayInText(day), weekOf(day), timeSpan(start, end), place].filter(Boolean).join(' · ')}
            </Quoting>
          </span>
          <CallBadge meeting={meeting} />
          {pending && <PendingMark />}
        </>
      }
      primary={
        isToday ? (
          <ButtonLink to={`/moten/${keyOf(meeting.id)}/pagaende`} appearance="primary">
            {t('pagaende.open')}
          </ButtonLink>
        ) : (
          <Button icon={<PrintRegular />} onClick={() => print()}>
            {t('moten.page.print')}
          </Button>
        )
      }
      menu={[
        ...(isToday
          ? [{ key: 'print', label: t('moten.page.print'), icon: <PrintRegular />, onSelect: () => print() }]
          : []),
        ...(isConvenor
          ? [
              { key: 'change', label: t('moten.change.do'), onSelect: () => setChanging(true) },
              { key: 'template', label: t('planering.template.link'), onSelect: () => go(`/moten/mall/${forum}`) },
            ]
          : []),
        { key: 'members', label: t('planering.members.link'), onSelect: () => go(`/moten/ledamoter/${forum}`) },
      ]}
    >
      {isChanging && (
        <ChangeMeeting
          meeting={meeting}
          onClose={() => {
            setChanging(false)
            focusHeading()
          }}
        />
      )}
      <UnreadableRows lists={[listNamed(forum, 'Punkter')]} />
      {day >= desk.today && (
        <div className={styles.onScreen}>
          <AnchoringGaps forum={forum} />
        </div>
      )}
      {day < desk.today && <Prose>{t('moten.page.past')}</Prose>}
      <div className={styles.ways}>
        {!isToday && <AppLink to={`/moten/${keyOf(meeting.id)}/pagaende`}>{t('pagaende.open')}</AppLink>}
        {day <= desk.today && <AppLink to={`/moten/${keyOf(meeting.id)}/protokoll`}>{t('protokoll.open')}</AppLink>}
      </div>
      <div className={isConvenor ? styles.columns : styles.column}>
        <div className={styles.column}>
          {!isConvenor && <CallSection meeting={meeting} isConvenor={false} />}
          {!isConvenor && day >= desk.today && <Preparations meeting={meeting} />}
          <Agenda meeting={meeting} isConvenor={isConvenor} convenor={role} />
          {isConvenor && <PreviousMinutes meeting={meeting} />}
          {isConvenor && <FreePoint meeting={meeting.id} />}
          <StruckPoints meeting={meeting.id} isConvenor={isConvenor} />
        </div>
        {isConvenor && (
          <div className={styles.side}>
            <CallSection meeting={meeting} isConvenor />
            {day >= desk.today && <Preparations meeting={meeting} />}
            <Backlog meeting={meeting} />
          </div>
        )}
      </div>
    </Page>
  )
}

/** Whether the forum has been called, in one word. */
function CallBadge({ meeting }: { meeting: StoredMeeting }) {
  const t = useText()
  const { reading } = useDesk()
  const isCalled = callStateOf(meeting.id, reading).kind === 'kallad'
  return (
    <Badge appearance="tint" color={isCalled ? 'success' : 'informative'}>
      {t(isCalled ? 'kallelse.sentBadge' : 'kallelse.draft')}
    </Badge>
  )
}
