import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { dayWithWeekday, timeSpan } from '../../shared/dates.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { forumName } from '../../shared/sentences.ts'
import { Unbroken } from '../../shared/unbroken.tsx'
import { UnreadableRows } from '../../shared/unreadable-rows.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { listNamed } from '../lists.ts'
import { MeetingOr } from '../meeting-or.tsx'
import { headingId } from '../move-button.tsx'
import { Elsewhere, Next, Steps } from '../pagaende/current-point.tsx'
import { Narvaro } from '../pagaende/narvaro.tsx'
import { Notes } from '../pagaende/notes.tsx'
import { PointOutcome } from '../pagaende/outcome.tsx'
import { PointList } from '../pagaende/point-list.tsx'
import { Positions } from '../pagaende/positions.tsx'
import { TimeLeft } from '../pagaende/time-left.tsx'
import { usePoint } from '../pagaende/use-point.ts'
import { Papers } from '../papers.tsx'
import { PointAbout } from '../point-about.tsx'
import { StandingContent } from '../standing-content.tsx'
import { ForumMeeting } from './forum-meeting.tsx'
import { ShareStage } from './share-stage.tsx'
import { slotsById, useAttending } from './use-meeting.ts'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: '0',
    // The point is what the panel is about; what belongs to it is headed smaller, as the width allows.
    '& section h2, & section h3': { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  title: {
    ...typographyStyles.body1,
    margin: '0',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  when: { display: 'block', color: tokens.colorNeutralForeground3 },
  note: { margin: '0', color: tokens.colorNeutralForeground2 },
  point: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: '0' },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: {
    ...typographyStyles.subtitle2,
    margin: '0',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    outlineStyle: 'none',
  },
  folded: { minWidth: '0' },
  fold: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  // Always in reach, however much is written above it.
  next: {
    position: 'sticky',
    bottom: '0',
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
})

/** A meeting beside itself, in a panel as wide as a hand: the point it is at, notes, outcome, and the way to the next. */
export function PanelPage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Panel meeting={meeting} />}</MeetingOr>
}

/** The same for the meeting that a forum is at. */
export function ForumPanelPage({ forum }: { forum: string }) {
  return <ForumMeeting forum={forum}>{meeting => <Panel key={meeting.id} meeting={meeting} />}</ForumMeeting>
}

function Panel({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const { model, today } = useDesk()
  useAttending(meeting)
  const position = usePoint(meeting)
  const { points, shown } = position
  const slots = slotsById(meeting, points)
  const { forum, day, start, end } = meeting
  const title = t('motesrum.title', { forum: forumName(model, forum), day: dayWithWeekday(day) })
  useEffect(() => {
    document.title = t('common.shell.title', { page: title })
  }, [title, t])
  return (
    <div className={styles.panel}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
        <span className={styles.when}>
          <Unbroken>{timeSpan(start, end)}</Unbroken>
        </span>
      </h1>
      {day !== today && <p className={styles.note}>{t(day > today ? 'motesrum.notToday' : 'motesrum.held')}</p>}
      <UnreadableRows lists={[listNamed(forum, 'Punkter')]} />
      {shown ? (
        <article key={shown.id} className={styles.point} aria-labelledby={headingId(shown)}>
          <div className={styles.head}>
            <Elsewhere position={position} />
            <Steps position={position} />
            <h2 id={headingId(shown)} tabIndex={-1} className={styles.heading}>
              {shown.heading}
            </h2>
            <TimeLeft meeting={meeting} slot={slots.get(shown.id)} />
          </div>
          <Folded title={t('motesrum.about')}>
            <PointAbout item={shown} isLate={false} />
            {shown.standing && <StandingContent standing={shown.standing} />}
            <Papers meeting={meeting} item={shown} isConvenor={false} />
          </Folded>
          {shown.subject && (
            <Folded title={t('motesrum.positions')}>
              <Positions item={shown} />
            </Folded>
          )}
          <Notes item={shown} onBegin={position.stay} />
          <PointOutcome item={shown} />
        </article>
      ) : (
        <EmptyState title={t('motesrum.empty')} text={t('motesrum.emptyText')} />
      )}
      <Folded title={t('motesrum.allPoints')}>
        <PointList position={position} slots={slots} />
      </Folded>
      <Narvaro meeting={meeting} />
      {shown && <ShareStage meeting={meeting} />}
      {shown && (
        <div className={styles.next}>
          <Next position={position} />
        </div>
      )}
    </div>
  )
}

/** What one needs now and then, folded under its name; nothing of it is drawn until it is opened. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.folded} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles.fold}>{title}</summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  )
}
