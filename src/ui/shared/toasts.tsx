import {
  Link as FluentLink,
  makeStyles,
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

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } })

const toasterId = 'notices'
/** How long it stays. One that offers undo stays longer; both wait while pointed at or while the window is left. */
const plainTime = 6_000
const undoTime = 12_000
const longTime = 60_000

/** Shows the notices, those that waited first. */
export function Toasts() {
  const { dispatchToast } = useToastController(toasterId)
  const styles = useStyles()
  const t = useText()
  useEffect(
    () =>
      notices.shownBy(({ title, body, kind, undo, stays }) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
            {body && <ToastBody className={styles.body}>{body}</ToastBody>}
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
            timeout: stays ? longTime : undo ? undoTime : plainTime,
            pauseOnHover: true,
            pauseOnWindowBlur: true,
          },
        ),
      ),
    [dispatchToast, styles, t],
  )
  return <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur />
}
