import {
  Link as FluentLink,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import { useText } from '../text/text.ts'
import { type Notice, placeIsReady, toasterId } from './notice.ts'

/** Where notices are shown. */
export function Notices() {
  useEffect(placeIsReady, [])
  return <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur />
}

/** One notice, with its way back where it has one. */
export function NoticeToast({ title, body, undo }: Notice) {
  const t = useText()
  return (
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
    </Toast>
  )
}
