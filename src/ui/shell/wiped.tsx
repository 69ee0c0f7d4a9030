import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EmptyState } from '../shared/empty-state.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ main: { padding: tokens.spacingHorizontalXXL } })

/** All that is shown, in every tab, once everything has been removed from this device. */
export function Wiped() {
  const styles = useStyles()
  const t = useText()
  return (
    <main className={styles.main}>
      <EmptyState title={t('common.wiped.title')} text={t('common.wiped.text')}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t('common.wiped.open')}
        </Button>
      </EmptyState>
    </main>
  )
}
