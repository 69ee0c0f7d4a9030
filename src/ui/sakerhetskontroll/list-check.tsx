import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState } from 'react'
import type { ListReport } from '../../ports/site-check.ts'
import { usePrinting } from '../shared/media.ts'
import { useText } from '../text/text.ts'
import { CheckRows } from './check-rows.tsx'
import { RightsTable } from './rights-table.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { worst } from './words.ts'

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
  toggle: { alignSelf: 'flex-start', textAlign: 'left', '@media print': { display: 'none' } },
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** One list: what is wrong stands open, what is right is a button away. On paper everything stands. */
export function ListCheck({ report }: { report: ListReport }) {
  const styles = useStyles()
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const isPrinting = usePrinting()
  const id = useId()
  const { title, checks, rights } = report
  const open = isOpen || isPrinting
  const shown = open ? checks : checks.filter(({ verdict }) => verdict.state !== 'good')
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <VerdictBadge state={worst(checks.map(({ verdict }) => verdict))} />
      </div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'sakerhetskontroll.hide' : 'sakerhetskontroll.show', { title })}
      </Button>
      {shown.length > 0 && <CheckRows label={title} checks={shown} />}
      {open && rights && <RightsTable title={title} rows={rights} />}
    </section>
  )
}
