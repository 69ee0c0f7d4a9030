import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  short: { width: '40%' },
})

/** The shape of what is to come, while the lists are read for the first time. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const styles = useStyles()
  const t = useText()
  return (
    <Skeleton className={styles.rows} aria-label={t('common.state.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <SkeletonItem key={index} size={16} {...(index % 3 === 2 && { className: styles.short })} />
      ))}
    </Skeleton>
  )
}
