import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { membersOn } from '../../domain/forum/medlemskap.ts'
import type { Grupp, GruppSeat } from '../../domain/grupp/grupp.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, text } from '../../domain/shared/text.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { forumName, personLabel, seatLabel } from '../shared/sentences.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

/** The headings of the fields, by the names of the domain. */
export function gruppLabels(t: Text) {
  return {
    'grupp.name': t('forslag.grupp.name'),
    'grupp.purpose': t('forslag.grupp.purpose'),
    'grupp.ends': t('forslag.grupp.ends'),
    'grupp.members': t('forslag.grupp.members'),
    'grupp.convenor': t('forslag.grupp.convenor'),
  } as const
}

interface Props {
  readonly value: Grupp | undefined
  readonly onChange: (grupp: Grupp | undefined) => void
  readonly problems: readonly FieldProblem[]
  /** The group of the older decision that the proposal changes: it goes on under the same key. */
  readonly earlier: Grupp | undefined
}

/** The working group that a proposal sets up: what for, who sits in it, who convenes it, and until when. */
export function GruppFields({ value, onChange, problems, earlier }: Props) {
  const styles = useStyles()
  const t = useText()
  const isOn = value !== undefined
  const start = (): Grupp =>
    earlier ?? { key: `grupp-${crypto.randomUUID()}`, name: '', purpose: '', ends: '', members: [] }
  return (
    <div className={styles.fields}>
      <Field hint={t('forslag.grupp.setsUpHelp')}>
        <Checkbox
          label={t('forslag.grupp.setsUp')}
          checked={isOn}
          onChange={(_, data) => onChange(data.checked === true ? start() : undefined)}
        />
      </Field>
      {value && <Fields value={value} onChange={onChange} problems={problems} />}
    </div>
  )
}

function Fields({ value, onChange, problems }: Omit<Props, 'earlier' | 'value'> & { value: Grupp }) {
  const t = useText()
  const groups = usePeople(value)
  const labels = gruppLabels(t)
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], problem: problemAt(problems, name) })
  const everyone = groups.flatMap(({ choices }) => choices)
  const convenor = value.members.find(({ role }) => role === 'sammankallande')?.person ?? ''
  const seat = (person: string, convenes: boolean): GruppSeat => ({
    person,
    part: everyone.find(one => one.value === person)?.part ?? '',
    role: convenes ? 'sammankallande' : 'deltagare',
  })
  const set = (persons: readonly string[], convenes: string) =>
    onChange({ ...value, members: persons.map(person => seat(person, person === convenes)) })
  const persons = value.members.map(({ person }) => person)
  return (
    <>
      <TextField
        {...field('grupp.name')}
        value={value.name}
        onChange={name => onChange({ ...value, name })}
        rule={line}
      />
      <TextField
        {...field('grupp.purpose')}
        value={value.purpose}
        onChange={purpose => onChange({ ...value, purpose })}
        rule={text}
        rows={3}
      />
      <DateField {...field('grupp.ends')} value={value.ends} onChange={ends => onChange({ ...value, ends })} />
      <ChecksField
        {...field('grupp.members')}
        hint={t('forslag.grupp.membersHelp')}
        value={persons}
        onChange={chosen => set(chosen, convenor)}
        groups={groups}
      />
      {persons.length > 0 && (
        <SelectField
          {...field('grupp.convenor')}
          value={convenor}
          onChange={chosen => set(persons, chosen)}
          choices={groups.flatMap(({ heading, choices }) =>
            choices
              .filter(one => persons.includes(one.value))
              .map(({ value, label }) => ({ value, label: t('forslag.grupp.person', { who: label, forum: heading }) })),
          )}
        />
      )}
    </>
  )
}

/** Everyone who sits in a forum today, each named once, and whoever the group already names. */
function usePeople({ members }: Grupp) {
  const t = useText()
  const desk = useDesk()
  return useMemo(() => {
    const named = new Set<string>()
    const groups = namedForums.map(forum => ({
      heading: forumName(desk.model, forum),
      choices: membersOn(desk.state.medlemskap, forum, desk.today).flatMap(seat => {
        if (named.has(seat.person)) return []
        named.add(seat.person)
        return [{ value: seat.person, label: seatLabel(seat, desk.model, t), part: seat.part }]
      }),
    }))
    const others = members
      .filter(({ person }) => !named.has(person))
      .map(({ person, part }) => ({ value: person, label: personLabel(person, desk, t), part }))
    const all = [...groups, { heading: t('forslag.grupp.others'), choices: others }]
    return all.filter(({ choices }) => choices.length > 0)
  }, [desk, members, t])
}
