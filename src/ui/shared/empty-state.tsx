import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  empty: {
    maxWidth: '60ch',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  step: { marginTop: tokens.spacingVerticalM },
})

interface Props {
  /** Left out where the page's own heading already says it. */
  readonly title?: string
  readonly text: string
  /** The first step, as a button or link. */
  readonly children?: ReactNode
}

/** Where there is nothing yet: what this is, and the first step. Never only blank. */
export function EmptyState({ title, text, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.empty}>
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>
        <Unbroken>{text}</Unbroken>
      </p>
      {children && <div className={styles.step}>{children}</div>}
    </div>
  )
}
