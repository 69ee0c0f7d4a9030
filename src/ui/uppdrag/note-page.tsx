import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { hindersNoting } from '../../domain/commands/uppdrag.ts'
import { line, text } from '../../domain/shared/text.ts'
import { type Organ, organs } from '../../domain/uppdrag/uppdrag.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Page } from '../shared/page.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

const lines = ['paragraph', 'diarienummer', 'heading'] as const
const fields = ['organ', 'paragraph', 'day', 'diarienummer', 'heading', 'text', 'part', 'involved', 'due'] as const
const empty = { organ: '', paragraph: '', day: '', diarienummer: '', heading: '', text: '', part: '', due: '' }

/** The samordnare notes an uppdrag that KF, KS or NAV has given. */
export function NoteUppdragPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [, goTo] = useLocation()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [written, setWritten] = useState(empty)
  const [involved, setInvolved] = useState<readonly string[]>([])
  const [joint, setJoint] = useState(false)
  const set = (field: keyof typeof empty) => (value: string) => setWritten(before => ({ ...before, [field]: value }))
  const labels = Object.fromEntries(fields.map(field => [field, t(`uppdrag.form.${field}`)]))
  const hinder = hindersNoting(desk)
  const parts = desk.model.parts.map(({ key, short }) => ({ value: key, label: short }))
  const save = async () => {
    const command = { kind: 'note-uppdrag', ...written, organ: written.organ as Organ, involved, joint } as const
    const keys = await submit(command, { done: t('uppdrag.form.done') })
    if (keys) goTo(`/uppdrag/${keys[0]}`)
  }
  const lineField = (name: (typeof lines)[number], hint?: string) => (
    <TextField
      name={name}
      label={t(`uppdrag.form.${name}`)}
      value={written[name]}
      onChange={set(name)}
      rule={line}
      problem={problemAt(problems, name)}
      {...(hint && { hint })}
    />
  )
  return (
    <Page
      title={t('uppdrag.form.title')}
      lead={t('uppdrag.form.lead')}
      back={{ to: '/uppdrag', place: t('uppdrag.title') }}
    >
      {hinder ? (
        <RuleNote rule={hinder} kind="reason" />
      ) : (
        <form
          className={styles.form}
          aria-label={t('uppdrag.form.title')}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            void save()
          }}
        >
          <Refused refusal={refusal} />
          <ErrorSummary problems={problems} labels={labels} />
          <SelectField
            name="organ"
            label={t('uppdrag.form.organ')}
            value={written.organ}
            onChange={set('organ')}
            choices={organs.map(value => ({ value, label: t(`uppdrag.organ.${value}`) }))}
            problem={problemAt(problems, 'organ')}
          />
          {lineField('paragraph', t('uppdrag.form.paragraphHelp'))}
          <DateField
            name="day"
            label={t('uppdrag.form.day')}
            value={written.day}
            onChange={set('day')}
            problem={problemAt(problems, 'day')}
          />
          {lineField('diarienummer')}
          {lineField('heading')}
          <TextField
            name="text"
            label={t('uppdrag.form.text')}
            value={written.text}
            onChange={set('text')}
            rule={text}
            rows={4}
            problem={problemAt(problems, 'text')}
          />
          <SelectField
            name="part"
            label={t('uppdrag.form.part')}
            value={written.part}
            onChange={set('part')}
            choices={parts}
            problem={problemAt(problems, 'part')}
          />
          <ChecksField
            name="involved"
            label={t('uppdrag.form.involved')}
            value={involved}
            onChange={setInvolved}
            groups={[{ choices: parts.filter(({ value }) => value !== written.part) }]}
            problem={problemAt(problems, 'involved')}
          />
          <DateField
            name="due"
            label={t('uppdrag.form.due')}
            value={written.due}
            onChange={set('due')}
            problem={problemAt(problems, 'due')}
            required={false}
          />
          <Field hint={t('uppdrag.form.jointHelp')}>
            <Checkbox
              label={t('uppdrag.form.joint')}
              checked={joint}
              onChange={(_, { checked }) => setJoint(checked === true)}
            />
          </Field>
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {t('uppdrag.form.save')}
            </Button>
          </div>
        </form>
      )}
    </Page>
  )
}
