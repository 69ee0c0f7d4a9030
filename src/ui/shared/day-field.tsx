import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { isDay, isTime } from '../../domain/shared/day.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { fieldId, shownProblem, stillHolds } from './problems.ts'
import { tidyDay, tidyTime } from './tidy.ts'

const useStyles = makeStyles({
  // The words under a field need more room than what is written in it.
  field: { maxWidth: '28ch' },
  day: { maxWidth: '20ch' },
  time: { maxWidth: '14ch' },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
})

interface Props {
  /** The id of the words that say how a day is written, where they stand once for several. */
  readonly hintId?: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem?: FieldProblem | undefined
  readonly required?: boolean
}

/** A day written as text, since the browser's own field follows the machine's language and not the reader's. */
export function DateField(props: Props) {
  const t = useText()
  return <Written {...props} hint={t('forms.date')} className={useStyles().day} tidy={tidyDay} isRight={isDay} />
}

/** A time on the 24-hour clock. `13`, `1300` and `13.00` are understood when one leaves the field. */
export function TimeField(props: Props) {
  const t = useText()
  return <Written {...props} hint={t('forms.time')} className={useStyles().time} tidy={tidyTime} isRight={isTime} />
}

interface Kind extends Props {
  readonly hint: string
  readonly className: string
  readonly tidy: (written: string) => string
  readonly isRight: (written: string) => boolean
}

/** What is no day or no time is told of when one leaves the field, since nothing that is counted by it follows it. */
function Written({
  name,
  label,
  value,
  onChange,
  problem,
  required = true,
  hint,
  hintId,
  className,
  tidy,
  isRight,
}: Kind) {
  const styles = useStyles()
  const t = useText()
  const [left, setLeft] = useState<FieldProblem>()
  const own = left && value.trim() !== '' && !isRight(value) ? left : undefined
  const held = problem && stillHolds(problem, value) ? problem : own
  return (
    <Field
      className={styles.field}
      label={
        <>
          {label}
          {!required && <span className={styles.optional}> ({t('forms.optional')})</span>}
        </>
      }
      {...(!hintId && { hint })}
      {...(held && shownProblem(held, label, t))}
    >
      <Input
        id={fieldId(name)}
        className={className}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        aria-required={required}
        {...(hintId && { 'aria-describedby': hintId })}
        onChange={(_, data) => {
          setLeft(undefined)
          onChange(data.value)
        }}
        onBlur={() => {
          setLeft({ field: name, problem: 'not-allowed' })
          onChange(tidy(value))
        }}
      />
    </Field>
  )
}
