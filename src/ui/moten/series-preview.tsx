import { Checkbox, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { weekdayOf } from '../../domain/meeting/series.ts'
import { type Day, isDay, isoWeek } from '../../domain/shared/day.ts'
import { weekOf } from '../shared/dates.ts'
import { Quoting } from '../shared/quoting.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { type Text, useText } from '../text/text.ts'
import { hinders, type PlannedDay, type RowMark } from './planned-day.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', maxWidth: '720px', width: '100%' },
  header: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  // Where four columns would be cut, the weekday stands under its date.
  wide: { '@media (max-width: 480px)': { display: 'none' } },
  narrow: { '@media (min-width: 480.1px)': { display: 'none' } },
  planned: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  date: { width: '13ch', maxWidth: '100%' },
  mark: { color: tokens.colorStatusWarningForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
})

interface Props {
  readonly rows: readonly PlannedDay[]
  readonly marks: readonly (RowMark | undefined)[]
  readonly onChange: (row: PlannedDay) => void
}

/** The meetings as they will be: week, weekday and date of each, what to think of, and the choice to move or skip it. */
export function SeriesPreview({ rows, marks, onChange }: Props) {
  const styles = useStyles()
  const t = useText()
  const columns = ['take', 'week', 'weekday', 'date'] as const
  return (
    <table className={styles.table} aria-label={t('planering.year.preview')}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={mergeClasses(styles.header, column === 'weekday' && styles.wide)}>
              {t(`planering.year.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const day = tidyDay(row.day)
          const known = isDay(day)
          const weekday = known ? t(`planering.days.d${weekdayKey(day)}`) : ''
          const mark = marks[index]
          const markId = `mark-${row.suggested}`
          return (
            <tr key={row.suggested}>
              <td className={styles.cell}>
                <Checkbox
                  checked={row.isTaken}
                  aria-label={t('planering.year.takeOne', { day: row.day })}
                  onChange={(_, { checked }) => onChange({ ...row, isTaken: checked === true })}
                />
              </td>
              <td className={styles.cell}>{known ? weekInWords(day) : ''}</td>
              <td className={mergeClasses(styles.cell, styles.wide)}>{weekday}</td>
              <td className={styles.cell}>
                <div className={styles.planned}>
                  <Input
                    className={styles.date}
                    value={row.day}
                    aria-label={t('planering.year.dateOne', { week: weekOf(row.suggested) })}
                    aria-describedby={markId}
                    aria-invalid={hinders(mark)}
                    onChange={(_, { value }) => onChange({ ...row, day: value })}
                    onBlur={() => onChange({ ...row, day: tidyDay(row.day) })}
                  />
                  <span className={styles.narrow}>{weekday}</span>
                  <span id={markId} className={hinders(mark) ? styles.wrong : styles.mark}>
                    <Quoting written={[mark?.kind === 'helgdag' ? mark.name : undefined]}>
                      {mark ? markInWords(mark, t) : ''}
                    </Quoting>
                  </span>
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The week with its year where that is not the day's own: 1 January 2027 lies in week 53 of 2026. */
function weekInWords(day: Day): string {
  const { year } = isoWeek(day)
  return String(year) === day.slice(0, 4) ? weekOf(day) : `${weekOf(day)} (${year})`
}

function weekdayKey(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return weekdayOf(day) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

function markInWords(mark: RowMark, t: Text): string {
  return mark.kind === 'helgdag'
    ? t('planering.year.mark.helgdag', { name: mark.name })
    : t(`planering.year.mark.${mark.kind}`)
}
