import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { type Day, isDay } from '../../domain/shared/day.ts'
import { dayInText } from '../shared/dates.ts'
import { DateField } from '../shared/day-field.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import type { Catalogue } from './use-catalogue.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  // Beside the field itself, under its heading.
  today: { marginTop: '24px' },
  line: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

interface Props {
  readonly name: string
  readonly label: string
  readonly day: Day
  readonly onDay: (day: Day) => void
}

/** Chooses the day that is shown. Only a day that exists is shown; until then the last one stands. */
export function DayBar({ name, label, day, onDay }: Props) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const [written, setWritten] = useState(day)
  useEffect(() => setWritten(day), [day])
  const write = (value: string) => {
    setWritten(value)
    if (isDay(value) && value !== day) onDay(value)
  }
  const isOff = written !== '' && written.length >= 8 && !isDay(written)
  return (
    <div className={styles.bar}>
      <DateField
        name={name}
        label={label}
        value={written}
        onChange={write}
        {...(isOff && { problem: { field: name, problem: 'not-allowed' } })}
      />
      {day !== today && (
        <Button className={styles.today} onClick={() => onDay(today)}>
          {t('tjansteutbud.day.today')}
        </Button>
      )}
    </div>
  )
}

/** Which day is shown and which version of the styrmodell governed then; a quiet line, since it is the frame of all below. */
export function DayLine({ catalogue: { day, model, insatser } }: { catalogue: Catalogue }) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const when = day < today ? 'past' : day > today ? 'ahead' : 'now'
  return (
    <p className={styles.line}>
      <Quoting>
        {t(`tjansteutbud.day.${when}`, { day: dayInText(day), model: model.name, count: insatser.length })}
      </Quoting>
    </p>
  )
}
