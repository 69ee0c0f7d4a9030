import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { fieldId, shownProblem, stillHolds } from './problems.ts'
import { Quoting } from './quoting.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  field: { maxWidth: '70ch' },
  // A long choice must not widen a narrow page.
  select: { maxWidth: '70ch', gridTemplateColumns: 'minmax(0, 1fr)', '& select': { textOverflow: 'ellipsis' } },
  choice: { alignItems: 'flex-start' },
  label: { color: tokens.colorNeutralForeground1 },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

export interface Choice {
  readonly value: string
  readonly label: string
  /** True for a name of the directive's own, or what somebody has written: Swedish in all languages. */
  readonly isWritten?: boolean
  /** What of it is so, where the rest is the app's. */
  readonly written?: string
  /** A line of help under the choice, from the styrmodell. */
  readonly about?: string
  /** What of that is Swedish in all languages. */
  readonly writtenAbout?: string
}

interface Props {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly Choice[]
  readonly hint?: string
  readonly problem?: FieldProblem | undefined
  readonly required?: boolean
}

function validation({ problem, value, label }: Props, t: ReturnType<typeof useText>) {
  if (!problem || !stillHolds(problem, value)) return {}
  return shownProblem(problem, label, t)
}

/** One choice of a few, all of them seen at once with their help. */
export function ChoiceField(props: Props) {
  const { name, label, value, onChange, choices, hint, required = true } = props
  const styles = useStyles()
  const t = useText()
  return (
    <Field className={styles.field} label={label} {...(hint && { hint })} {...validation(props, t)}>
      <RadioGroup
        id={fieldId(name)}
        name={name}
        value={value}
        aria-required={required}
        onChange={(_, data) => onChange(data.value)}
      >
        {choices.map(choice => (
          <Radio
            key={choice.value}
            value={choice.value}
            className={styles.choice}
            label={
              <span className={styles.label}>
                {choice.isWritten ? <Written>{choice.label}</Written> : choice.label}
                {choice.about && (
                  <span className={styles.about}>
                    {choice.about === choice.writtenAbout ? (
                      <Written>{choice.about}</Written>
                    ) : (
                      <Quoting written={[choice.writtenAbout]}>{choice.about}</Quoting>
                    )}
                  </span>
                )}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  )
}

/** One choice of several, folded together; the platform's own list, which every device knows how to open. */
export function SelectField(props: Props & { readonly empty?: string }) {
  const { name, label, value, onChange, choices, hint, empty, required = true } = props
  const styles = useStyles()
  const t = useText()
  return (
    <Field className={styles.select} label={label} {...(hint && { hint })} {...validation(props, t)}>
      <Select id={fieldId(name)} value={value} aria-required={required} onChange={(_, data) => onChange(data.value)}>
        {(empty !== undefined || value === '') && <option value="">{empty ?? t('forms.choose')}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value} {...(choice.isWritten && { lang: 'sv' })}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
