import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react'
import { type Notice, notices } from './notices.ts'

/**
 * The place of the notices; stands once, round all pages. Toasts are heavy and no first view shows one, so they are
 * fetched after it; until then notices wait. Where they could not be fetched, the next notice tries again.
 */
export function NoticePlace() {
  const waiting = useSyncExternalStore(notices.subscribe, notices.waiting)
  const [Toasts, setToasts] = useState<ComponentType>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more that waits is a reason to try again
  useEffect(() => {
    if (Toasts) return
    import('./toasts.tsx').then(
      file => setToasts(() => file.Toasts),
      () => undefined,
    )
  }, [Toasts, waiting])
  return Toasts ? <Toasts /> : null
}

const tell = (notice: Notice): void => notices.tell(notice)

/** Tells the reader something that needs no answer. Read aloud by itself, politely. */
export function useNotify(): (notice: Notice) => void {
  return tell
}
