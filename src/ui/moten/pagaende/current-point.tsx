import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { useEffect } from 'react'
import type { Slot } from '../../../domain/meeting/clock.ts'
import type { StoredAgendaItem, StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { Quoting } from '../../shared/quoting.tsx'
import { useText } from '../../text/text.ts'
import { headingId } from '../move-button.tsx'
import { Papers } from '../papers.tsx'
import { PointAbout } from '../point-about.tsx'
import { StandingContent } from '../standing-content.tsx'
import { useLiveStyles } from './live-styles.ts'
import { Notes } from './notes.tsx'
import { PointOutcome } from './outcome.tsx'
import { Positions } from './positions.tsx'
import { TimeLeft } from './time-left.tsx'
import type { Position } from './use-point.ts'

interface Props {
  readonly meeting: StoredMeeting
  readonly position: Position
  readonly item: StoredAgendaItem
  readonly slot: Slot | undefined
}

/** The point one is at: what it is about, what is noted, what it led to, and the way to the next. */
export function CurrentPoint({ meeting, position, item, slot }: Props) {
  const styles = useLiveStyles()
  return (
    <article className={styles.point} aria-labelledby={headingId(item)}>
      <div className={styles.head}>
        <Elsewhere position={position} />
        <Steps position={position} />
        <h2 id={headingId(item)} tabIndex={-1} className={styles.heading} lang="sv">
          {item.heading}
        </h2>
        <TimeLeft meeting={meeting} slot={slot} />
        <PointAbout item={item} isLate={false} />
        {item.standing && <StandingContent standing={item.standing} />}
        <Papers meeting={meeting} item={item} isConvenor={false} />
      </div>
      <Positions item={item} />
      <Notes item={item} onBegin={position.stay} />
      <PointOutcome item={item} />
      <Next position={position} />
    </article>
  )
}

/** Where the meeting is, for one who looks at another point, and the way back. */
export function Elsewhere({ position: { points, shown, meetingAt, isFollowing, follow } }: { position: Position }) {
  const styles = useLiveStyles()
  const t = useText()
  if (isFollowing || !meetingAt || meetingAt === shown) return null
  return (
    <p className={styles.elsewhere}>
      <span>
        <Quoting written={[meetingAt.heading]}>
          {t('pagaende.elsewhere', { place: points.indexOf(meetingAt) + 1, heading: meetingAt.heading })}
        </Quoting>
      </span>
      <Button size="small" onClick={follow}>
        {t('pagaende.follow')}
      </Button>
    </p>
  )
}

/** Which point it is, and the way to the one before and the one after; also by keyboard. */
export function Steps({ position: { points, index, go } }: { position: Position }) {
  const styles = useLiveStyles()
  const t = useText()
  const [before, after] = [points[index - 1], points[index + 1]]
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.key === 'PageDown' ? after : event.key === 'PageUp' ? before : undefined
      if (!event.altKey || !target) return
      event.preventDefault()
      go(target)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <nav className={styles.place} aria-label={t('pagaende.steps')} title={t('pagaende.keys')}>
      <Button
        className={styles.step}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t('pagaende.previous')}
        aria-keyshortcuts="Alt+PageUp"
        disabledFocusable={!before}
        onClick={() => go(before)}
      />
      <span>{t('pagaende.place', { place: index + 1, count: points.length })}</span>
      <Button
        className={styles.step}
        appearance="subtle"
        icon={<ArrowRightRegular />}
        aria-label={t('pagaende.next')}
        aria-keyshortcuts="Alt+PageDown"
        disabledFocusable={!after}
        onClick={() => go(after)}
      />
    </nav>
  )
}

/** One big way on, where one is when the point is done. */
export function Next({ position: { points, index, go } }: { position: Position }) {
  const styles = useLiveStyles()
  const t = useText()
  const after = points[index + 1]
  return (
    <Button
      className={styles.next}
      size="large"
      appearance="primary"
      icon={<ArrowRightRegular />}
      iconPosition="after"
      disabledFocusable={!after}
      onClick={() => go(after)}
    >
      <span className={styles.named}>
        <Quoting written={[after?.heading]}>
          {after ? t('pagaende.nextNamed', { heading: after.heading }) : t('pagaende.lastPoint')}
        </Quoting>
      </span>
    </Button>
  )
}
