import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { CommandOf } from '../../domain/commands/command.ts'
import { numberNow } from '../../domain/commands/sob.ts'
import type { DecisionKind } from '../../domain/decision/decision.ts'
import { seriesOf } from '../../domain/decision/number.ts'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { line, optionalText, text } from '../../domain/shared/text.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { useText } from '../text/text.ts'
import { SelectField } from './choice-field.tsx'
import { DateField } from './day-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { focusField, problemAt } from './problems.ts'
import { Refused } from './refused.tsx'
import { useSubmit } from './submit.ts'
import { TextField } from './text-field.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly item: AgendaItemId
  readonly escalation: StoredEscalation
  readonly decision: DecisionKind
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Records SoB's answer to a question: a decision, a decision with an assignment, or an answer without either. */
export function DecisionForm({ item, escalation, decision, onDone, onCancel }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [heading, setHeading] = useState(escalation.heading)
  const [written, setWritten] = useState(decision === 'svar' ? '' : escalation.proposal)
  const [reasons, setReasons] = useState('')
  const [touchesStyrmodell, setTouches] = useState(false)
  const [part, setPart] = useState('')
  const [task, setTask] = useState('')
  const [due, setDue] = useState('')
  useEffect(() => focusField('heading'), [])

  const labels = {
    heading: t('beslut.form.heading'),
    text: t(decision === 'svar' ? 'beslut.form.textAnswer' : 'beslut.form.text'),
    reasons: t('beslut.form.reasons'),
    part: t('beslut.form.part'),
    task: t('beslut.form.task'),
    due: t('beslut.form.due'),
  }
  const save = async () => {
    const command: CommandOf<'decide'> = {
      kind: 'decide',
      item,
      decision,
      heading,
      text: written,
      reasons,
      touchesStyrmodell,
      ...(decision === 'uppdrag' && { uppdrag: { part, text: task, due } }),
    }
    if (await submit(command, { done: t(`beslut.stored.${decision}`) })) onDone()
  }
  const number = numberNow(seriesOf(forumOf(desk.model, 'sob').short, desk.today), desk.reading)
  return (
    <form
      className={styles.form}
      aria-label={t('beslut.form.label')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles.means}>
        {t(`beslut.means.${decision}`)} {t('beslut.form.number', { number })} {t('beslut.form.final')}
      </p>
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <TextField
        name="heading"
        label={labels.heading}
        hint={t('beslut.form.headingHelp')}
        value={heading}
        onChange={setHeading}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      <TextField
        name="text"
        label={labels.text}
        value={written}
        onChange={setWritten}
        rule={text}
        rows={4}
        problem={problemAt(problems, 'text')}
        {...(decision !== 'svar' && { hint: t('beslut.form.textHelp') })}
      />
      <TextField
        name="reasons"
        label={labels.reasons}
        hint={t('beslut.form.reasonsHelp')}
        value={reasons}
        onChange={setReasons}
        rule={optionalText}
        rows={2}
        problem={problemAt(problems, 'reasons')}
      />
      {decision === 'uppdrag' && (
        <>
          <SelectField
            name="part"
            label={labels.part}
            value={part}
            onChange={setPart}
            choices={desk.model.parts.map(({ key, short }) => ({ value: key, label: short }))}
            problem={problemAt(problems, 'part')}
          />
          <TextField
            name="task"
            label={labels.task}
            value={task}
            onChange={setTask}
            rule={text}
            rows={3}
            problem={problemAt(problems, 'task')}
          />
          <DateField name="due" label={labels.due} value={due} onChange={setDue} problem={problemAt(problems, 'due')} />
        </>
      )}
      <Field hint={t('beslut.form.touchesHelp')}>
        <Checkbox
          label={t('beslut.form.touches')}
          checked={touchesStyrmodell}
          onChange={(_, data) => setTouches(data.checked === true)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(`beslut.action.${decision}`)}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
