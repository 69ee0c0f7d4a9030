import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { tidyDay } from '../shared/tidy.ts'
import { useText } from '../text/text.ts'
import { TimeAndPlace, tidied, timeAndPlaceLabels } from './time-and-place.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Moves a meeting in time or place. */
export function ChangeMeeting({ meeting, onClose }: { meeting: StoredMeeting; onClose: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [day, setDay] = useState(meeting.day)
  const { id, start, end, place } = meeting
  const [when, setWhen] = useState({ start, end, place })
  useEffect(() => focusField('day'), [])
  const save = async () => {
    const done = await submit(
      { kind: 'change-meeting', meeting: id, day: tidyDay(day), ...tidied(when) },
      {
        done: t('moten.change.saved'),
        undo: { kind: 'change-meeting', meeting: id, day: meeting.day, start, end, place },
      },
    )
    if (done) onClose()
  }
  const labels = { day: t('moten.form.day'), ...timeAndPlaceLabels(t) }
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
      <ErrorSummary problems={problems} labels={labels} />
      <DateField name="day" label={labels.day} value={day} onChange={setDay} problem={problemAt(problems, 'day')} />
      <TimeAndPlace value={when} onChange={setWhen} problems={problems} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('moten.change.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
