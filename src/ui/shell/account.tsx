import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { Theme } from '../../ports/host.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { AccountButton } from './account-button.tsx'
import { Who } from './who.tsx'

const useStyles = makeStyles({
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
})

const AccountMenu = lazy(() => import('./account-menu.tsx'))

/** Who one is here, by role; and where the host leaves it to the app, how it looks and changing person. */
export function Account({ theme, onGo }: { theme: Theme; onGo?: () => void }) {
  const styles = useStyles()
  const { host } = useWorkspace()
  if (host.chooseTheme || host.changePerson) {
    return (
      <Suspense fallback={<AccountButton />}>
        <AccountMenu theme={theme} onGo={onGo} />
      </Suspense>
    )
  }
  return (
    <div className={styles.plain}>
      <Who />
    </div>
  )
}
