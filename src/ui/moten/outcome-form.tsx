import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useId, useState } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import type { TextRule } from '../../domain/shared/limits.ts'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  /** What follows from it. */
  readonly means: string
  readonly label: string
  readonly rule: TextRule
  /** The button, saying what will happen. */
  readonly save: string
  readonly done: string
  readonly command: (written: string) => Command
  readonly onClose: () => void
}

/** One text about what a point led to, and the button that notes it. */
export function OutcomeForm({ means, label, rule, save, done, command, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const name = `outcome-${useId()}`
  const [written, setWritten] = useState('')
  const { submit, problems, refusal, isBusy } = useSubmit()
  useEffect(() => focusField(name), [name])
  useEffect(() => {
    if (problems.length > 0) focusField(name)
  }, [problems, name])
  const note = async () => {
    if (await submit(command(written), { done })) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={save}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void note()
      }}
    >
      <p className={styles.means}>{means}</p>
      <Refused refusal={refusal} />
      <TextField
        name={name}
        label={label}
        value={written}
        onChange={setWritten}
        rule={rule}
        rows={3}
        problem={problemAt(problems, 'text')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {save}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
