import { Field, Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo } from 'react'
import { scan } from '../../domain/klientskydd/scan.ts'
import type { TextRule } from '../../domain/shared/limits.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { KlientskyddNote, KlientskyddWhy } from './klientskydd-note.tsx'
import { NeutralWording } from './neutral-wording.tsx'
import { fieldId, shownProblem, stillHolds } from './problems.ts'

const useStyles = makeStyles({
  field: { maxWidth: '70ch', display: 'flex', flexDirection: 'column' },
  // As Fluent sets the help of a field.
  after: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  count: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
})

interface Props {
  /** The field's name in the command and in its problems. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rule: TextRule
  readonly hint?: string
  readonly problem?: FieldProblem | undefined
  /** Lines to show; one line without it. */
  readonly rows?: number
  readonly disabled?: boolean
}

/**
 * A field for free text. It looks for client data while one writes or pastes: a sure find stops the save and says why,
 * a guess is only a word of advice. The text itself is never taken away from the writer.
 */
export function TextField({ name, label, value, onChange, rule, hint, problem, rows, disabled = false }: Props) {
  const styles = useStyles()
  const t = useText()
  const settled = useDeferredValue(value)
  const findings = useMemo(() => scan(settled), [settled])
  const stop = findings.find(finding => finding.severity === 'stop')
  const [warning] = findings
  const held = problem && stillHolds(problem, value) ? problem : undefined

  const shown = stop ?? (held ? undefined : warning)

  const validation = stop
    ? { validationState: 'error' as const, validationMessage: <KlientskyddNote text={settled} finding={stop} /> }
    : held
      ? shownProblem(held, label, t)
      : warning
        ? {
            validationState: 'warning' as const,
            validationMessage: <KlientskyddNote text={settled} finding={warning} />,
          }
        : undefined
  const help = (
    <span className={styles.hint}>
      {hint && <span>{hint}</span>}
      <Counter length={value.length} limit={rule.limit} />
    </span>
  )
  const afterId = `${fieldId(name)}-after`
  const control = {
    id: fieldId(name),
    // What is written here is kept and sent in Swedish.
    lang: 'sv',
    value,
    disabled,
    'aria-required': rule.required,
    ...(shown && { 'aria-describedby': afterId }),
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  }
  return (
    <div className={styles.field}>
      <Field
        label={
          <>
            {label}
            {!rule.required && <span className={styles.optional}> ({t('forms.optional')})</span>}
          </>
        }
        // What one can do about a find comes before the help of the field, and its reason last.
        {...(!shown && { hint: help })}
        {...validation}
      >
        {rows ? <Textarea {...control} rows={rows} resize="vertical" /> : <Input {...control} />}
      </Field>
      {shown && settled === value && (
        <NeutralWording name={name} label={label} text={value} finding={shown} onChange={onChange} />
      )}
      {shown && (
        <div id={afterId} className={styles.after}>
          {help}
          {stop && <KlientskyddWhy />}
        </div>
      )}
    </div>
  )
}

/** How much is left, from where it begins to matter. */
function Counter({ length, limit }: { length: number; limit: number }) {
  const styles = useStyles()
  const t = useText()
  const left = limit - length
  if (left > Math.min(500, limit / 5)) return null
  return (
    <span className={mergeClasses(styles.count, left < 0 && styles.over)}>
      {left < 0 ? t('forms.over', { count: -left }) : t('forms.left', { count: left })}
    </span>
  )
}
