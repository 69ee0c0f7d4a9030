import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { text } from '../../domain/shared/text.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly item: StoredAgendaItem
  readonly how: 'bordlagd' | 'aterremitterad'
  readonly onClose: () => void
}

/** Puts a point off, or sends it back, with the reason, to a later meeting of the forum or to one to be decided. */
export function CarryForm({ item, how, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state, today } = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const here = state.meetings.find(({ id }) => id === item.meeting)
  const after = here && here.day > today ? here.day : today
  const ahead = state.meetings
    .filter(({ forum, id, day }) => forum === item.forum && id !== item.meeting && day >= after)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const [to, setTo] = useState<string>(how === 'bordlagd' ? (ahead[0]?.id ?? '') : '')
  const [reason, setReason] = useState('')
  const name = `carry-${item.id}`
  useEffect(() => focusField(name), [name])
  const save = async () => {
    const target = ahead.find(({ id }) => id === to)
    const done = await submit(
      { kind: 'carry-over', item: item.id, how, text: reason, ...(target && { to: target.id }) },
      { done: t(`moten.carry.saved.${how}`) },
    )
    if (done) onClose()
    else focusField(name)
  }
  return (
    <form
      className={styles.form}
      aria-label={t(`moten.carry.${how}`)}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles.means}>{t(`moten.carry.${how}Means`)}</p>
      <Refused refusal={refusal} />
      <TextField
        name={name}
        label={t('moten.carry.text')}
        value={reason}
        onChange={setReason}
        rule={text}
        rows={2}
        problem={problemAt(problems, 'text')}
      />
      <SelectField
        name={`to-${item.id}`}
        label={t('moten.carry.to')}
        value={to}
        onChange={setTo}
        choices={ahead.map(({ id, day }) => ({ value: id, label: dayInText(day) }))}
        empty={t('moten.carry.later')}
        required={false}
        problem={problemAt(problems, 'to')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(`moten.carry.${how}`)}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
