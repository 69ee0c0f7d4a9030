import { Button, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { type Text, useText } from '../text/text.ts'
import { AlertBar } from './alert-bar.tsx'
import type { LookedOver } from './look-over.ts'

/** A file that somebody must judge before it is laid where others see it. */
export interface Doubted {
  readonly file: File
  readonly looked: LookedOver
}

interface Props {
  readonly doubted: Doubted
  readonly onUpload: (file: File) => Promise<void>
  readonly onStop: () => void
}

/** Asks once more before a file is laid up that looks as if it spoke of somebody, or that cannot be read here. */
export function FileDoubt({ doubted: { file, looked }, onUpload, onStop }: Props) {
  const t = useText()
  const { name } = file
  return (
    <AlertBar intent="warning" layout="multiline">
      <MessageBarBody>
        {'found' in looked
          ? t('forms.clientData.fileDoubt', { name, kind: t(`forms.finding.${looked.found}`) })
          : t('forms.clientData.fileUnread', { name })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onStop}>{t('forms.clientData.fileStopped')}</Button>
        <Button onClick={() => void onUpload(file)}>{t('forms.clientData.fileAnyway')}</Button>
      </MessageBarActions>
    </AlertBar>
  )
}

/** Why a file is not taken, and what to do. */
export function refusedWords(looked: LookedOver, t: Text): string {
  return 'found' in looked
    ? t('forms.clientData.fileStop', { kind: t(`forms.finding.${looked.found}`) })
    : t('forms.clientData.fileName')
}
