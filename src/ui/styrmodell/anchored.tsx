import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { focusRing } from '../shared/focus-ring.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '0' },
  title: {
    ...typographyStyles.subtitle1,
    margin: '0',
    // Clear of the frame's own line at the top, which stays in place.
    scrollMarginTop: '64px',
    ...focusRing,
  },
})

/** The parts of the page in their order, by the anchor that leads to each. */
export const sections = ['document', 'omraden', 'forum', 'vag', 'principer', 'antaganden', 'regler', 'lagrum'] as const
export type SectionKey = (typeof sections)[number]

/** A part of the page that an address can lead to; its heading takes focus then. */
export function Anchored({ section, children }: { section: SectionKey; children: ReactNode }) {
  const styles = useStyles()
  const t = useText()
  return (
    <section aria-labelledby={section} className={styles.section}>
      <h2 id={section} tabIndex={-1} className={styles.title}>
        {t(`styrmodell.section.${section}`)}
      </h2>
      {children}
    </section>
  )
}
