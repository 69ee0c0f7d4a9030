import { useText } from '../text/text.ts'
import { EmptyState } from './empty-state.tsx'
import { hasWaitedInVain } from './is-read.ts'
import { Skeleton } from './skeleton.tsx'
import { useSnapshot } from './workspace.tsx'

/** In place of lists that are read for the first time: their shape, and once nothing came, that it did not. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useText()
  const snapshot = useSnapshot()
  if (!hasWaitedInVain(snapshot)) return <Skeleton rows={rows} />
  const isSignedOut = snapshot.connection.kind === 'signed-out'
  return (
    <EmptyState
      title={t('common.state.unread')}
      text={t(isSignedOut ? 'common.state.unreadSignedOut' : 'common.state.unreadText')}
    />
  )
}
