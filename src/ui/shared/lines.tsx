import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: '0', padding: '0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: '1 1 300px', minWidth: '0', overflowWrap: 'anywhere' },
  side: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
})

/** A short list of one line each. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className={useStyles().lines}>{children}</ul>
}

interface Props {
  /** What it is, as a link. */
  readonly what: ReactNode
  /** A word more under it. */
  readonly about?: ReactNode
  /** When, how long, or how many, to the right. */
  readonly side?: ReactNode
  readonly className?: string
}

/** One line: what it is, and at the right since when. */
export function Line({ what, about, side, className }: Props) {
  const styles = useStyles()
  return (
    <li className={mergeClasses(styles.line, className)}>
      <div className={styles.what}>
        <Unbroken>{what}</Unbroken>
        {about && (
          <span className={styles.about}>
            <Unbroken>{about}</Unbroken>
          </span>
        )}
      </div>
      {side && (
        <div className={styles.side}>
          <Unbroken>{side}</Unbroken>
        </div>
      )}
    </li>
  )
}
