import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useEffect, useState } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import { idOf } from '../../domain/shared/ids.ts'
import { line } from '../../domain/shared/text.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  save: { alignSelf: 'flex-start' },
})

interface Props<Kind extends string> {
  /** Sets this form's fields apart from others on the page. */
  readonly name: string
  readonly labels: {
    readonly title: string
    readonly heading: string
    readonly help?: string
    readonly kind: string
    readonly save: string
    readonly done: string
  }
  /** What the point may be, the first one chosen from the start. */
  readonly kinds: readonly [Kind, ...Kind[]]
  readonly kindName: (kind: Kind) => string
  readonly command: (heading: string, kind: Kind) => Command
}

/** Adds a point to an agenda or to a template: its heading, and what kind it is. */
export function AddPointForm<Kind extends string>({ name, labels, kinds, kindName, command }: Props<Kind>) {
  const styles = useStyles()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [heading, setHeading] = useState('')
  const [kind, setKind] = useState<Kind>(kinds[0])
  const field = `${name}-heading`
  useEffect(() => {
    if (problems.length > 0) focusField(field)
  }, [problems, field])
  const add = async () => {
    const undo = ([key = '']: readonly string[]) => ({ kind: 'strike-item', item: idOf('punkt', key) }) as const
    if (!(await submit(command(heading, kind), { done: labels.done, undo }))) return
    setHeading('')
    // One who adds a point often adds another.
    focusField(field)
  }
  return (
    <div className={styles.form}>
      <Section title={labels.title}>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            void add()
          }}
        >
          <Refused refusal={refusal} />
          <TextField
            name={field}
            label={labels.heading}
            {...(labels.help && { hint: labels.help })}
            value={heading}
            onChange={setHeading}
            rule={line}
            problem={problemAt(problems, 'heading')}
          />
          <ChoiceField
            name={`${name}-kind`}
            label={labels.kind}
            value={kind}
            onChange={value => setKind(kinds.find(candidate => candidate === value) ?? kind)}
            choices={kinds.map(value => ({ value, label: kindName(value) }))}
          />
          <Button type="submit" className={styles.save} icon={<AddRegular />} disabledFocusable={isBusy}>
            {labels.save}
          </Button>
        </form>
      </Section>
    </div>
  )
}
