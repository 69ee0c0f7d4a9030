import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: '0' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  // A number alone under its heading tells of nothing.
  count: { flexWrap: 'nowrap' },
  // Swedish words are long: with room between the letters one of them may be wider than a narrow page.
  title: { ...typographyStyles.subtitle1, margin: '0', minWidth: '0', overflowWrap: 'anywhere', hyphens: 'auto' },
  aside: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly title: string
  /** A few words beside the heading: a count, a link. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its own heading. Room divides parts, not frames. */
export function Section({ title, aside, children }: Props) {
  const styles = useStyles()
  const id = useId()
  const isCount = typeof aside === 'number' || (typeof aside === 'string' && /^\d+$/.test(aside))
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={mergeClasses(styles.head, isCount && styles.count)}>
        <h2 id={id} className={styles.title}>
          <Unbroken>{title}</Unbroken>
        </h2>
        {aside && (
          <span className={styles.aside}>
            <Unbroken>{aside}</Unbroken>
          </span>
        )}
      </div>
      {children}
    </section>
  )
}
