import { useToastController } from '@fluentui/react-components'
import { lazy, Suspense, useCallback } from 'react'
import { type Notice, placeReady, toasterId } from './notice.ts'

// Fetched right after the first view, which never holds a notice, so that it does not wait for them.
const load = () => import('./notices.tsx')
const Notices = lazy(() => load().then(file => ({ default: file.Notices })))
const NoticeToast = lazy(() => load().then(file => ({ default: file.NoticeToast })))

/** How long it stays. One that offers undo stays longer; both wait while pointed at or while the window is left. */
const plainTime = 6_000
const undoTime = 12_000

/** The place of the notices; stands once, round all pages. */
export function NoticePlace() {
  return (
    <Suspense>
      <Notices />
    </Suspense>
  )
}

/** Tells the reader something that needs no answer. Read aloud by itself, politely. */
export function useNotify(): (notice: Notice) => void {
  const { dispatchToast } = useToastController(toasterId)
  return useCallback(
    notice => {
      void placeReady.then(() =>
        dispatchToast(
          <Suspense>
            <NoticeToast {...notice} />
          </Suspense>,
          {
            intent: notice.kind,
            politeness: notice.kind === 'error' ? 'assertive' : 'polite',
            timeout: notice.undo ? undoTime : plainTime,
            pauseOnHover: true,
            pauseOnWindowBlur: true,
          },
        ),
      )
    },
    [dispatchToast],
  )
}
