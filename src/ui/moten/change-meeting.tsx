import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { line } from '../../domain/shared/text.ts'
import { DateField, TimeField } from '../shared/day-field.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay, tidyTime } from '../shared/tidy.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Moves a meeting in time or place. */
export function ChangeMeeting({ meeting, onClose }: { meeting: StoredMeeting; onClose: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [day, setDay] = useState(meeting.day)
  const [start, setStart] = useState(meeting.start)
  const [end, setEnd] = useState(meeting.end)
  const [place, setPlace] = useState(meeting.place)
  useEffect(() => focusField('change-day'), [])
  const save = async () => {
    const times = { day: tidyDay(day), start: tidyTime(start), end: tidyTime(end), place }
    const { day: oldDay, start: oldStart, end: oldEnd, place: oldPlace } = meeting
    const done = await submit(
      { kind: 'change-meeting', meeting: meeting.id, ...times },
      {
        done: t('moten.change.saved'),
        undo: {
          kind: 'change-meeting',
          meeting: meeting.id,
          day: oldDay,
          start: oldStart,
          end: oldEnd,
          place: oldPlace,
        },
      },
    )
    if (done) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t('moten.change.do')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <div className={styles.row}>
        <DateField
          name="change-day"
          label={t('moten.form.day')}
          value={day}
          onChange={setDay}
          problem={problemAt(problems, 'day')}
        />
        <TimeField
          name="change-start"
          label={t('moten.form.start')}
          value={start}
          onChange={setStart}
          problem={problemAt(problems, 'start')}
        />
        <TimeField
          name="change-end"
          label={t('moten.form.end')}
          value={end}
          onChange={setEnd}
          problem={problemAt(problems, 'end')}
        />
      </div>
      <TextField
        name="change-place"
        label={t('moten.form.place')}
        value={place}
        onChange={setPlace}
        rule={line}
        problem={problemAt(problems, 'place')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('moten.change.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
