import { Button, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Day } from '../../domain/shared/day.ts'
import { columnLimit } from '../../domain/shared/limits.ts'
import { type ChangeSet, sizeOf } from '../../domain/tjansteutbud/change-set.ts'
import { NoteBar } from '../shared/note-bar.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { ChangeSetEditor } from '../shared/tjansteutbud/change-set-editor.tsx'
import { ChangeSetPreview } from '../shared/tjansteutbud/change-set-preview.tsx'
import { forslagDraft } from '../shared/tjansteutbud/forslag-draft.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  end: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
})

interface Props {
  readonly read: ChangeSet
  readonly effectiveFrom: Day
  readonly hasProblems: boolean
}

/** What a file would change, to be looked over and mended before it becomes a draft of a proposal. */
export function ImportResult({ read, effectiveFrom, hasProblems }: Props) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  const notify = useNotify()
  const [, go] = useLocation()
  const [changeSet, setChangeSet] = useState(read)
  useEffect(() => setChangeSet(read), [read])
  const count = sizeOf(changeSet)
  if (count === 0)
    return sizeOf(read) === 0 && !hasProblems ? <Prose>{t('tjansteutbud.import.nothingNew')}</Prose> : null
  const length = JSON.stringify(changeSet).length
  if (length > columnLimit)
    return (
      <NoteBar intent="error" layout="multiline">
        <MessageBarBody>
          {t('tjansteutbud.import.tooMany', { count, fits: Math.floor((count * columnLimit) / length) })}
        </MessageBarBody>
      </NoteBar>
    )
  const makeDraft = async () => {
    const key = crypto.randomUUID()
    const answer = await replica.saveDraft(
      forslagDraft(key, t('tjansteutbud.import.draftHeading'), changeSet, effectiveFrom),
    )
    if (answer.ok) go(`/forslag/utkast/${key}`)
    else notify({ kind: 'error', title: t('tjansteutbud.import.draftFailed') })
  }
  return (
    <>
      <Section title={t('tjansteutbud.changes.caption')} aside={t('tjansteutbud.changes.change', { count })}>
        <ChangeSetEditor value={changeSet} onChange={setChangeSet} effectiveFrom={effectiveFrom} />
      </Section>
      <Section title={t('tjansteutbud.preview.title')}>
        <ChangeSetPreview draft={{ changeSet, effectiveFrom }} />
      </Section>
      <div className={styles.end}>
        {hasProblems && <Prose>{t('tjansteutbud.import.withProblems')}</Prose>}
        <Button appearance="primary" onClick={() => void makeDraft()}>
          {t('tjansteutbud.import.draft')}
        </Button>
        <Prose>{t('tjansteutbud.import.draftText')}</Prose>
      </div>
    </>
  )
}
