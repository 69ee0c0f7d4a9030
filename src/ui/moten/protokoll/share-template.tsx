import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { useState } from 'react'
import { libraryName } from '../../../domain/shared/file-name.ts'
import { useLookOver } from '../../shared/file-doubt.tsx'
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
  const { files } = useWorkspace()
  const notify = useNotify()
  const [isUploading, setUploading] = useState(false)
  const share = async () => {
    setUploading(true)
    const answer = await files.upload(templateFolder, libraryName(template.name), template)
    setUploading(false)
    if (!answer.ok) {
      notify({ kind: 'error', title: t(`moten.papers.${answer.why}`) })
      return
    }
    notify({ kind: 'success', title: t('protokoll.template.library.shared', { name: answer.file.name }) })
    onShared()
  }
  const { bring, reading, doubt } = useLookOver(share)
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowUploadRegular />}
        disabledFocusable={isUploading || reading !== ''}
        onClick={() => void bring(template)}
      >
        {t('protokoll.template.library.share')}
      </Button>
      {doubt}
    </>
  )
}
