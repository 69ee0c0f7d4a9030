import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { StoredMedlemskap } from '../../domain/forum/medlemskap.ts'
import { DateField } from '../shared/day-field.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { partName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    flexBasis: '100%',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  help: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** Ends a seat after a day. */
export function EndMember({ seat, asOwner }: { seat: StoredMedlemskap; asOwner: boolean }) {
  const styles = useStyles()
  const t = useText()
  const { model, today } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const [to, setTo] = useState(seat.to ?? today)
  const { submit, problems, refusal, isBusy } = useSubmit()
  const name = `to-${seat.id}`
  useEffect(() => {
    if (isOpen) focusField(name)
  }, [isOpen, name])
  const label = t('planering.members.endOne', {
    role: t(`governance.role.${seat.role}`).toLocaleLowerCase('sv'),
    part: partName(model, seat.part),
  })
  if (!isOpen) {
    return (
      <Button size="small" aria-label={label} onClick={() => setOpen(true)}>
        {t('planering.members.end')}
      </Button>
    )
  }
  const save = async () => {
    const command = { kind: 'end-medlemskap', medlemskap: seat.id, to: tidyDay(to), asOwner } as const
    if (await submit(command, { done: t('planering.members.ended') })) setOpen(false)
  }
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles.help}>{t('planering.members.endHelp')}</p>
      <Refused refusal={refusal} />
      <DateField
        name={name}
        label={t('planering.members.to')}
        value={to}
        onChange={setTo}
        problem={problemAt(problems, 'to')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('planering.members.end')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
