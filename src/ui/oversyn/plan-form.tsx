import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, useMemo, useState } from 'react'
import { type Holidays, workingDayFrom } from '../../domain/meeting/series.ts'
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
import { useHolidays } from '../shared/use-holidays.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  year: { maxWidth: '14ch' },
  hint: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
  },
})

/** A calm year: a month and a half for proposals, a month for the parts to answer, two weeks to the decision. */
function suggested(today: Day, holidays: Holidays): Plan {
  const after = (days: number) => workingDayFrom(addDays(today, days), holidays)
  return {
    opens: today,
    freezes: after(45),
    remissOut: after(60),
    remissBack: after(90),
    decides: after(105),
    takesForce: after(120),
  }
}

/** The holidays of the year that lies ahead; none until they are there, or when they cannot be fetched. */
function useComingHolidays(today: Day): Holidays {
  const holidays = useHolidays(`${today.slice(0, 4)} ${addDays(today, 120).slice(0, 4)}`)
  return useMemo(() => (typeof holidays === 'string' ? new Map() : holidays), [holidays])
}

/** Opens an översyn, or changes the plan of one. */
export function PlanForm({ view, onDone }: { view?: OversynView; onDone?: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const submission = useSubmit()
  const hintId = useId()
  const { submit, problems } = submission
  const holidays = useComingHolidays(today)
  // What one has written stays when the holidays come.
  const [written, setWritten] = useState<Partial<Plan>>({})
  const plan = { ...(view?.plan ?? suggested(today, holidays)), ...written }
  const [year, setYear] = useState(suggested(today, holidays).takesForce.slice(0, 4))
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
        <div className={styles.year}>
          <TextField
            name="year"
            label={labels.year}
            value={year}
            onChange={setYear}
            rule={line}
            problem={problemAt(problems, 'year')}
          />
        </div>
      )}
      <p id={hintId} className={styles.hint}>
        {t('oversyn.open.dates')}
      </p>
      <div className={styles.days}>
        {planDays.map(day => (
          <DateField
            key={day}
            name={day}
            hintId={hintId}
            label={t(`oversyn.day.${day}`)}
            value={plan[day]}
            onChange={value => setWritten(before => ({ ...before, [day]: value }))}
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
