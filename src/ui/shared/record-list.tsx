import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { useCards } from './media.ts'
import { Unbroken } from './unbroken.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  header: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, minWidth: '180px', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  fixed: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  // Where the navigation stands beside a page of middle width there is no room for all.
  spacious: { '@media (max-width: 1000px)': { display: 'none' } },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  cards: { listStyleType: 'none', margin: '0', padding: '0' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  pairs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  pair: { display: 'flex', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  label: { flex: 'none', color: tokens.colorNeutralForeground3, ':after': { content: '":"' } },
  title: { fontWeight: tokens.fontWeightSemibold },
})

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** `number`: right-aligned figures; `fixed`: a date or state that must not be broken. */
  readonly kind?: 'number' | 'fixed'
  /** On a card: `bare` without its heading (a state speaks for itself), `hidden` left out. */
  readonly card?: 'bare' | 'hidden'
  /** Its part of the table, where there is room: what two tables on a page need so that their columns stand in line. */
  readonly width?: `${number}%`
  /** Left out of the table where the page is of middle width. */
  readonly spacious?: boolean
}

interface Props<Row> {
  /** What the list holds, for those who do not see it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** What each row is called, and the page it opens. */
  readonly main: {
    readonly header: string
    readonly width?: Column<Row>['width']
    readonly title: (row: Row) => string
    /** True where that is what somebody has written. */
    readonly isWritten?: boolean
    readonly to: (row: Row) => string
    /** A quiet line under the name. */
    readonly about?: (row: Row) => ReactNode
  }
  readonly columns: readonly Column<Row>[]
}

/** So many rows are drawn at a time: what nobody reads to the end need not be drawn to it. */
const drawnAtATime = 100

/** A list of things that each have a page: a table where there is room, cards where there is not. */
export function RecordList<Row>(props: Props<Row>) {
  const styles = useStyles()
  const t = useText()
  const [most, setMost] = useState(drawnAtATime)
  const left = props.rows.length - most
  return (
    <>
      <Records {...props} rows={left > 0 ? props.rows.slice(0, most) : props.rows} />
      {left > 0 && (
        <p className={styles.more}>
          <span>{t('common.list.drawn', { drawn: most, all: props.rows.length })}</span>
          <Button onClick={() => setMost(most + drawnAtATime)}>{t('common.list.more')}</Button>
        </p>
      )}
    </>
  )
}

function Records<Row>({ label, rows, rowKey, main, columns }: Props<Row>) {
  const styles = useStyles()
  const nameOf = (row: Row) =>
    main.isWritten ? <Written>{main.title(row)}</Written> : <Unbroken>{main.title(row)}</Unbroken>
  if (useCards()) {
    return (
      <ul className={styles.cards} aria-label={label}>
        {rows.map(row => (
          <li key={rowKey(row)} className={styles.card}>
            <AppLink to={main.to(row)} className={styles.title}>
              {nameOf(row)}
            </AppLink>
            {main.about && (
              <span className={styles.about}>
                <Unbroken>{main.about(row)}</Unbroken>
              </span>
            )}
            <div className={styles.pairs}>
              {columns
                .filter(column => column.card !== 'hidden')
                .map(column => ({ ...column, value: column.cell(row) }))
                // A heading without anything under it tells nobody anything.
                .filter(({ value }) => value !== false && value !== undefined && value !== '')
                .map(({ key, header, value, card }) => (
                  <div key={key} className={styles.pair}>
                    {card !== 'bare' && <span className={styles.label}>{header}</span>}
                    <span>
                      <Unbroken>{value}</Unbroken>
                    </span>
                  </div>
                ))}
            </div>
          </li>
        ))}
      </ul>
    )
  }
  const look = (column: Column<Row>) =>
    mergeClasses(column.kind && styles[column.kind], column.spacious && styles.spacious)
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.header} style={{ width: main.width }}>
            {main.header}
          </th>
          {columns.map(column => (
            <th
              key={column.key}
              scope="col"
              className={mergeClasses(styles.header, look(column))}
              style={{ width: column.width }}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={rowKey(row)}>
            <th scope="row" className={mergeClasses(styles.cell, styles.main)}>
              <AppLink to={main.to(row)}>{nameOf(row)}</AppLink>
              {main.about && (
                <span className={styles.about}>
                  <Unbroken>{main.about(row)}</Unbroken>
                </span>
              )}
            </th>
            {columns.map(column => (
              <td key={column.key} className={mergeClasses(styles.cell, look(column))}>
                <Unbroken>{column.cell(row)}</Unbroken>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
