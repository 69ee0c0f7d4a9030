import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { convenes } from '../../../domain/commands/desk.ts'
import type { Present } from '../../../domain/forum/facts.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { latestOf } from '../../../domain/minutes/make.ts'
import { Refused } from '../../shared/refused.tsx'
import { seatKey, seatsOf } from '../../shared/seats.ts'
import { Section } from '../../shared/section.tsx'
import { seatLabel } from '../../shared/sentences.ts'
import { useSubmit } from '../../shared/submit.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  set: { border: 'none', margin: '0', padding: '0', minWidth: '0', width: '100%' },
  legend: { padding: '0', fontWeight: tokens.fontWeightSemibold },
  seat: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  substitute: { paddingLeft: '28px' },
  act: { '@media print': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** How many seats are taken; the one who convenes ticks them off, seat by seat. */
export function Narvaro({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [isOpen, setOpen] = useState(false)
  const noted = latestOf('narvaro', meeting, desk.reading)?.present
  const all = seatsOf(meeting, desk).length
  const aside = noted ? t('pagaende.narvaro.count', { count: noted.length, all }) : t('pagaende.narvaro.unnoted')
  return (
    <Section title={t('pagaende.narvaro.title')} aside={aside}>
      {isOpen && <NarvaroForm meeting={meeting} noted={noted ?? []} onClose={() => setOpen(false)} />}
      {!isOpen && convenes(desk, meeting.forum) && (
        <div className={styles.act}>
          <Button onClick={() => setOpen(true)}>{t('pagaende.narvaro.change')}</Button>
        </div>
      )}
    </Section>
  )
}

interface FormProps {
  readonly meeting: StoredMeeting
  readonly noted: readonly Present[]
  readonly onClose: () => void
}

function NarvaroForm({ meeting, noted, onClose }: FormProps) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, refusal, isBusy } = useSubmit()
  const [present, setPresent] = useState(() => new Map(noted.map(seat => [seatKey(seat), seat])))
  const put = (seat: Present, isThere: boolean) => {
    const next = new Map(present)
    if (isThere) next.set(seatKey(seat), seat)
    else next.delete(seatKey(seat))
    setPresent(next)
  }
  const save = async () => {
    const command = { kind: 'note-narvaro', meeting: meeting.id, present: [...present.values()], text: '' } as const
    if (await submit(command, { done: t('pagaende.narvaro.saved') })) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t('pagaende.narvaro.change')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t('pagaende.narvaro.legend')}</legend>
        {seatsOf(meeting, desk).map(({ role, part }) => {
          const seat = { role, part }
          const there = present.get(seatKey(seat))
          const words = seatLabel(seat, desk.model, t)
          return (
            <div key={seatKey(seat)} className={styles.seat}>
              <Checkbox
                label={words}
                checked={there !== undefined}
                onChange={(_, { checked }) => put(seat, checked === true)}
              />
              {there && (
                <Checkbox
                  className={styles.substitute}
                  label={t('pagaende.narvaro.substitute')}
                  aria-label={t('pagaende.narvaro.substituteOne', { seat: words })}
                  checked={there.substitute === true}
                  onChange={(_, { checked }) => put(checked ? { ...seat, substitute: true } : seat, true)}
                />
              )}
            </div>
          )
        })}
      </fieldset>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('pagaende.narvaro.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
