import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useState } from 'react'
import type { NoteBlock, StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { hindersNotes } from '../../../domain/meeting/notes.ts'
import { useDispatch } from '../../shared/dispatch.ts'
import { namedWith } from '../../shared/named-with.ts'
import { Prose } from '../../shared/prose.tsx'
import { RuleNote } from '../../shared/rule-note.tsx'
import { Section } from '../../shared/section.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { NoteWriter } from './note-writer.tsx'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'flex', alignItems: 'flex-start', '@media print': { display: 'none' } },
  writer: { '@media print': { display: 'none' } },
})

interface Props {
  readonly item: StoredAgendaItem
  /** One has begun to write here. */
  readonly onBegin: () => void
}

/** Who has the block, and whether it was opened to be changed or is new. */
interface Open {
  readonly block: string
  readonly start: string
}

/** The notes of a point as plain blocks. Everyone has a block of their own to write in; a block can be opened again. */
export function Notes({ item, onBegin }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading, context, today } = useDesk()
  const dispatch = useDispatch()
  const [fresh, setFresh] = useState({ block: crypto.randomUUID(), isNext: false })
  const [open, setOpen] = useState<Open>()
  const hinder = hindersNotes(item, reading, context.actor, today)
  const notes = (item.notes ?? []).filter(({ id }) => id !== fresh.block)
  const remove = ({ id: block, text }: NoteBlock) =>
    dispatch(
      { kind: 'write-note', item: item.id, block, seen: text, text: '' },
      { done: t('pagaende.notes.removed'), undo: { kind: 'write-note', item: item.id, block, seen: '', text } },
    )
  return (
    <Section title={t('pagaende.notes.title')}>
      {notes.length === 0 && hinder && <Prose>{t('pagaende.notes.none')}</Prose>}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map(note => (
            <li key={note.id}>
              {open?.block === note.id && !hinder ? (
                <NoteWriter
                  item={item.id}
                  block={note.id}
                  start={open.start}
                  isNew={false}
                  focus
                  onBegin={onBegin}
                  onDone={() => setOpen(undefined)}
                />
              ) : (
                <div className={styles.block}>
                  <Prose isWritten>{note.text}</Prose>
                  {!hinder && (
                    <span className={styles.actions}>
                      <span id={noteId(note)} hidden lang="sv">
                        {startOf(note.text)}
                      </span>
                      <Button
                        appearance="subtle"
                        size="small"
                        icon={<EditRegular />}
                        {...namedWith(`${noteId(note)}-change`, t('pagaende.notes.changeOne'), noteId(note))}
                        onClick={() => setOpen({ block: note.id, start: note.text })}
                      />
                      <Button
                        appearance="subtle"
                        size="small"
                        icon={<DeleteRegular />}
                        {...namedWith(`${noteId(note)}-remove`, t('pagaende.notes.removeOne'), noteId(note))}
                        onClick={() => void remove(note)}
                      />
                    </span>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {hinder ? (
        <RuleNote rule={hinder} kind="reason" />
      ) : (
        <div className={styles.writer}>
          <NoteWriter
            key={fresh.block}
            item={item.id}
            block={fresh.block}
            start=""
            isNew
            focus={fresh.isNext}
            onBegin={onBegin}
            onDone={() => setFresh({ block: crypto.randomUUID(), isNext: true })}
          />
        </div>
      )}
    </Section>
  )
}

/** Where its first words stand, for the names of its buttons. */
function noteId({ id }: NoteBlock): string {
  return `note-${id}`
}

/** So much of a note that one knows which it is. */
function startOf(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
