import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { line } from '../../domain/shared/text.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey, Role } from '../../domain/styrmodell/styrmodell.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ChoosePerson } from './choose-person.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', paddingBottom: tokens.spacingVerticalXS },
  save: { alignSelf: 'flex-start' },
})

/** Gives a person a seat, or a place as somebody who sits in. */
export function AddMember({ forum, asOwner }: { forum: ForumKey; asOwner: boolean }) {
  const styles = useStyles()
  const t = useText()
  const { model, today } = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const own = [...new Set(forumOf(model, forum).seats.map(({ role }) => role))]
  const held: readonly Role[] = own.length > 0 ? own : ['sammankallande', 'deltagare']
  // Who keeps the text of the styrmodell is appointed by the forum that decides on it.
  const more: readonly Role[] = model.review.decidedBy === forum ? ['ersattare', 'dokumentansvarig'] : ['ersattare']
  const [person, setPerson] = useState('')
  // Most are found by their names; whoever is missing is asked for in the field that says so.
  const [isById, setById] = useState(false)
  const isMissing = problemAt(problems, 'person') !== undefined
  const [role, setRole] = useState<Role>(held[0] ?? 'deltagare')
  const [substitutes, setSubstitutes] = useState<Role | undefined>()
  const [part, setPart] = useState('')
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState('')
  const labels = {
    person: t('planering.members.person'),
    part: t('planering.members.part'),
    substitutes: t('planering.members.substituteFor'),
    from: t('planering.members.from'),
    to: t('planering.members.to'),
  }
  const save = async () => {
    const seat = {
      person,
      forum,
      role,
      part,
      from: tidyDay(from),
      ...(to.trim() && { to: tidyDay(to) }),
      ...(role === 'ersattare' && substitutes && { substitutes }),
    }
    if (await submit({ kind: 'add-medlemskap', seat, asOwner }, { done: t('planering.members.saved') })) setPerson('')
  }
  const roleChoice = (value: Role) => ({ value, label: t(`governance.role.${value}`) })
  return (
    <Section title={t('planering.members.add')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <Refused refusal={refusal} />
        <ErrorSummary problems={problems} labels={labels} />
        <ChoosePerson value={person} onChoose={setPerson} onNoSearch={() => setById(true)} />
        <details open={isById || isMissing} onToggle={event => setById(event.currentTarget.open)}>
          <summary className={styles.summary}>{t('planering.members.byId')}</summary>
          <TextField
            name="person"
            label={labels.person}
            hint={t('planering.members.personHelp')}
            value={person}
            onChange={setPerson}
            rule={line}
            problem={problemAt(problems, 'person')}
          />
        </details>
        <div className={styles.row}>
          <SelectField
            name="role"
            label={t('planering.members.role')}
            value={role}
            onChange={value => setRole([...held, ...more].find(known => known === value) ?? role)}
            choices={[...held, ...more].map(roleChoice)}
          />
          {role === 'ersattare' && (
            <SelectField
              name="substitutes"
              label={labels.substitutes}
              value={substitutes ?? ''}
              onChange={value => setSubstitutes(held.find(known => known === value))}
              choices={held.map(roleChoice)}
              problem={problemAt(problems, 'substitutes')}
            />
          )}
          <SelectField
            name="part"
            label={labels.part}
            value={part}
            onChange={setPart}
            choices={model.parts.map(({ key, short }) => ({ value: key, label: short }))}
            problem={problemAt(problems, 'part')}
          />
        </div>
        <div className={styles.row}>
          <DateField
            name="from"
            label={labels.from}
            value={from}
            onChange={setFrom}
            problem={problemAt(problems, 'from')}
          />
          <DateField
            required={false}
            name="to"
            label={labels.to}
            value={to}
            onChange={setTo}
            problem={problemAt(problems, 'to')}
          />
        </div>
        <Prose>{t('planering.members.groups')}</Prose>
        <Button type="submit" className={styles.save} icon={<AddRegular />} disabledFocusable={isBusy}>
          {t('planering.members.save')}
        </Button>
      </form>
    </Section>
  )
}
