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
import { useCallback } from 'react'
import { useText } from '../text/text.ts'

/** Something to tell in passing. */
export interface Notice {
  readonly title: string
  readonly body?: string
  readonly kind: 'success' | 'warning' | 'error'
  /** How a slip is undone, where it can be. */
  readonly undo?: () => void
}

const toasterId = 'notices'
/** How long it stays. One that offers undo stays longer; both wait while pointed at or while the window is left. */
const plainTime = 6_000
const undoTime = 12_000

/**
 * The place of the notices; stands once, round all pages, from the first view on: what is told before the place stands
 * is told to nobody, so it is not fetched apart.
 */
export function NoticePlace() {
  return <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur />
}

/** Tells the reader something that needs no answer. Read aloud by itself, politely. */
export function useNotify(): (notice: Notice) => void {
  const { dispatchToast } = useToastController(toasterId)
  const t = useText()
  return useCallback(
    ({ title, body, kind, undo }) => {
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
      )
    },
    [dispatchToast, t],
  )
}
