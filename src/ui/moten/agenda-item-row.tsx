import { Button, makeStyles, Tooltip, tokens, typographyStyles } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { ledTo } from '../../domain/meeting/led-to.ts'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { PendingMark } from '../shared/marks.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { kindIcons } from './looks.ts'
import { type Direction, headingId, Move } from './move-button.tsx'
import { PointOutcomes } from './point-outcomes.tsx'
import { RecordOutcome } from './record-outcome.tsx'
import { Subject } from './subject.tsx'

const useStyles = makeStyles({
  point: {
    display: 'grid',
    gridTemplateColumns: '2.5ch minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 640px)': { gridTemplateColumns: '2.5ch minmax(0, 1fr)' },
  },
  place: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground3, textAlign: 'right' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: '0' },
  heading: { ...typographyStyles.subtitle2, margin: '0', overflowWrap: 'anywhere', outlineStyle: 'none' },
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  moves: {
    display: 'flex',
    alignItems: 'flex-start',
    '@media (max-width: 640px)': { gridColumn: '2', marginTop: tokens.spacingVerticalS },
    '@media print': { display: 'none' },
  },
})

interface Props {
  readonly item: StoredAgendaItem
  readonly place: number
  readonly isConvenor: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (direction: Direction) => void
  readonly onStrike: () => void
}

/** One point: its place, what it is about and what it led to; and what those who may can do with it. */
export function AgendaItemRow({ item, place, isConvenor, isFirst, isLast, onMove, onStrike }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const Icon = kindIcons[item.kind]
  const outcomes = ledTo(item, desk.reading)
  const { heading } = item
  return (
    <li className={styles.point}>
      <span className={styles.place}>{place}</span>
      <div className={styles.body}>
        <h3 id={headingId(item)} tabIndex={-1} className={styles.heading}>
          {heading}
        </h3>
        <div className={styles.about}>
          <span className={styles.kind}>
            <Icon aria-hidden />
            {t(`moten.kind.${item.kind}`)}
          </span>
          <Subject item={item} />
          {item.pending && <PendingMark />}
        </div>
        <PointOutcomes outcomes={outcomes} />
        <RecordOutcome item={item} outcomes={outcomes} />
      </div>
      {isConvenor && (
        <div className={styles.moves}>
          <Move item={item} direction="up" isAtEnd={isFirst} onMove={onMove} />
          <Move item={item} direction="down" isAtEnd={isLast} onMove={onMove} />
          <Tooltip content={t('moten.strike.do')} relationship="description">
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('moten.strike.one', { heading })}
              onClick={onStrike}
            />
          </Tooltip>
        </div>
      )}
    </li>
  )
}
