import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components'
import { BroomRegular } from '@fluentui/react-icons/svg/broom'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { useNotify } from '../shared/notify.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { SaveButton } from './save-button.tsx'
import { type UnsentWork, unsentCount } from './unsent-text.ts'

/** Removes everything of the app from this device, after what is unsent has been offered: sent, saved or let go. */
export function WipeButton({ work }: { work: UnsentWork }) {
  const t = useText()
  const notify = useNotify()
  const { replica, device } = useWorkspace()
  const count = unsentCount(work)
  const wipe = async () => {
    const sealed = await replica.seal({
      queue: work.queue.map(({ id }) => id),
      drafts: work.drafts.map(({ key }) => key),
      aside: work.aside.map(({ id }) => id),
    })
    if (sealed === 'moved') return notify({ kind: 'warning', title: t('ko.wipe.moved') })
    if (sealed !== 'sealed') return notify({ kind: 'error', title: t('ko.wipe.failed') })
    await replica.close()
    if ((await device.wipe()) === 'held') notify({ kind: 'warning', title: t('ko.wipe.held') })
  }
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<BroomRegular />}>{t('ko.wipe.open')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('ko.wipe.ask')}</DialogTitle>
          <DialogContent>{count > 0 ? t('ko.wipe.unsent', { count }) : t('ko.wipe.nothingUnsent')}</DialogContent>
          <DialogActions fluid>
            {work.queue.length > 0 && (
              <Button icon={<SendRegular />} onClick={() => void replica.refresh()}>
                {t('ko.send')}
              </Button>
            )}
            {count > 0 && <SaveButton work={work} />}
            <Button onClick={() => void wipe()}>{count > 0 ? t('ko.wipe.letGo') : t('ko.wipe.do')}</Button>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t('common.action.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
