import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line } from '../../domain/shared/text.ts'
import { TimeField } from '../shared/day-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { TextField } from '../shared/text-field.tsx'
import { tidyTime } from '../shared/tidy.ts'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, max-content))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
  },
})

type TimeAndPlaceOf = Pick<StoredMeeting, 'start' | 'end' | 'place'>

/** As it is saved: the times in full, however they were written. */
export function tidied({ start, end, place }: TimeAndPlaceOf): TimeAndPlaceOf {
  return { start: tidyTime(start), end: tidyTime(end), place }
}

/** What the fields are called, for the summary of errors. */
export function timeAndPlaceLabels(t: Text) {
  return { start: t('moten.form.start'), end: t('moten.form.end'), place: t('moten.form.place') }
}

interface Props {
  readonly value: TimeAndPlaceOf
  readonly onChange: (value: TimeAndPlaceOf) => void
  readonly problems: readonly FieldProblem[]
}

/** When a meeting begins and ends, and where it is held: the same for one meeting, a whole year and a meeting moved. */
export function TimeAndPlace({ value, onChange, problems }: Props) {
  const styles = useStyles()
  const t = useText()
  const labels = timeAndPlaceLabels(t)
  return (
    <>
      <div className={styles.times}>
        <TimeField
          name="start"
          label={labels.start}
          value={value.start}
          onChange={start => onChange({ ...value, start })}
          problem={problemAt(problems, 'start')}
        />
        <TimeField
          name="end"
          label={labels.end}
          value={value.end}
          onChange={end => onChange({ ...value, end })}
          problem={problemAt(problems, 'end')}
        />
      </div>
      <TextField
        name="place"
        label={labels.place}
        hint={t('moten.form.placeHelp')}
        value={value.place}
        onChange={place => onChange({ ...value, place })}
        rule={line}
        problem={problemAt(problems, 'place')}
      />
    </>
  )
}
