import { Button } from '@fluentui/react-components'
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down'
import { useState } from 'react'
import { fileName } from '../../domain/shared/file-name.ts'
import type { Made, WordDocument } from '../../ports/documents.ts'
import { inSwedish, useText } from '../text/text.ts'
import { useNotify } from './notify.tsx'
import { saveFile } from './save-file.ts'
import { useWorkspace } from './workspace.tsx'

/** Makes a Word file of a document and hands it to the browser; says so, or what to do when it could not be made. */
function useWord(): { readonly fetchWord: (document: WordDocument) => Promise<void>; readonly isBusy: boolean } {
  const { documents } = useWorkspace()
  const take = useMadeFile()
  const [isBusy, setBusy] = useState(false)
  const fetchWord = async (document: WordDocument) => {
    setBusy(true)
    const made = await documents.word(document)
    setBusy(false)
    take(document.title, made)
  }
  return { fetchWord, isBusy }
}

/** Hands a made file to the browser under a safe name, or tells why there is none. */
export function useMadeFile(): (title: string, made: Made) => void {
  const t = useText()
  const notify = useNotify()
  return (title, made) => {
    if (!made.ok) {
      notify({ kind: 'error', title: t('dokument.notLoaded'), body: t('dokument.notLoadedText') })
      return
    }
    const name = fileName(title, 'docx')
    saveFile(made.file, name)
    notify({ kind: 'success', title: t('dokument.made', { name }) })
  }
}

interface Props {
  /** Made when the button is pressed, of what the page then shows; in Swedish, whatever the page is in. */
  readonly document: () => WordDocument
  readonly appearance?: 'primary' | 'secondary' | 'subtle'
}

/** The button that fetches what the page shows as a Word file. */
export function WordButton({ document, appearance = 'secondary' }: Props) {
  const t = useText()
  const { fetchWord, isBusy } = useWord()
  return (
    <Button
      appearance={appearance}
      icon={<DocumentArrowDownRegular />}
      disabledFocusable={isBusy}
      onClick={() => void fetchWord(inSwedish(document))}
    >
      {t('dokument.word')}
    </Button>
  )
}
