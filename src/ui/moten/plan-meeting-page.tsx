import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { Details } from '../shared/details.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useFilters } from '../shared/filters.ts'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { forumName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { PlanPage } from './plan-page.tsx'
import { TimeAndPlace, tidied, timeAndPlaceLabels } from './time-and-place.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Plans a meeting of a forum that the person convenes. */
export function PlanMeetingPage() {
  const t = useText()
  return <PlanPage title={t('moten.form.title')}>{own => <PlanForm own={own} />}</PlanPage>
}

function PlanForm({ own }: { own: readonly [ForumKey, ...ForumKey[]] }) {
  const styles = useStyles()
  const desk = useDesk()
  const t = useText()
  const [, go] = useLocation()
  const [get] = useFilters()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [forum, setForum] = useState(own.find(key => key === get('forum')) ?? own[0])
  const [day, setDay] = useState('')
  const [when, setWhen] = useState({ start: '', end: '', place: '' })
  const save = async () => {
    const command = { kind: 'plan-meeting', forum, day: tidyDay(day), ...tidied(when) } as const
    const keys = await submit(command, { done: t('moten.form.saved') })
    if (keys) go(`/moten/${keys[0]}`, { replace: true })
  }
  const labels = { day: t('moten.form.day'), ...timeAndPlaceLabels(t) }
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
      {own.length > 1 ? (
        <ChoiceField
          name="forum"
          label={t('moten.form.forum')}
          value={forum}
          onChange={value => setForum(own.find(candidate => candidate === value) ?? forum)}
          choices={own.map(candidate => ({
            value: candidate,
            label: forumName(desk.model, candidate),
            isWritten: true,
          }))}
        />
      ) : (
        <Details rows={[{ key: 'forum', label: t('moten.form.forum'), value: forumName(desk.model, forum) }]} />
      )}
      <DateField name="day" label={labels.day} value={day} onChange={setDay} problem={problemAt(problems, 'day')} />
      <TimeAndPlace value={when} onChange={setWhen} problems={problems} />
      <p className={styles.means}>{t('moten.form.means')}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('moten.form.save')}
        </Button>
        <Button onClick={() => go('/moten')}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
