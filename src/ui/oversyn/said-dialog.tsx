import { Button, DialogActions, DialogContent } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { optionalText, text as required } from '../../domain/shared/text.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { FormDialog } from '../shared/form-dialog.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'

interface Props {
  /** What the command calls the text. */
  readonly name?: string
  readonly title: string
  /** The heading of the one text that is asked for. */
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
  readonly save: string
  readonly done: string
  readonly command: (text: string) => Command
  readonly onClose: () => void
  /** Fields above the text, and the headings by which their problems are named. */
  readonly children?: (problems: readonly FieldProblem[]) => ReactNode
  readonly labels?: Readonly<Record<string, string>>
}

/** One thing that is done with a few words of why. */
export function SaidDialog(props: Props) {
  const {
    name = 'text',
    title,
    label,
    hint,
    isRequired = true,
    save,
    done,
    command,
    onClose,
    children,
    labels = {},
  } = props
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [text, setText] = useState('')
  const send = async () => {
    if (await submit(command(text), { done })) onClose()
  }
  return (
    <FormDialog title={title} onClose={onClose} onSubmit={() => void send()}>
      <DialogContent>
        <Refused refusal={refusal} />
        <ErrorSummary problems={problems} labels={{ ...labels, [name]: label }} />
        {children?.(problems)}
        <TextField
          name={name}
          label={label}
          value={text}
          onChange={setText}
          rule={isRequired ? required : optionalText}
          rows={4}
          problem={problemAt(problems, name)}
          {...(hint && { hint })}
        />
      </DialogContent>
      <DialogActions>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {save}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </DialogActions>
    </FormDialog>
  )
}
