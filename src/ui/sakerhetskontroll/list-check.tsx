import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useId } from 'react'
import type { ListReport } from '../../ports/site-check.ts'
import { useText } from '../text/text.ts'
import { CheckRows } from './check-rows.tsx'
import { Fold } from './fold.tsx'
import { RightsTable } from './rights-table.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { divided, worst } from './words.ts'

const useStyles = makeStyles({
  part: {
    maxWidth: '80ch',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '80ch',
  },
  title: { ...typographyStyles.subtitle2, margin: '0', flex: '1 1 200px', overflowWrap: 'anywhere' },
})

/** One list: what is wrong stands open, what holds is a button away. On paper everything stands. */
export function ListCheck({ report }: { report: ListReport }) {
  const styles = useStyles()
  const t = useText()
  const id = useId()
  const { title, checks, rights } = report
  const { open, holds } = divided(checks)
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <VerdictBadge state={worst(checks.map(({ verdict }) => verdict))} />
      </div>
      {open.length > 0 && <CheckRows label={title} checks={open} />}
      {(holds.length > 0 || rights) && (
        <Fold
          words={
            holds.length > 0 ? t('sakerhetskontroll.holds', { count: holds.length }) : t('sakerhetskontroll.showRights')
          }
          of={id}
        >
          {() => (
            <>
              {holds.length > 0 && <CheckRows label={t('sakerhetskontroll.holdsIn', { title })} checks={holds} />}
              {rights && <RightsTable title={title} rows={rights} />}
            </>
          )}
        </Fold>
      )}
    </section>
  )
}
