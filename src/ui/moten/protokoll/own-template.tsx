import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up'
import { useState } from 'react'
import { fileName } from '../../../domain/shared/file-name.ts'
import type { Filled } from '../../../ports/documents.ts'
import { AlertBar } from '../../shared/alert-bar.tsx'
import { Details } from '../../shared/details.tsx'
import { FileButton } from '../../shared/file-button.tsx'
import { type MinutesParts, minutesTitle } from '../../shared/handlingar/minutes-document.ts'
import { useNotify } from '../../shared/notify.tsx'
import { Prose } from '../../shared/prose.tsx'
import { saveFile } from '../../shared/save-file.ts'
import { Section } from '../../shared/section.tsx'
import { forumName } from '../../shared/sentences.ts'
import { useDesk, useWorkspace } from '../../shared/workspace.tsx'
import { inSwedish, useText } from '../../text/text.ts'
import { LibraryTemplates } from './library-templates.tsx'
import { ShareTemplate } from './share-template.tsx'
import { placeholders, templateValues } from './template-values.ts'

const useStyles = makeStyles({
  known: { maxWidth: '70ch' },
  summary: { cursor: 'pointer', paddingBottom: tokens.spacingVerticalS },
})

/** The forum's own template: chosen from where it lies, filled with these minutes, and handed back as a Word file. */
export function OwnTemplate({ parts }: { parts: MinutesParts }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { documents } = useWorkspace()
  const notify = useNotify()
  const [answer, setAnswer] = useState<Filled>()
  const [isBusy, setBusy] = useState(false)
  const [shareable, setShareable] = useState<File>()
  const forum = forumName(desk.model, parts.minutes.forum)
  const fill = async (template: Blob) => {
    setBusy(true)
    const filled = await documents.fill(
      template,
      inSwedish(() => templateValues(parts, desk, t)),
    )
    setBusy(false)
    setAnswer(filled)
    if (!filled.ok) return false
    const name = fileName(
      inSwedish(() => minutesTitle(parts.minutes, desk, t)),
      'docx',
    )
    saveFile(filled.file, name)
    notify({ kind: 'success', title: t('protokoll.template.done', { name }) })
    return true
  }
  const fromDisk = async (template: File) => setShareable((await fill(template)) ? template : undefined)
  return (
    <Section title={t('protokoll.template.title')}>
      <Prose>{t('protokoll.template.lead')}</Prose>
      <FileButton
        label={t('protokoll.template.choose')}
        icon={<DocumentArrowUpRegular aria-hidden />}
        accept=".docx"
        isBusy={isBusy}
        onChoose={template => void fromDisk(template)}
      />
      <LibraryTemplates
        forum={forum}
        isBusy={isBusy}
        onPick={async template => {
          setShareable(undefined)
          await fill(template)
        }}
      />
      {shareable && <ShareTemplate template={shareable} onShared={() => setShareable(undefined)} />}
      <Told answer={answer} />
      <details className={styles.known}>
        <summary className={styles.summary}>{t('protokoll.template.known')}</summary>
        <Details
          rows={placeholders.map(name => ({
            key: name,
            label: braced(name),
            value: t(`protokoll.template.means.${name}`),
          }))}
        />
      </details>
    </Section>
  )
}

function braced(name: string): string {
  return `{{${name}}}`
}

/** What the filling left to do, if anything. */
function Told({ answer }: { answer: Filled | undefined }) {
  const t = useText()
  if (!answer || (answer.ok && answer.unknown.length === 0)) return null
  const [title, text] = !answer.ok
    ? answer.why === 'not-word'
      ? [t('protokoll.template.notWord'), t('protokoll.template.notWordText')]
      : [t('dokument.notLoaded'), t('dokument.notLoadedText')]
    : [
        t('protokoll.template.unknown', { count: answer.unknown.length }),
        t('protokoll.template.unknownText', { names: answer.unknown.map(braced).join(', ') }),
      ]
  return (
    <AlertBar intent={answer.ok ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
    </AlertBar>
  )
}
