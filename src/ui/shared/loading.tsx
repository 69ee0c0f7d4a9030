import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  row: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  short: { width: '40%' },
})

/** The shape of what is to come, while the lists are read for the first time. Calm: it does not move. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const styles = useStyles()
  const t = useText()
  return (
    <div role="progressbar" aria-busy aria-label={t('common.state.loading')} className={styles.rows}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={index} className={mergeClasses(styles.row, index % 3 === 2 && styles.short)} />
      ))}
    </div>
  )
}
