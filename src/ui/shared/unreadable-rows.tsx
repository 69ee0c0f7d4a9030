import { lazy, Suspense } from 'react'
import { useSnapshot } from './workspace.tsx'

// Rare, and its frame is heavy: fetched when there is something to say.
const UnreadableNote = lazy(() => import('./unreadable-note.tsx'))

/** Rows of these lists that another tool wrote in a way the app cannot read. Nothing is dropped in silence. */
export function UnreadableRows({ lists }: { lists: readonly string[] }) {
  const { state } = useSnapshot()
  if (!state.unreadable.some(row => lists.includes(row.list))) return null
  return (
    <Suspense>
      <UnreadableNote lists={lists} />
    </Suspense>
  )
}
