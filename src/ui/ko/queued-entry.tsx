import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { ReactNode } from 'react'
import type { Queued } from '../../ports/replica.ts'
import { dayOf, timeOf } from '../shared/dates.ts'
import { Details } from '../shared/details.tsx'
import { Prose } from '../shared/prose.tsx'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useText } from '../text/text.ts'
import { headingOf, writtenIn } from './written-in.ts'

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle2, margin: '0', overflowWrap: 'anywhere' },
  since: { color: tokens.colorNeutralForeground3 },
})

const looks: Readonly<Record<Queued['state']['kind'], Look>> = {
  waiting: { icon: ClockRegular, color: 'informative' },
  refused: { icon: ProhibitedRegular, color: 'danger' },
  conflict: { icon: BranchForkRegular, color: 'warning' },
}

interface Props {
  readonly entry: Queued
  /** What the person can choose, where there is a choice. */
  readonly children: ReactNode
}

/** One change that is not sent: what it is, when it was made, what it says and how it stands. */
export function QueuedEntry({ entry, children }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state, since, write } = entry
  const written = writtenIn(write.fields)
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>{headingOf(entry, t)}</h3>
        <LookBadge look={looks[state.kind]} label={t(`ko.state.${state.kind}`)} />
        <span className={styles.since}>
          <Unbroken>{t('ko.since', { day: dayOf(since), time: timeOf(since) })}</Unbroken>
        </span>
        {state.kind === 'waiting' && state.attempts > 0 && (
          <span className={styles.since}>{t('ko.attempts', { count: state.attempts })}</span>
        )}
      </div>
      {/* In a conflict both texts stand beside each other below. */}
      {state.kind !== 'conflict' && written.length > 0 && (
        <Details
          rows={written.map(({ column, value }) => ({
            key: column,
            label: t(`ko.column.${column}`),
            value: <Prose empty={t('ko.conflict.empty')}>{value}</Prose>,
          }))}
        />
      )}
      {children}
    </li>
  )
}
