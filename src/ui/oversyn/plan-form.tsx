import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type Plan, planDays } from '../../domain/oversyn/plan.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import { line, optionalText } from '../../domain/shared/text.ts'
import { DateField } from '../shared/day-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
  },
})

/** A calm year: a month and a half for proposals, a month for the parts to answer, two weeks to the decision. */
function suggested(today: Day): Plan {
  return {
    opens: today,
    freezes: addDays(today, 45),
    remissOut: addDays(today, 60),
    remissBack: addDays(today, 90),
    decides: addDays(today, 105),
    takesForce: addDays(today, 120),
  }
}

/** Opens an översyn, or changes the plan of one. */
export function PlanForm({ view, onDone }: { view?: OversynView; onDone?: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const submission = useSubmit()
  const { submit, problems } = submission
  const [plan, setPlan] = useState(view?.plan ?? suggested(today))
  const [year, setYear] = useState(suggested(today).takesForce.slice(0, 4))
  const [text, setText] = useState('')
  const labels = {
    year: t('oversyn.open.year'),
    text: t('oversyn.open.text'),
    ...Object.fromEntries(planDays.map(day => [day, t(`oversyn.day.${day}`)])),
  }
  const save = async () => {
    const tidy = Object.fromEntries(planDays.map(day => [day, tidyDay(plan[day])])) as Record<keyof Plan, string>
    const done = view
      ? await submit(
          { kind: 'plan-oversyn', oversyn: view.oversyn.id, plan: tidy, text },
          { done: t('oversyn.open.changed') },
        )
      : await submit({ kind: 'open-oversyn', year: Number(year), plan: tidy, text }, { done: t('oversyn.open.done') })
    if (done) onDone?.()
  }
  return (
    <SubmitForm
      title={t(view ? 'oversyn.open.change' : 'oversyn.open.title')}
      submission={submission}
      labels={labels}
      save={t(view ? 'oversyn.open.saveChange' : 'oversyn.open.save')}
      onSave={save}
      {...(onDone && { onCancel: onDone })}
      wide
    >
      {!view && (
        <TextField
          name="year"
          label={labels.year}
          value={year}
          onChange={setYear}
          rule={line}
          problem={problemAt(problems, 'year')}
        />
      )}
      <div className={styles.days}>
        {planDays.map(day => (
          <DateField
            key={day}
            name={day}
            label={t(`oversyn.day.${day}`)}
            value={plan[day]}
            onChange={value => setPlan(before => ({ ...before, [day]: value }))}
            problem={problemAt(problems, day)}
          />
        ))}
      </div>
      {!view && (
        <TextField
          name="text"
          label={labels.text}
          value={text}
          onChange={setText}
          rule={optionalText}
          rows={2}
          problem={problemAt(problems, 'text')}
        />
      )}
    </SubmitForm>
  )
}
