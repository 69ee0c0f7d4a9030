import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DirectiveRead } from '../../../ports/styrmodell-files.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { FileButton } from '../../shared/file-button.tsx'
import { NoteBar } from '../../shared/note-bar.tsx'
import { Page } from '../../shared/page.tsx'
import { Section } from '../../shared/section.tsx'
import { useDesk, useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { textsIn } from '../text/version-text.ts'
import { draftForm, draftsIn, holdsClientData, toFields } from './draft.ts'

const useStyles = makeStyles({
  list: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  status: { margin: '0' },
})

type Problem =
  | { readonly kind: 'unread'; readonly why: Extract<DirectiveRead, { ok: false }>['why'] }
  | { readonly kind: 'client-data'; readonly section: string }
  | { readonly kind: 'not-stored' }

/** Reads in a directive from a file: what comes of it is a private draft on this device, with an address of its own. */
export function ImportDirectivePage() {
  const styles = useStyles()
  const t = useText()
  const { replica, styrmodellFiles } = useWorkspace()
  const { state } = useDesk()
  const [, go] = useLocation()
  const [problem, setProblem] = useState<Problem>()
  const [isReading, setReading] = useState(false)
  const choose = async (file: File) => {
    setProblem(undefined)
    setReading(true)
    const read = await styrmodellFiles.read(file, textsIn(state).at(-1)?.text.sections)
    setReading(false)
    if (!read.ok) return setProblem({ kind: 'unread', why: read.why })
    const section = holdsClientData(read.imported)
    if (section !== undefined) return setProblem({ kind: 'client-data', section })
    const key = crypto.randomUUID()
    const stored = await replica.saveDraft({ key, form: draftForm, fields: toFields(read) })
    if (!stored.ok) return setProblem({ kind: 'not-stored' })
    go(`/styrmodell/utkast/${key}`)
  }
  const drafts = draftsIn(replica.drafts())
  return (
    <Page
      title={t('anvisning.import.title')}
      lead={t('anvisning.import.lead')}
      back={{ to: '/styrmodell', place: t('styrmodell.title') }}
    >
      <FileButton
        label={t('anvisning.import.choose')}
        hint={t('anvisning.import.chooseHelp')}
        icon={<DocumentArrowUpRegular aria-hidden />}
        accept=".docx,.md,.markdown,.txt"
        isBusy={isReading}
        onChoose={file => void choose(file)}
      />
      <p className={styles.status} role="status">
        {isReading && t('anvisning.import.reading')}
      </p>
      {problem && (
        <NoteBar intent="error" layout="multiline">
          <MessageBarBody>
            {problem.kind === 'unread' && t(`anvisning.import.why.${problem.why}`)}
            {problem.kind === 'client-data' &&
              t('anvisning.import.clientData', { section: problem.section || t('anvisning.read.noHeading') })}
            {problem.kind === 'not-stored' && t('anvisning.import.notSaved')}
          </MessageBarBody>
        </NoteBar>
      )}
      {drafts.length > 0 && (
        <Section title={t('anvisning.import.drafts')}>
          <ul className={styles.list}>
            {drafts.map(({ key, read }) => (
              <li key={key}>
                <AppLink to={`/styrmodell/utkast/${key}`}>
                  {t('anvisning.import.open', { title: read.imported.facts.title || t('anvisning.import.untitled') })}
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
