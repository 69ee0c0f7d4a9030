import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  row: {
    height: '16px',
    boxSizing: 'border-box',
    // Seen only where colours are few: there a filled row would be the loudest thing on the page.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    ':global(html[data-theme="contrast"])': { backgroundColor: 'transparent' },
    '@media (forced-colors: active)': {
      border: '1px solid GrayText',
      backgroundColor: 'Canvas',
    },
  },
  short: { width: '40%' },
})

/** The shape of what is to come, while it is fetched. Calm: it does not move. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
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
