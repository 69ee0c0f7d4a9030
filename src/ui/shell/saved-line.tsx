import { makeStyles, tokens, useAnnounce } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited'
import { useEffect, useRef } from 'react'
import { AppLink } from '../shared/app-link.tsx'
import { useIsOnline } from '../shared/trouble.ts'
import { useSnapshot } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { type SavedState, savedOf } from './connection.ts'

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px', display: 'flex' },
  // Large enough for a finger by itself: the bar stays while other links pass under it.
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
})

const icons: Readonly<Record<SavedState, FluentIcon>> = {
  'needs-you': ErrorCircleRegular,
  'signed-out': PersonProhibitedRegular,
  offline: CloudOffRegular,
  waiting: ClockRegular,
  starting: ArrowSyncRegular,
  saved: CheckmarkCircleRegular,
}

/** The bar beneath says these, at length; the line would only repeat it. */
const inBar: readonly SavedState[] = ['offline', 'signed-out']
/** What waits is told once it has settled, not at each key. */
const settleTime = 5_000

/** Whether what one has done is saved and sent: always in sight, and read aloud when it changes. */
export function SavedLine() {
  const styles = useStyles()
  const t = useText()
  const snapshot = useSnapshot()
  const { announce } = useAnnounce()
  const { state, sentence } = savedOf(snapshot, useIsOnline(), t)
  const told = useRef<SavedState>('starting')
  useEffect(() => {
    const timer = setTimeout(() => {
      // Nothing is said of the first reading, nor each time that the saved time moves on.
      const isNews = state !== told.current && !(told.current === 'starting' && state === 'saved')
      told.current = state
      if (isNews) announce(sentence, { batchId: 'saved', polite: true })
    }, settleTime)
    return () => clearTimeout(timer)
  }, [state, sentence, announce])
  if (inBar.includes(state)) return null
  const Icon = icons[state]
  return (
    <span className={styles.line}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      {state === 'starting' ? (
        sentence
      ) : (
        <AppLink to="/ko" className={styles.link}>
          {sentence}
        </AppLink>
      )}
    </span>
  )
}
