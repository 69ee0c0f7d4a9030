import {
  Link as FluentLink,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import { useText } from '../text/text.ts'
import { notices } from './notices.ts'

const toasterId = 'notices'
/** How long it stays. One that offers undo stays longer; both wait while pointed at or while the window is left. */
const plainTime = 6_000
const undoTime = 12_000

/** Shows the notices, those that waited first. */
export function Toasts() {
  const { dispatchToast } = useToastController(toasterId)
  const t = useText()
  useEffect(
    () =>
      notices.shownBy(({ title, body, kind, undo }) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
            {body && <ToastBody>{body}</ToastBody>}
            {undo && (
              <ToastFooter>
                <ToastTrigger>
                  <FluentLink as="button" onClick={undo}>
                    {t('common.action.undo')}
                  </FluentLink>
                </ToastTrigger>
              </ToastFooter>
            )}
          </Toast>,
          {
            intent: kind,
            politeness: kind === 'error' ? 'assertive' : 'polite',
            timeout: undo ? undoTime : plainTime,
            pauseOnHover: true,
            pauseOnWindowBlur: true,
          },
        ),
      ),
    [dispatchToast, t],
  )
  return <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur />
}
