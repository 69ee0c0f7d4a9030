import { useText } from '../text/text.ts'
import { EmptyState } from './empty-state.tsx'
import { hasWaitedInVain } from './is-read.ts'
import { Skeleton } from './skeleton.tsx'
import { troubleOf, useIsOnline } from './trouble.ts'
import { useSnapshot } from './workspace.tsx'

/** In place of lists that are read for the first time: their shape, and once nothing came, that it did not. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useText()
  const snapshot = useSnapshot()
  const isOnline = useIsOnline()
  if (!hasWaitedInVain(snapshot)) return <Skeleton rows={rows} />
  const { connection } = snapshot
  return (
    <EmptyState
      title={t('common.state.unread')}
      text={
        connection.kind === 'signed-out'
          ? t('common.state.unreadSignedOut')
          : t(`common.state.unreadText.${troubleOf(connection, isOnline)}`)
      }
    />
  )
}
