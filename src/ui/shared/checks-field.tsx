import { Checkbox, Field, type FieldControlProps, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import type { Choice } from './choice-field.tsx'
import { fieldId, shownProblem, stillHolds } from './problems.ts'
import { Quoting } from './quoting.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  field: { maxWidth: '80ch' },
  set: { border: 'none', margin: '0', padding: '0', minWidth: '0' },
  legend: {
    padding: '0',
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    '& > *': { alignItems: 'flex-start' },
    // A label of one line stands beside its box also where its neighbour has two.
    '& label': { alignSelf: 'flex-start' },
  },
})

interface Props {
  readonly name: string
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  /** Choices in groups; a group without a heading stands alone. */
  readonly groups: readonly { readonly heading?: string; readonly choices: readonly Choice[] }[]
  readonly hint?: string
  readonly problem?: FieldProblem | undefined
}

/** What a group may be told of its field: its name and its words of help. That it is invalid is said by those words. */
export function named(props: FieldControlProps): Pick<FieldControlProps, 'aria-labelledby' | 'aria-describedby'> {
  const { 'aria-labelledby': label, 'aria-describedby': words } = props
  return { ...(label && { 'aria-labelledby': label }), ...(words && { 'aria-describedby': words }) }
}

/** Several choices of a few, all of them seen at once. */
export function ChecksField({ name, label, value, onChange, groups, hint, problem }: Props) {
  const styles = useStyles()
  const t = useText()
  const held = problem && stillHolds(problem, value.join()) ? problem : undefined
  const toggle = (key: string, on: boolean) => onChange(on ? [...value, key] : value.filter(one => one !== key))
  return (
    <Field className={styles.field} label={label} {...(hint && { hint })} {...(held && shownProblem(held, label, t))}>
      {props => (
        <fieldset id={fieldId(name)} className={styles.set} {...named(props)}>
          {groups.map(({ heading, choices }) => (
            <Group key={heading ?? ''} heading={heading}>
              {choices.map(choice => {
                // From the field around them all would get the same id, and every label would tick the first.
                const id = `${fieldId(name)}-${choice.value}`
                return (
                  <Checkbox
                    key={choice.value}
                    id={id}
                    label={{
                      children: choice.isWritten ? (
                        <Written>{choice.label}</Written>
                      ) : (
                        <Quoting written={[choice.written]}>{choice.label}</Quoting>
                      ),
                      id: `${id}-label`,
                    }}
                    aria-labelledby={`${id}-label`}
                    checked={value.includes(choice.value)}
                    onChange={(_, data) => toggle(choice.value, data.checked === true)}
                  />
                )
              })}
            </Group>
          ))}
        </fieldset>
      )}
    </Field>
  )
}

function Group({ heading, children }: { heading: string | undefined; children: ReactNode }) {
  const styles = useStyles()
  const choices = <div className={styles.choices}>{children}</div>
  if (!heading) return choices
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>
        <Quoting>{heading}</Quoting>
      </legend>
      {choices}
    </fieldset>
  )
}
