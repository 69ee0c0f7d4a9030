import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type DayMark, type Holidays, markOf, weekdayOf } from '../../domain/meeting/series.ts'
import { type Day, isDay, isoWeek } from '../../domain/shared/day.ts'
import { weekOf } from '../shared/dates.ts'
import { tidyDay } from '../shared/tidy.ts'
import { type Text, useText } from '../text/text.ts'

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
  planned: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  date: { width: '13ch' },
  mark: { color: tokens.colorStatusWarningForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
})

/** One meeting of the plan before it is saved. */
export interface PlannedDay {
  /** What the rule gave; the row's name while its date is being changed. */
  readonly suggested: Day
  readonly day: string
  readonly isTaken: boolean
}

/** What hinders a day, or only asks for a thought. */
export type RowMark = DayMark | { readonly kind: 'taken' | 'twice' | 'wrong' }

/** The mark of each row; those that hinder are not planned. */
export function rowMark(row: PlannedDay, rows: readonly PlannedDay[], taken: ReadonlySet<Day>, holidays: Holidays) {
  const day = tidyDay(row.day)
  if (!isDay(day)) return { kind: 'wrong' } as const
  if (taken.has(day)) return { kind: 'taken' } as const
  const twin = rows.find(other => other.isTaken && tidyDay(other.day) === day)
  if (row.isTaken && twin && twin !== row) return { kind: 'twice' } as const
  return markOf(day, holidays)
}

export function hinders(mark: RowMark | undefined): boolean {
  return mark?.kind === 'taken' || mark?.kind === 'twice' || mark?.kind === 'wrong'
}

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
            <th key={column} scope="col" className={styles.header}>
              {t(`planering.year.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const day = tidyDay(row.day)
          const known = isDay(day)
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
              <td className={styles.cell}>{known ? t(`planering.days.d${weekdayKey(day)}`) : ''}</td>
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
                  <span id={markId} className={hinders(mark) ? styles.wrong : styles.mark}>
                    {mark ? markInWords(mark, t) : ''}
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
