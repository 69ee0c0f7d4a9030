import { Button, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { type Text, useText } from '../text/text.ts'
import { AlertBar } from './alert-bar.tsx'
import { type LookedOver, lookOver } from './look-over.ts'
import { useNotify } from './notify.tsx'
import { useWorkspace } from './workspace.tsx'

interface LooksOver {
  /** Looks at a file and goes on with it, asks about it, or says why it is not taken. */
  readonly bring: (file: File) => Promise<void>
  /** The name of the file that is being looked at; empty when none is. */
  readonly reading: string
  /** The question that is open, to be shown beside where the file was chosen. */
  readonly doubt: ReactNode
}

/** Everyone who sees the folder reads what lies there, so a file is looked over before it is laid up and not after. */
export function useLookOver(upload: (file: File) => Promise<void>): LooksOver {
  const t = useText()
  const notify = useNotify()
  const { documents } = useWorkspace()
  const [reading, setReading] = useState('')
  const [doubted, setDoubted] = useState<Doubted>()
  const bring = async (file: File) => {
    setDoubted(undefined)
    setReading(file.name)
    const looked = await lookOver(file, documents)
    setReading('')
    if (looked.kind === 'clean') await upload(file)
    else if (looked.kind === 'doubt' || looked.kind === 'unread') setDoubted({ file, looked })
    else notify({ kind: 'error', title: refusedWords(looked, t) })
  }
  const stop = () => setDoubted(undefined)
  const goOn = (file: File) => {
    stop()
    return upload(file)
  }
  return { bring, reading, doubt: doubted && <FileDoubt doubted={doubted} onUpload={goOn} onStop={stop} /> }
}

/** A file that somebody must judge before it is laid where others see it. */
interface Doubted {
  readonly file: File
  readonly looked: LookedOver
}

interface Props {
  readonly doubted: Doubted
  readonly onUpload: (file: File) => Promise<void>
  readonly onStop: () => void
}

/** Asks once more before a file is laid up that looks as if it spoke of somebody, or that cannot be read here. */
function FileDoubt({ doubted: { file, looked }, onUpload, onStop }: Props) {
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
function refusedWords(looked: LookedOver, t: Text): string {
  return 'found' in looked
    ? t('forms.clientData.fileStop', { kind: t(`forms.finding.${looked.found}`) })
    : t('forms.clientData.fileName')
}
