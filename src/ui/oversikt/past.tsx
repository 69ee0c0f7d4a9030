import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { shownAfterEnd } from '../../domain/shared/ended.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ past: { margin: '0', color: tokens.colorNeutralForeground3 } })

interface Props {
  /** How many have ended too long ago to have a line of their own. */
  readonly ended: number
  /** Whether there are others that found no room. */
  readonly hasMore: boolean
  /** The link to where all of them are found. */
  readonly all: ReactNode
}

/** One quiet line under what is shown: how many ended long since, and where all of it is found. */
export function Past({ ended, hasMore, all }: Props) {
  const styles = useStyles()
  const t = useText()
  if (ended === 0 && !hasMore) return null
  return (
    <p className={styles.past}>
      {ended > 0 && t('oversikt.ended', { count: ended, days: shownAfterEnd })} {all}
    </p>
  )
}
