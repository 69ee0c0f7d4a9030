import { Checkbox, Field } from '@fluentui/react-components'
import type { CommandOf } from '../../domain/commands/command.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import { groupsOf } from '../../domain/grupp/groups.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { text } from '../../domain/shared/text.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import { type Text, useText } from '../text/text.ts'
import { ChecksField } from './checks-field.tsx'
import { SelectField } from './choice-field.tsx'
import { DateField } from './day-field.tsx'
import { problemAt } from './problems.ts'
import { TextField } from './text-field.tsx'
import { useDesk } from './workspace.tsx'

/** An uppdrag as it is written in the form of the decision. */
export const noUppdrag = { part: '', text: '', due: '', group: '', involved: [] as readonly string[], joint: false }
export type WrittenUppdrag = typeof noUppdrag

/** As the command wants it. */
export function uppdragIn({
  group,
  involved,
  joint,
  ...rest
}: WrittenUppdrag): NonNullable<CommandOf<'decide'>['uppdrag']> {
  return { ...rest, involved, ...(isForumKey(group) && { group }), ...(joint && { joint }) }
}

/** The headings of the fields, by the names of the domain. */
export function uppdragLabels(t: Text) {
  return {
    part: t('beslut.form.part'),
    task: t('beslut.form.task'),
    due: t('beslut.form.due'),
    involved: t('uppdrag.form.involved'),
    group: t('beslut.form.group'),
  } as const
}

interface Props {
  readonly value: WrittenUppdrag
  readonly onChange: (value: WrittenUppdrag) => void
  readonly problems: readonly FieldProblem[]
  readonly matter: Matter
}

/** The uppdrag that a decision gives: which part answers, what is to be done, by when, with whom and by which group. */
export function UppdragFields({ value, onChange, problems, matter }: Props) {
  const t = useText()
  const desk = useDesk()
  const labels = uppdragLabels(t)
  const set = (more: Partial<WrittenUppdrag>) => onChange({ ...value, ...more })
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], problem: problemAt(problems, name) })
  const parts = desk.model.parts.map(({ key, short }) => ({ value: key, label: short }))
  const { grupp } = matter.wording
  const running = groupsOf(desk.reading, desk.today).filter(view => view.state !== 'upphord')
  const groups = [...(grupp ? [grupp] : []), ...running.map(view => view.grupp)]
  return (
    <>
      <SelectField {...field('part')} value={value.part} onChange={part => set({ part })} choices={parts} />
      <TextField
        {...field('task')}
        value={value.text}
        onChange={written => set({ text: written })}
        rule={text}
        rows={3}
      />
      <DateField {...field('due')} value={value.due} onChange={due => set({ due })} />
      <ChecksField
        {...field('involved')}
        value={value.involved}
        onChange={involved => set({ involved })}
        groups={[{ choices: parts.filter(part => part.value !== value.part) }]}
      />
      <SelectField
        {...field('group')}
        value={value.group}
        onChange={group => set({ group })}
        empty={t('beslut.form.noGroup')}
        required={false}
        choices={[
          ...desk.model.forums.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
          ...groups.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
        ].filter((one, index, all) => all.findIndex(other => other.value === one.value) === index)}
      />
      <Field hint={t('uppdrag.form.jointHelp')}>
        <Checkbox
          label={t('uppdrag.form.joint')}
          checked={value.joint}
          onChange={(_, data) => set({ joint: data.checked === true })}
        />
      </Field>
    </>
  )
}
