import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { swedishDay } from '../../domain/shared/day.ts'
import { useNotify } from '../shared/notify.tsx'
import { saveFile } from '../shared/save-file.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { type UnsentWork, unsentText } from './unsent-text.ts'

/** Saves what is unsent as a file that any program can read. */
export function SaveButton({ work }: { work: UnsentWork }) {
  const t = useText()
  const notify = useNotify()
  const { clock } = useWorkspace()
  const save = () => {
    // The mark at the head tells old programs that the letters are UTF-8.
    const file = new Blob(['\uFEFF', unsentText(work, t)], { type: 'text/plain;charset=utf-8' })
    saveFile(file, `${t('ko.fileName', { day: swedishDay(clock.now()) })}.txt`)
    notify({ kind: 'success', title: t('ko.saved') })
  }
  return (
    <Button icon={<ArrowDownloadRegular />} onClick={save}>
      {t('ko.save')}
    </Button>
  )
}
