import { lazy, Suspense } from 'react'
import type { Theme } from '../../ports/host.ts'
import { AccountButton } from './account-button.tsx'

const AccountMenu = lazy(() => import('./account-menu.tsx'))

/** Who one is here, by role, and what belongs to it: this device, how it looks and changing person where that is the app's. */
export function Account({ theme, onGo }: { theme: Theme; onGo?: () => void }) {
  return (
    <Suspense fallback={<AccountButton />}>
      <AccountMenu theme={theme} onGo={onGo} />
    </Suspense>
  )
}
