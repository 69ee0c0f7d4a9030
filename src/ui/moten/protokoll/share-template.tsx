import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { useState } from 'react'
import { libraryName } from '../../../domain/shared/file-name.ts'
import { type Doubted, FileDoubt, refusedWords } from '../../shared/file-doubt.tsx'
import { lookOver } from '../../shared/look-over.ts'
import { useNotify } from '../../shared/notify.tsx'
import { useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { templateFolder } from './library-templates.tsx'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  /** A template from the person's own disk that could be filled. */
  readonly template: File
  readonly onShared: () => void
}

/** Puts a template that worked into the document library, where the next secretary finds it. */
export function ShareTemplate({ template, onShared }: Props) {
  const styles = useStyles()
  const t = useText()
  const { files, documents } = useWorkspace()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const [doubted, setDoubted] = useState<Doubted>()
  const look = async () => {
    setBusy(true)
    const looked = await lookOver(template, documents)
    setBusy(false)
    if (looked.kind === 'clean') await share()
    else if (looked.kind === 'doubt' || looked.kind === 'unread') setDoubted({ file: template, looked })
    else notify({ kind: 'error', title: refusedWords(looked, t) })
  }
  const share = async () => {
    setDoubted(undefined)
    setBusy(true)
    const answer = await files.upload(templateFolder, libraryName(template.name), template)
    setBusy(false)
    if (!answer.ok) {
      notify({ kind: 'error', title: t(`moten.papers.${answer.why}`) })
      return
    }
    notify({ kind: 'success', title: t('protokoll.template.library.shared', { name: answer.file.name }) })
    onShared()
  }
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowUploadRegular />}
        disabledFocusable={isBusy}
        onClick={() => void look()}
      >
        {t('protokoll.template.library.share')}
      </Button>
      {doubted && <FileDoubt doubted={doubted} onUpload={share} onStop={() => setDoubted(undefined)} />}
    </>
  )
}
