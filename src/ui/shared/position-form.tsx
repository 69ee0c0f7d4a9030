import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersPosition, speakingSeat } from '../../domain/commands/stallningstagande.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { optionalText, text } from '../../domain/shared/text.ts'
import type { TakenStance, Weight } from '../../domain/stallningstagande/stallningstagande.ts'
import { useText } from '../text/text.ts'
import { ChoiceField } from './choice-field.tsx'
import { DraftLine } from './draft-line.tsx'
import { useKeptForm } from './kept-form.ts'
import { problemAt } from './problems.ts'
import { partName } from './sentences.ts'
import { useSubmit } from './submit.ts'
import { SubmitForm } from './submit-form.tsx'
import { TextField } from './text-field.tsx'
import { WeightField } from './weight-field.tsx'
import { useDesk, useDrafts } from './workspace.tsx'

const useStyles = makeStyles({
  means: { margin: '0', color: tokens.colorNeutralForeground2 },
})

const stances: readonly TakenStance[] = ['tillstyrker', 'tillstyrker-med-villkor', 'avstyrker', 'avstar']

/** What drafts of this form are marked with on the device. */
const draftForm = 'stallningstagande'
const draftKeyOf = (matter: Matter) => `stallningstagande-${keyOf(matter.id)}`

interface Props {
  readonly matter: Matter
  /** Whether the part has answered before; the form is then opened by a button. */
  readonly hasAnswered: boolean
  readonly onDone?: () => void
  /** Where the form was opened by a button elsewhere. */
  readonly onCancel?: () => void
}

/** How one's own part stands to a matter: three choices and a text. Nothing for one who does not speak for a part. */
export function PositionForm({ matter, hasAnswered, onDone, onCancel }: Props) {
  const t = useText()
  const desk = useDesk()
  const draftKey = draftKeyOf(matter)
  const isWritten = useDrafts().some(({ key }) => key === draftKey)
  // One who had begun to write comes back to what is written.
  const [isOpen, setOpen] = useState(isWritten)
  const seat = speakingSeat(matter, desk)
  if (!seat || hindersPosition(matter, desk)) return null
  const part = partName(desk.model, seat.part)
  if (hasAnswered && !isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('forslag.give.change', { part })}</Button>
      </div>
    )
  }
  const done = () => {
    setOpen(false)
    onDone?.()
  }
  const cancel = hasAnswered ? () => setOpen(false) : onCancel
  return <Fields matter={matter} part={part} onDone={done} {...(cancel && { onCancel: cancel })} />
}

interface FieldsProps {
  readonly matter: Matter
  readonly part: string
  readonly onDone: () => void
  readonly onCancel?: () => void
}

function Fields({ matter, part, onDone, onCancel }: FieldsProps) {
  const styles = useStyles()
  const t = useText()
  const submission = useSubmit()
  const { submit, problems } = submission
  // What was read when one began to write: a wording that has come since is not answered unread.
  const nothing = { stance: '', weight: '', text: '', conditions: '', wording: matter.digest }
  const { written, set, state, send, drop } = useKeptForm(draftKeyOf(matter), draftForm, nothing)
  const { stance, weight, conditions, wording } = written
  const labels = {
    stance: t('forslag.give.stance', { part }),
    weight: t('forslag.give.weight'),
    text: t('forslag.give.text'),
    conditions: t('forslag.give.conditions'),
  }
  const save = async () => {
    const said = { stance: stance as TakenStance, weight: weight as Weight, text: written.text, conditions }
    const command = { kind: 'take-position', matter: matter.id, wording, ...said } as const
    if (await send(() => submit(command, { done: t('forslag.give.stored') }))) return onDone()
    // The refusal has said that the wording is new, and it stands above; the next try answers it.
    if (wording !== matter.digest) set('wording')(matter.digest)
  }
  const cancel = async () => {
    await drop()
    onCancel?.()
  }
  return (
    <SubmitForm
      title={t('forslag.give.label')}
      submission={submission}
      labels={labels}
      save={t('forslag.give.submit')}
      onSave={save}
      {...(onCancel && { onCancel: () => void cancel() })}
    >
      <ChoiceField
        name="stance"
        label={labels.stance}
        value={stance}
        onChange={set('stance')}
        choices={stances.map(value => ({ value, label: t(`forslag.stance.${value}`) }))}
        problem={problemAt(problems, 'stance')}
      />
      {stance === 'tillstyrker-med-villkor' && (
        <TextField
          name="conditions"
          label={labels.conditions}
          hint={t('forslag.give.conditionsHelp')}
          value={conditions}
          onChange={set('conditions')}
          rule={text}
          rows={2}
          problem={problemAt(problems, 'conditions')}
        />
      )}
      <WeightField label={labels.weight} value={weight} onChange={set('weight')} problems={problems} />
      <TextField
        name="text"
        label={labels.text}
        value={written.text}
        onChange={set('text')}
        rule={optionalText}
        rows={2}
        problem={problemAt(problems, 'text')}
      />
      <p className={styles.means}>{t('forslag.give.means')}</p>
      <DraftLine state={state} />
    </SubmitForm>
  )
}
