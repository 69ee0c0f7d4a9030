import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { gruppOf } from '../../domain/grupp/groups.ts'
import { type Holidays, longestSeries, seriesDays, usualTime } from '../../domain/meeting/series.ts'
import { templateOf } from '../../domain/meeting/template.ts'
import { isDay } from '../../domain/shared/day.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useFilters } from '../shared/filters.ts'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { tidyDay } from '../shared/tidy.ts'
import { useHolidays } from '../shared/use-holidays.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { PlanPage } from './plan-page.tsx'
import { hinders, type PlannedDay, rowMark } from './planned-day.ts'
import { SeriesPreview } from './series-preview.tsx'
import { TimeAndPlace, tidied, timeAndPlaceLabels } from './time-and-place.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
  },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const weekdays = [1, 2, 3, 4, 5] as const
const everyWeeks = [1, 2, 3, 4, 5, 6, 8] as const
const noHolidays: Holidays = new Map()

/** Plans a forum's meetings of a year in one step, each day seen before it is saved. */
export function PlanYearPage() {
  const t = useText()
  return (
    <PlanPage title={t('planering.year.title')} lead={t('planering.year.lead')}>
      {own => <YearForm own={own} />}
    </PlanPage>
  )
}

function YearForm({ own }: { own: readonly [ForumKey, ...ForumKey[]] }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [, go] = useLocation()
  const [get] = useFilters()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const nextYear = Number(desk.today.slice(0, 4)) + 1
  const [forum, setForum] = useState(own.find(key => key === get('forum')) ?? own[0])
  const [usual] = useState(() => usualTime(forum, desk.state.meetings))
  const [from, setFrom] = useState(`${nextYear}-01-07`)
  const [until, setUntil] = useState(`${nextYear}-12-15`)
  const [weekday, setWeekday] = useState(usual.weekday)
  const [every, setEvery] = useState(3)
  const [when, setWhen] = useState({ start: usual.start, end: usual.end, place: '' })
  const [changed, setChanged] = useState<ReadonlyMap<string, PlannedDay>>(new Map())
  const suggested = useMemo(
    () => seriesDays({ from: tidyDay(from), until: tidyDay(until), weekday, everyWeeks: every }),
    [from, until, weekday, every],
  )
  const rows = suggested.map(day => changed.get(day) ?? { suggested: day, day, isTaken: true })
  const years = [
    ...new Set(
      rows
        .map(({ day }) => tidyDay(day))
        .filter(isDay)
        .map(day => day.slice(0, 4)),
    ),
  ].join(' ')
  const asked = useHolidays(years)
  const holidays = typeof asked === 'string' ? noHolidays : asked
  const taken = new Set(desk.state.meetings.filter(meeting => meeting.forum === forum).map(({ day }) => day))
  const ends = gruppOf(forum, desk.reading, desk.today)?.until
  const marks = rows.map(row => rowMark(row, rows, { taken, holidays, ends }))
  const days = rows.filter((row, index) => row.isTaken && !hinders(marks[index])).map(({ day }) => tidyDay(day))
  const points = templateOf(desk.state.items, forum).length
  const save = async () => {
    const command = { kind: 'plan-meetings', forum, days, ...tidied(when) } as const
    if (await submit(command, { done: t('planering.year.saved', { count: days.length }) })) go(`/moten?forum=${forum}`)
  }
  const labels = { day: t('planering.year.from'), ...timeAndPlaceLabels(t) }
  return (
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
      <SelectField
        name="forum"
        label={t('moten.form.forum')}
        value={forum}
        onChange={value => {
          const chosen = own.find(key => key === value) ?? forum
          const { weekday: day, ...times } = usualTime(chosen, desk.state.meetings)
          setForum(chosen)
          setWeekday(day)
          setWhen({ ...when, ...times })
        }}
        choices={own.map(key => ({ value: key, label: forumName(desk.model, key), isWritten: true }))}
      />
      <div className={styles.row}>
        <DateField name="day" label={labels.day} value={from} onChange={setFrom} problem={problemAt(problems, 'day')} />
        <DateField name="until" label={t('planering.year.until')} value={until} onChange={setUntil} />
        <SelectField
          name="weekday"
          label={t('planering.year.weekday')}
          value={String(weekday)}
          onChange={value => setWeekday(Number(value))}
          choices={weekdays.map(day => ({ value: String(day), label: t(`planering.days.d${day}`) }))}
        />
        <SelectField
          name="every"
          label={t('planering.year.every')}
          value={String(every)}
          onChange={value => setEvery(Number(value))}
          choices={everyWeeks.map(count => ({
            value: String(count),
            label: t('planering.year.everyWeeks', { count }),
          }))}
        />
      </div>
      <TimeAndPlace value={when} onChange={setWhen} problems={problems} />
      <Section title={t('planering.year.preview')}>
        {asked === 'missing' && <Prose>{t('planering.year.holidaysMissing')}</Prose>}
        {rows.length === 0 ? (
          <Prose>{t('planering.year.none')}</Prose>
        ) : (
          <SeriesPreview
            rows={rows}
            marks={marks}
            onChange={row => setChanged(new Map(changed).set(row.suggested, row))}
          />
        )}
        {rows.length === longestSeries && <Prose>{t('planering.year.longest', { count: longestSeries })}</Prose>}
      </Section>
      <p className={styles.means}>
        {t('planering.year.means')} {t('planering.year.points', { count: points })}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || days.length === 0}>
          {t('planering.year.save', { count: days.length })}
        </Button>
        <Button onClick={() => go('/moten')}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
