import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { Fragment, type ReactNode } from 'react'
import { useText } from '../text/text.ts'
import { useNarrow } from './media.ts'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  // A table that is wider than a narrow page scrolls by itself.
  scroll: { overflowX: 'auto', '@media print': { overflowX: 'visible' } },
  table: { width: '100%', borderCollapse: 'collapse', '@media (max-width: 480px)': { minWidth: '420px' } },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  captionAlone: { margin: '0' },
  rows: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  header: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    verticalAlign: 'top',
    // Where a browser knows how: long words are divided as they are spelt, and not anywhere.
    // Where no dictionary tells how a word is divided, the table is wider and moves within its own frame.
    hyphens: 'auto',
    overflowWrap: 'break-word',
    whiteSpace: 'pre-wrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A row as it is drawn; an empty cell has nothing to show. */
export interface TableRow {
  readonly cells: readonly (ReactNode | undefined)[]
  /** What its columns are called, where the table has no room for columns. */
  readonly names: readonly string[]
}

/** A line across the table that says something of its rows. */
export interface TableAside {
  readonly aside: ReactNode
}

interface Props {
  /** What the table is called by those who cannot see where it stands. */
  readonly label: string
  readonly caption?: string
  /** The rows that head the columns: one, or two where one has taken the place of another. */
  readonly heads: readonly (readonly ReactNode[])[]
  /** Heads that are read on a narrow page too, since they themselves are news there. */
  readonly newHeads?: readonly (readonly ReactNode[])[]
  readonly rows: readonly (TableRow | TableAside)[]
  /** More columns than these have no room on a narrow page. */
  readonly mostColumns?: number
}

/** Parts together with their places: a document is drawn whole and never reordered, so a place is what a part is known by. */
export function placed<T>(parts: readonly T[]): { readonly value: T; readonly place: number }[] {
  return parts.map((value, place) => ({ value, place }))
}

/** A table of a document; beside a meeting a row after the other. */
export function DocumentTable(props: Props) {
  const styles = useStyles()
  const isNarrow = useNarrow()
  const { label, caption, heads, rows, mostColumns = 2 } = props
  const columns = Math.max(
    1,
    ...[...heads, ...rows.map(row => ('cells' in row ? row.cells : []))].map(one => one.length),
  )
  // Beside a meeting the last columns would be out of sight, and they are often what one looks for.
  if (isNarrow && columns > mostColumns) return <RowList {...props} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {caption && <caption className={styles.caption}>{caption}</caption>}
        {heads.length > 0 && (
          <thead>
            {placed(heads).map(({ value: cells, place: row }) => (
              <tr key={row}>
                {placed(cells).map(({ value, place: column }) => (
                  <th key={column} scope="col" className={styles.header}>
                    {value}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {placed(rows).map(({ value: row, place }) => (
            <tr key={place}>
              {'aside' in row ? (
                <td colSpan={columns} className={mergeClasses(styles.cell, styles.aside)}>
                  {row.aside}
                </td>
              ) : (
                placed(row.cells).map(({ value, place: column }) => (
                  <td key={column} className={styles.cell}>
                    <Unbroken>{value}</Unbroken>
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A table where there is no room for its columns: a row after the other, each value with its column's name. */
function RowList({ label, caption, newHeads = [], rows }: Props) {
  const styles = useStyles()
  return (
    <section aria-label={label}>
      {caption && <p className={mergeClasses(styles.caption, styles.captionAlone)}>{caption}</p>}
      <ul className={styles.rows}>
        {placed(newHeads).map(({ value: cells, place }) => (
          <li key={place} className={styles.row}>
            <strong>
              {placed(cells).map(({ value, place: column }) => (
                <Fragment key={column}>
                  {column > 0 && ', '}
                  {value}
                </Fragment>
              ))}
            </strong>
          </li>
        ))}
        {placed(rows).map(({ value: row, place }) => (
          <li key={place} className={mergeClasses(styles.row, 'aside' in row && styles.aside)}>
            {'aside' in row ? row.aside : <RowText {...row} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A row as text: what it is about, and below it each value with its column's name. */
export function RowText({ cells: [first, ...cells], names: [, ...names] }: TableRow) {
  const t = useText()
  return (
    <>
      <strong>
        <Unbroken>{first}</Unbroken>
      </strong>
      {placed(cells).map(
        ({ value, place }) =>
          value && (
            <div key={place}>
              {names[place] && t('dokument.label', { label: names[place] })}
              <Unbroken>{value}</Unbroken>
            </div>
          ),
      )}
    </>
  )
}
