import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical'
import { useState } from 'react'
import type { Slot } from '../../domain/meeting/clock.ts'
import { ledTo } from '../../domain/meeting/led-to.ts'
import type { StoredAgendaItem, StoredMeeting } from '../../domain/meeting/meeting.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { CarryForm } from './carry-form.tsx'
import { type Direction, headingId, Move } from './move-button.tsx'
import { Papers } from './papers.tsx'
import { PlaceForm } from './place-form.tsx'
import { PointAbout } from './point-about.tsx'
import { PointForm } from './point-form.tsx'
import { type PointAct, PointMenu } from './point-menu.tsx'
import { PointOutcomes } from './point-outcomes.tsx'
import { RecordOutcome } from './record-outcome.tsx'
import { StandingContent } from './standing-content.tsx'
import { type Edge, usePointDrag } from './use-point-drag.ts'

const useStyles = makeStyles({
  point: {
    display: 'grid',
    gridTemplateColumns: '2.5ch 6ch minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    // Narrow: place, time and what one can do on one line, the point itself below them.
    '@media (max-width: 640px)': { gridTemplateColumns: '2.5ch minmax(0, 1fr) auto', rowGap: tokens.spacingVerticalXS },
  },
  untimed: {
    gridTemplateColumns: '2.5ch minmax(0, 1fr) auto',
    '@media (max-width: 640px)': { gridTemplateColumns: '2.5ch minmax(0, 1fr) auto' },
  },
  above: { boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}` },
  below: { boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}` },
  place: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground3, textAlign: 'right' },
  time: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 640px)': { gridColumn: '2', gridRow: '1' },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: '0',
    '@media (max-width: 640px)': { gridColumn: '2 / -1', gridRow: '2' },
  },
  heading: { ...typographyStyles.subtitle2, margin: '0', overflowWrap: 'anywhere', outlineStyle: 'none' },
  moves: {
    display: 'flex',
    alignItems: 'flex-start',
    '@media (max-width: 640px)': { gridColumn: '3', gridRow: '1', marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
    '@media print': { display: 'none' },
  },
  handle: {
    display: 'inline-flex',
    alignItems: 'center',
    height: '32px',
    cursor: 'grab',
    color: tokens.colorNeutralForeground3,
    '@media (pointer: coarse)': { display: 'none' },
  },
})

interface Props {
  readonly meeting: Pick<StoredMeeting, 'forum' | 'day'>
  readonly item: StoredAgendaItem
  readonly index: number
  readonly count: number
  /** When it begins and ends; absent after a point without minutes, and in the template. */
  readonly slot?: Slot | undefined
  /** It stands in the template, where nothing is recorded. */
  readonly isTemplate?: boolean
  readonly isLate: boolean
  readonly isConvenor: boolean
  readonly onMove: (direction: Direction) => void
  readonly onMoveTo: (index: number) => void
  readonly onDrop: (dragged: AgendaItemId, edge: Edge) => void
  readonly onStrike: () => void
}

/** One point: its place, what it is about and what it led to; and what those who may can do with it. */
export function AgendaItemRow(props: Props) {
  const {
    meeting,
    item,
    index,
    count,
    slot,
    isTemplate = false,
    isLate,
    isConvenor,
    onMove,
    onMoveTo,
    onDrop,
    onStrike,
  } = props
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const [act, setAct] = useState<PointAct>()
  const { row, handle, edge } = usePointDrag({ item: item.id, isOn: isConvenor, onDrop })
  const outcomes = ledTo(item, reading)
  const { heading } = item
  // An agenda stands in a section of its meeting's page; the template is all of its own.
  const Heading = isTemplate ? 'h2' : 'h3'
  const close = () => {
    setAct(undefined)
    requestAnimationFrame(() => document.getElementById(headingId(item))?.focus())
  }
  const acts: PointAct[] = isTemplate ? ['edit', 'place'] : ['edit', 'place', 'bordlagd', 'aterremitterad']
  return (
    <li ref={row} className={mergeClasses(styles.point, isTemplate && styles.untimed, edge && styles[edge])}>
      <span className={styles.place}>{index + 1}</span>
      {!isTemplate && <span className={styles.time}>{slot?.start.replace(':', '.')}</span>}
      <div className={styles.body}>
        <Heading id={headingId(item)} tabIndex={-1} className={styles.heading} lang="sv">
          {heading}
        </Heading>
        {act === 'edit' ? (
          <PointForm meeting={meeting} item={item} onClose={close} />
        ) : (
          <PointAbout item={item} isLate={isLate} isTemplate={isTemplate} />
        )}
        {act === 'place' && <PlaceForm item={item} index={index} count={count} onMove={onMoveTo} onClose={close} />}
        {(act === 'bordlagd' || act === 'aterremitterad') && <CarryForm item={item} how={act} onClose={close} />}
        {!isTemplate && item.standing && <StandingContent standing={item.standing} />}
        {!isTemplate && !act && <Papers meeting={meeting} item={item} isConvenor={isConvenor} />}
        <PointOutcomes outcomes={outcomes} />
        {!isTemplate && !act && <RecordOutcome item={item} outcomes={outcomes} />}
      </div>
      {isConvenor && (
        <div className={styles.moves}>
          <span ref={handle} className={styles.handle} title={t('moten.move.drag')}>
            <ReOrderDotsVerticalRegular aria-hidden />
          </span>
          <Move item={item} direction="up" isAtEnd={index === 0} onMove={onMove} />
          <Move item={item} direction="down" isAtEnd={index === count - 1} onMove={onMove} />
          <PointMenu heading={headingId(item)} acts={acts} onChoose={setAct} onStrike={onStrike} />
        </div>
      )}
    </li>
  )
}
