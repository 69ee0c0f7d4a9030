import { Button, Checkbox, makeStyles, shorthands, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { useId, useState } from 'react'
import { membersOn } from '../../../domain/forum/medlemskap.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { latestOf } from '../../../domain/minutes/make.ts'
import type { PersonId } from '../../../domain/shared/ids.ts'
import { inForce } from '../../../domain/styrmodell/in-force.ts'
import { signerName } from '../../shared/handlingar/minutes-words.ts'
import { fieldId, problemAt } from '../../shared/problems.ts'
import { Refused } from '../../shared/refused.tsx'
import { listed, seatLabel } from '../../shared/sentences.ts'
import { useSubmit } from '../../shared/submit.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  choices: { margin: '0', padding: '0', ...shorthands.borderStyle('none'), minWidth: '0' },
  boxes: { display: 'flex', flexDirection: 'column' },
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  error: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: '0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Who approves the minutes, and for the one who convenes the way to name them. */
export function NameJusterare({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const named = latestOf('justerare', meeting, desk.reading)?.persons
  const [isOpen, setOpen] = useState(false)
  if (named && !isOpen)
    return (
      <div className={styles.part}>
        <p className={styles.line}>
          {t('dokument.label', { label: t('protokoll.justerare.persons') })}
          {listed(
            named.map(each => signerName(each, desk, t)),
            t,
          )}
        </p>
        <Button onClick={() => setOpen(true)}>{t('protokoll.justerare.change')}</Button>
      </div>
    )
  return <Choose meeting={meeting} chosen={named?.map(({ person }) => person) ?? []} onDone={() => setOpen(false)} />
}

interface ChooseProps {
  readonly meeting: StoredMeeting
  readonly chosen: readonly PersonId[]
  readonly onDone: () => void
}

function Choose({ meeting, chosen: before, onDone }: ChooseProps) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [chosen, setChosen] = useState<readonly PersonId[]>(before)
  const seats = membersOn(desk.state.medlemskap, meeting.forum, desk.today).filter(({ role }) => role !== 'ersattare')
  const count = inForce(meeting.day, desk.state.versions).minutes.justerare.value
  const problem = problemAt(problems, 'persons')
  const helpId = useId()
  const save = async () => {
    const command = { kind: 'name-justerare', meeting: meeting.id, persons: chosen } as const
    if (await submit(command, { done: t('protokoll.justerare.saved') })) onDone()
  }
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <fieldset className={styles.choices} aria-describedby={helpId}>
        <legend>{t('protokoll.justerare.choose')}</legend>
        <div id={fieldId('persons')} className={styles.boxes}>
          {seats.map(seat => (
            <Checkbox
              key={seat.id}
              label={seatLabel(seat, desk.model, t)}
              checked={chosen.includes(seat.person)}
              onChange={(_, { checked }) =>
                setChosen(checked ? [...chosen, seat.person] : chosen.filter(person => person !== seat.person))
              }
            />
          ))}
        </div>
        <span id={helpId} className={problem ? styles.error : styles.help} {...(problem && { role: 'alert' })}>
          {problem && <ErrorCircleFilled aria-hidden />}
          {t('protokoll.justerare.help', { count })}
        </span>
      </fieldset>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('protokoll.justerare.save')}
        </Button>
        {before.length > 0 && <Button onClick={onDone}>{t('common.action.cancel')}</Button>}
      </div>
    </form>
  )
}
