import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'
import { EmptyState } from './empty-state.tsx'
import { Page } from './page.tsx'

const useStyles = makeStyles({ code: { color: tokens.colorNeutralForeground3 } })

/** When drawing failed: what happened, that nothing is lost, what to do, and a code to give support. */
export function Broken({ code }: { code: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <Page title={t('common.state.broken')}>
      <EmptyState text={t('common.state.brokenText')}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t('common.state.reload')}
        </Button>
        <p className={styles.code}>{t('common.state.code', { code })}</p>
      </EmptyState>
    </Page>
  )
}
