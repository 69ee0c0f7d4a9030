import { Checkbox, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { DraftNotHere } from '../../shared/dead-ends.tsx'
import { documentOf } from '../../shared/directive-blocks.ts'
import { DocumentView } from '../../shared/document-view.tsx'
import { Doubts } from '../../shared/doubts.tsx'
import { NoteBar } from '../../shared/note-bar.tsx'
import { useNotify } from '../../shared/notify.tsx'
import { Page } from '../../shared/page.tsx'
import { Section } from '../../shared/section.tsx'
import { useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { type Choices, doubtsIn, draftForm, draftsIn, type ImportDraft, toFields } from './draft.ts'
import { HandOver } from './hand-over.tsx'
import { ReadModelView } from './read-model-view.tsx'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', maxWidth: '70ch' },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: '0', maxWidth: '70ch' },
})

/** So long after the last key a text is kept, in milliseconds. */
const pause = 800

/** A directive that has been read in: what was recognised, what a person must confirm, and its whole text. */
export function ImportDraftPage({ draftKey }: { draftKey: string }) {
  const t = useText()
  const { replica } = useWorkspace()
  const draft = draftsIn(replica.drafts()).find(({ key }) => key === draftKey)
  if (!draft) return <DraftNotHere to="/styrmodell/importera" place={t('anvisning.import.title')} />
  return <ImportedDraft draft={draft} />
}

function ImportedDraft({ draft }: { draft: ImportDraft }) {
  const styles = useStyles()
  const t = useText()
  const notify = useNotify()
  const { replica } = useWorkspace()
  const [, go] = useLocation()
  const { key, read } = draft
  const { facts, sections, model, unrecognised, words } = read.imported
  const [choices, setChoices] = useState(draft.choices)
  const { confirmed } = choices
  const latest = useRef<Choices | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const save = async () => {
    clearTimeout(timer.current)
    if (!latest.current) return
    const fields = toFields(read, latest.current)
    latest.current = undefined
    const stored = await replica.saveDraft({ key, form: draftForm, fields })
    if (!stored.ok) notify({ kind: 'error', title: t('anvisning.import.notSaved') })
  }
  const saving = useRef(save)
  saving.current = save
  useEffect(() => () => void saving.current(), [])
  /** A tick is kept at once; what one writes when one has paused. */
  const choose = (some: Partial<Choices>) => {
    const next = { ...choices, ...some }
    latest.current = next
    setChoices(next)
    clearTimeout(timer.current)
    if (some.reason === undefined) void save()
    else timer.current = setTimeout(() => void save(), pause)
  }
  const tick = (at: number, on: boolean) =>
    choose({ confirmed: on ? [...confirmed, at] : confirmed.filter(other => other !== at) })
  const remove = async () => {
    clearTimeout(timer.current)
    latest.current = undefined
    await replica.removeDraft(key)
    notify({ kind: 'success', title: t('anvisning.import.removed') })
    go('/styrmodell/importera')
  }
  return (
    <Page
      title={facts.title || t('anvisning.import.untitled')}
      lead={t('anvisning.import.private')}
      back={{ to: '/styrmodell/importera', place: t('anvisning.import.title') }}
      menu={[
        { key: 'remove', label: t('anvisning.import.remove'), icon: <DeleteRegular />, onSelect: () => void remove() },
      ]}
    >
      {read.encoding && read.encoding !== 'utf-8' && (
        <NoteBar layout="multiline">
          <MessageBarBody>{t(`anvisning.import.encoding.${read.encoding}`)}</MessageBarBody>
        </NoteBar>
      )}
      {read.isGarbled && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('anvisning.import.garbled')}</MessageBarBody>
        </NoteBar>
      )}
      <Doubts
        doubts={doubtsIn(read.imported).map(({ heading, found }) => ({
          place: heading || t('anvisning.read.noHeading'),
          found,
        }))}
      />
      <p className={styles.line}>
        {t('anvisning.import.sectionCount', { count: sections.length })}.{' '}
        {t('anvisning.import.words', { read: words.in, kept: words.out })}{' '}
        {t(words.in === words.out ? 'anvisning.import.wordsWhole' : 'anvisning.import.wordsLost')}
      </p>
      {unrecognised.length > 0 && (
        <Section
          title={t('anvisning.import.confirm')}
          aside={t('anvisning.import.confirmed', { done: confirmed.length, count: unrecognised.length })}
        >
          <p className={styles.line}>{t('anvisning.import.confirmLead')}</p>
          <div className={styles.rows}>
            {unrecognised.map(({ why, text, times }, at) => (
              <Checkbox
                key={`${why} ${text}`}
                checked={confirmed.includes(at)}
                onChange={(_, { checked }) => tick(at, checked === true)}
                label={
                  <>
                    {times ? t('anvisning.import.times', { text, count: times }) : text}
                    <span className={styles.about}>{t(`anvisning.unrecognised.${why}`)}</span>
                  </>
                }
              />
            ))}
          </div>
        </Section>
      )}
      <HandOver imported={read.imported} choices={choices} onChoose={choose} />
      <ReadModelView model={model} />
      <Section title={t('anvisning.import.sections')}>
        <DocumentView blocks={() => documentOf(read.imported, t)} />
      </Section>
    </Page>
  )
}
