import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useRef, useState } from 'react'
import type { Paper, StoredAgendaItem, StoredMeeting } from '../../domain/meeting/meeting.ts'
import { libraryName } from '../../domain/shared/file-name.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { useLookOver } from '../shared/file-doubt.tsx'
import { namedWith } from '../shared/named-with.ts'
import { useNotify } from '../shared/notify.tsx'
import { forumName } from '../shared/sentences.ts'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { headingId } from './move-button.tsx'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  paper: { display: 'inline-flex', alignItems: 'center', minWidth: '0', overflowWrap: 'anywhere' },
  hidden: { display: 'none' },
  action: { '@media print': { display: 'none' } },
})

interface Props {
  readonly meeting: Pick<StoredMeeting, 'forum' | 'day'>
  readonly item: StoredAgendaItem
  readonly isConvenor: boolean
}

/** Where the name of a paper stands. */
const paperId = ({ id }: StoredAgendaItem, at: number) => `paper-${id}-${at}`

/** The documents of a point: links into the library, and for the one who keeps the agenda the way to add one. */
export function Papers({ meeting, item, isConvenor }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const { files } = useWorkspace()
  const notify = useNotify()
  const dispatch = useDispatch()
  const input = useRef<HTMLInputElement>(null)
  const [uploading, setUploading] = useState('')
  const { papers = [] } = item
  const set = (next: readonly Paper[], done: string) =>
    dispatch(
      { kind: 'set-papers', item: item.id, papers: next },
      { done, undo: { kind: 'set-papers', item: item.id, papers } },
    )
  const upload = async (file: File) => {
    setUploading(file.name)
    const folder = libraryName(`${forumName(model, meeting.forum)} ${meeting.day}`)
    const answer = await files.upload(`Möten/${folder}`, libraryName(file.name), file)
    setUploading('')
    if (answer.ok) await set([...papers, answer.file], t('moten.papers.added', { name: answer.file.name }))
    else notify({ kind: 'error', title: t(`moten.papers.${answer.why}`) })
  }
  const { bring, reading, doubt } = useLookOver(upload)
  const busy = reading || uploading
  if (papers.length === 0 && !isConvenor) return null
  // What is seen comes first in the name, so that one who speaks to the page can say what they see.
  const what = busy ? t('moten.papers.busy', { name: busy }) : t('moten.papers.add')
  return (
    <ul className={styles.list} aria-label={t('moten.papers.title')}>
      {papers.map((paper, at) => (
        <li key={paper.link} className={styles.paper}>
          <Link id={paperId(item, at)} href={paper.link} target="_blank" rel="noreferrer">
            <Written>{paper.name}</Written>
          </Link>
          {isConvenor && (
            <Button
              className={styles.action}
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              {...namedWith(`${paperId(item, at)}-remove`, t('moten.papers.remove'), paperId(item, at))}
              onClick={() =>
                void set(
                  papers.filter(other => other !== paper),
                  t('moten.papers.removed', { name: paper.name }),
                )
              }
            />
          )}
        </li>
      ))}
      {isConvenor && (
        <li className={styles.action}>
          <input
            ref={input}
            type="file"
            className={styles.hidden}
            tabIndex={-1}
            aria-hidden
            onChange={event => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              if (file) void bring(file)
            }}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<AttachRegular />}
            id={`add-${item.id}`}
            aria-labelledby={`add-${item.id} ${headingId(item)}`}
            disabledFocusable={busy !== ''}
            onClick={() => input.current?.click()}
          >
            {what}
          </Button>
        </li>
      )}
      {doubt && <li className={styles.action}>{doubt}</li>}
    </ul>
  )
}
