import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { convenes } from '../../../domain/commands/desk.ts'
import { nextMeeting, type StoredMeeting } from '../../../domain/meeting/meeting.ts'
import type { Minutes } from '../../../domain/minutes/minutes.ts'
import { addDays } from '../../../domain/shared/day.ts'
import { idOf } from '../../../domain/shared/ids.ts'
import { SelectField } from '../../shared/choice-field.tsx'
import { dayInText } from '../../shared/dates.ts'
import { Prose } from '../../shared/prose.tsx'
import { Refused } from '../../shared/refused.tsx'
import { useSubmit } from '../../shared/submit.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { record, useText } from '../../text/text.ts'

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 60ch)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  select: { width: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly minutes: Minutes
}

/** The way to mend approved minutes: a point of its own at the forum's next meeting, which refers back. */
export function Correct({ meeting, minutes }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, refusal, isBusy } = useSubmit()
  const [item, setItem] = useState('')
  if (!convenes(desk, meeting.forum) || minutes.points.length === 0) return null
  const from = meeting.day >= desk.today ? addDays(meeting.day, 1) : desk.today
  const next = nextMeeting(desk.state.meetings, meeting.forum, from)
  if (!next) return <Prose>{t('protokoll.correct.none')}</Prose>
  const index = Math.max(
    0,
    minutes.points.findIndex(point => point.item === item),
  )
  const put = () => {
    const point = minutes.points[index]
    if (!point) return
    void submit(
      {
        kind: 'put-on-agenda',
        meeting: next.id,
        heading: record('protokoll.correct.heading', { number: index + 1, day: minutes.day }),
        item: 'justering',
        subject: meeting.id,
        from: point.item,
      },
      {
        done: t('protokoll.correct.done', { day: dayInText(next.day) }),
        undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
      },
    )
  }
  return (
    <div className={styles.part}>
      <Refused refusal={refusal} />
      <div className={styles.select}>
        <SelectField
          name="correct"
          label={t('protokoll.correct.which')}
          value={minutes.points[index]?.item ?? ''}
          onChange={setItem}
          choices={minutes.points.map((point, place) => ({
            value: point.item,
            label: t('protokoll.text.point', { number: place + 1, heading: point.heading }),
            isWritten: true,
          }))}
        />
      </div>
      <Button onClick={put} disabledFocusable={isBusy}>
        {t('protokoll.correct.do')}
      </Button>
    </div>
  )
}
