import { mergeClasses } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { useEffect } from 'react'
import type { Slot } from '../../../domain/meeting/clock.ts'
import { proposalOf } from '../../../domain/meeting/kallelse.ts'
import { ledTo } from '../../../domain/meeting/led-to.ts'
import type { StoredAgendaItem, StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { pointInProgress } from '../../../domain/meeting/progress.ts'
import { recordedPoints } from '../../../domain/minutes/points.ts'
import { dayWithWeekday, timeSpan } from '../../shared/dates.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Quoting } from '../../shared/quoting.tsx'
import { forumName } from '../../shared/sentences.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { MeetingOr } from '../meeting-or.tsx'
import { TimeLeft } from '../pagaende/time-left.tsx'
import { PointOutcomes } from '../point-outcomes.tsx'
import { ForumMeeting } from './forum-meeting.tsx'
import { useStageStyles } from './stage-styles.ts'
import { slotsById, useAttending } from './use-meeting.ts'

/** A meeting's agenda for all who are in it, big and calm. It follows what is noted and decided; nobody steers it. */
export function StagePage({ meetingKey }: { meetingKey: string }) {
  const { stage } = useStageStyles()
  return (
    <MeetingOr meetingKey={meetingKey} {...(stage && { around: stage })}>
      {meeting => <Stage meeting={meeting} />}
    </MeetingOr>
  )
}

/** The same for the meeting that a forum is at. */
export function ForumStagePage({ forum }: { forum: string }) {
  const { stage } = useStageStyles()
  return (
    <ForumMeeting forum={forum} {...(stage && { around: stage })}>
      {meeting => <Stage key={meeting.id} meeting={meeting} />}
    </ForumMeeting>
  )
}

function Stage({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStageStyles()
  const t = useText()
  const { model, reading } = useDesk()
  useAttending(meeting)
  const points = recordedPoints(meeting, reading)
  const current = pointInProgress(points, reading, meeting.day)
  const slots = slotsById(meeting, points)
  const { forum, day, start, end, place } = meeting
  const title = t('motesrum.title', { forum: forumName(model, forum), day: dayWithWeekday(day) })
  useEffect(() => {
    document.title = t('common.shell.title', { page: title })
  }, [title, t])
  return (
    <div className={styles.stage}>
      <header className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <span>
          <Quoting written={[place]}>{[timeSpan(start, end), place].filter(Boolean).join(' · ')}</Quoting>
        </span>
      </header>
      {current ? (
        <div className={styles.columns}>
          <Now
            meeting={meeting}
            item={current}
            slot={slots.get(current.id)}
            next={points[points.indexOf(current) + 1]}
          />
          <Agenda points={points} current={current} slots={slots} />
        </div>
      ) : (
        <EmptyState title={t('motesrum.empty')} text={t('motesrum.emptyText')} />
      )}
    </div>
  )
}

interface NowProps {
  readonly meeting: StoredMeeting
  readonly item: StoredAgendaItem
  readonly slot: Slot | undefined
  readonly next: StoredAgendaItem | undefined
}

/** The point that the meeting is at: what it is, what is proposed, what it led to, and what comes then. */
function Now({ meeting, item, slot, next }: NowProps) {
  const styles = useStageStyles()
  const t = useText()
  const { state, reading } = useDesk()
  const outcomes = ledTo(item, reading)
  const proposal = proposalOf(item, state)
  return (
    <section className={styles.now} aria-label={t('motesrum.now')}>
      <div role="status">
        <h2 className={styles.heading} lang="sv">
          {item.heading}
        </h2>
      </div>
      <div className={styles.time}>
        <TimeLeft meeting={meeting} slot={slot} />
      </div>
      {proposal && outcomes.length === 0 && (
        <p className={styles.proposal} lang="sv">
          {proposal}
        </p>
      )}
      {outcomes.length > 0 && (
        <div className={styles.outcome}>
          <PointOutcomes outcomes={outcomes} />
        </div>
      )}
      <p className={styles.next}>
        <Quoting written={[next?.heading]}>
          {next ? t('motesrum.next', { heading: next.heading }) : t('motesrum.last')}
        </Quoting>
      </p>
    </section>
  )
}

interface AgendaProps {
  readonly points: readonly StoredAgendaItem[]
  readonly current: StoredAgendaItem
  readonly slots: ReadonlyMap<string, Slot>
}

/** All points with their times: which are settled, and which one it is. */
function Agenda({ points, current, slots }: AgendaProps) {
  const styles = useStageStyles()
  const t = useText()
  const { reading } = useDesk()
  return (
    <section className={styles.agenda} aria-label={t('motesrum.points')}>
      <ol className={styles.list}>
        {points.map((item, index) => {
          const isSettled = ledTo(item, reading).length > 0
          const isCurrent = item === current
          return (
            <li
              key={item.id}
              className={mergeClasses(styles.row, isCurrent && styles.current)}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.point} lang="sv">
                {item.heading}
              </span>
              {isSettled ? (
                <CheckmarkRegular aria-label={t('motesrum.done')} className={styles.mark} />
              ) : (
                <span className={styles.start}>{slots.get(item.id)?.start.replace(':', '.')}</span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
