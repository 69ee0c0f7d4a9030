import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { AgendaItemId } from '../../../domain/shared/ids.ts'
import { optionalText } from '../../../domain/shared/text.ts'
import { focusField, problemAt } from '../../shared/problems.ts'
import { Refused } from '../../shared/refused.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { useText } from '../../text/text.ts'
import { useNote } from './use-note.ts'

const useStyles = makeStyles({
  writer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly item: AgendaItemId
  readonly block: string
  /** What stands there when one begins; empty for a note that is new. */
  readonly start: string
  readonly isNew: boolean
  /** True where focus belongs in the field at once. */
  readonly focus: boolean
  readonly onBegin: () => void
  readonly onDone: () => void
}

/** One note being written. It is stored as one writes; the button only ends it. */
export function NoteWriter({ item, block, start, isNew, focus, onBegin, onDone }: Props) {
  const styles = useStyles()
  const t = useText()
  const { text, setText, state, save } = useNote(item, block, start)
  const name = `note-${block}`
  useEffect(() => {
    if (focus) focusField(name)
  }, [focus, name])
  const problems = state.kind === 'refused' && state.refusal?.kind === 'fields' ? state.refusal.problems : []
  const refusal = state.kind === 'refused' && state.refusal?.kind !== 'fields' ? state.refusal : undefined
  const words = {
    untouched: isNew ? t('pagaende.notes.help') : '',
    writing: t('pagaende.notes.writing'),
    saved: t('pagaende.notes.saved'),
    'held-back': t('pagaende.notes.heldBack'),
    refused: t('pagaende.notes.unsent'),
  }
  const isSettled = state.kind === 'saved' || state.kind === 'untouched' || state.kind === 'writing'
  return (
    <div className={styles.writer}>
      <TextField
        name={name}
        label={isNew ? t('pagaende.notes.field') : t('pagaende.notes.change')}
        value={text}
        onChange={written => {
          onBegin()
          setText(written)
        }}
        rule={{ ...optionalText, required: true }}
        rows={3}
        problem={problemAt(problems, 'text')}
      />
      <Refused refusal={refusal} />
      <div className={styles.foot}>
        {(!isNew || text.trim() !== '') && (
          <Button disabledFocusable={!isSettled} onClick={() => void save().then(onDone)}>
            {t(isNew ? 'pagaende.notes.another' : 'pagaende.notes.done')}
          </Button>
        )}
        <span className={styles.state}>{words[state.kind]}</span>
      </div>
    </div>
  )
}
