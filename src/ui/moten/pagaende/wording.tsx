import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useEffect, useState } from 'react'
import { hindersEditingForslag, mayProposeIn } from '../../../domain/commands/forslag.ts'
import type { StoredForslag } from '../../../domain/forslag/forslag.ts'
import type { Matter } from '../../../domain/forslag/matter.ts'
import { writtenOf } from '../../../domain/forslag/wording.ts'
import { calledProposal } from '../../../domain/meeting/kallelse.ts'
import type { StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { text as textRule } from '../../../domain/shared/text.ts'
import { ButtonLink } from '../../shared/app-link.tsx'
import { focusField, problemAt } from '../../shared/problems.ts'
import { Prose } from '../../shared/prose.tsx'
import { Refused } from '../../shared/refused.tsx'
import { useSubmit } from '../../shared/submit.ts'
import { TextField } from '../../shared/text-field.tsx'
import { TrackedText } from '../../shared/tracked-text.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  wording: { paddingLeft: tokens.spacingHorizontalL, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

interface Props {
  readonly matter: Matter
  readonly item: StoredAgendaItem
}

/** What is proposed, word for word, with what has changed since the forum was called to it; and the way to change it. */
export function Wording({ matter, item }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [isOpen, setOpen] = useState(false)
  const { forslag, escalation, wording } = matter
  const question = desk.state.escalations.find(({ id }) => id === forslag?.escalation)
  const before = calledProposal(item, desk.reading) ?? question?.proposal ?? wording.text
  const isChanged = before.trim() !== wording.text.trim()
  const mayEdit = forslag && !hindersEditingForslag(forslag, desk)
  if (isOpen && mayEdit) return <EditWording forslag={forslag} onClose={() => setOpen(false)} />
  return (
    <>
      <div className={styles.wording}>
        {isChanged ? <TrackedText before={before} now={wording.text} /> : <Prose isWritten>{wording.text}</Prose>}
      </div>
      {isChanged && <p className={styles.quiet}>{t('pagaende.wording.changed')}</p>}
      <div className={styles.buttons}>
        {mayEdit && (
          <Button icon={<EditRegular />} onClick={() => setOpen(true)}>
            {t('pagaende.wording.edit')}
          </Button>
        )}
        {escalation && mayProposeIn(desk).some(({ key }) => key === 'sob') && (
          <ButtonLink icon={<EditRegular />} to={`/forslag/ny?fraga=${keyOf(escalation.id)}&punkt=${keyOf(item.id)}`}>
            {t('pagaende.wording.other')}
          </ButtonLink>
        )}
      </div>
    </>
  )
}

/** The words of a proposal, changed by the one who wrote it. What the parts have answered then has to be asked anew. */
function EditWording({ forslag, onClose }: { forslag: StoredForslag; onClose: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [seen] = useState(() => writtenOf(forslag))
  const [written, setWritten] = useState(seen.text)
  useEffect(() => focusField('wording'), [])
  const save = async () => {
    const command = { kind: 'edit-forslag', forslag: forslag.id, seen, text: { ...seen, text: written } } as const
    if (await submit(command, { done: t('pagaende.wording.saved') })) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t('pagaende.wording.edit')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles.quiet}>{t('pagaende.wording.means')}</p>
      <Refused refusal={refusal} />
      <TextField
        name="wording"
        label={t('pagaende.wording.title')}
        value={written}
        onChange={setWritten}
        rule={textRule}
        rows={5}
        problem={problemAt(problems, 'text')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('pagaende.wording.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
