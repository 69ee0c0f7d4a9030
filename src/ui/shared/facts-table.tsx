import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useCards } from './media.ts'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  header: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Not 'anywhere': a day or a state would be broken on paper to give another column room.
    overflowWrap: 'break-word',
  },
  // A heading of figures may be broken; the figures may not.
  wrap: { whiteSpace: 'normal' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // What a row is named by keeps its words whole, and a day unbroken.
  head: { fontWeight: tokens.fontWeightSemibold, minWidth: '11ch', overflowWrap: 'break-word', hyphens: 'auto' },
  cards: { margin: '0' },
  card: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  value: { margin: '0', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3, ':after': { content: '":"' } },
})

interface Cell {
  readonly key: string
  readonly value: ReactNode
}

interface Props {
  readonly label: string
  /** The id of what names it, where that stands on the page in a language of its own. */
  readonly labelledBy?: string
  /** What the first column names, and the rest in order. */
  readonly head: string
  readonly columns: readonly { readonly key: string; readonly header: string; readonly kind?: 'number' }[]
  /** An empty value is left out of the narrow form. */
  readonly rows: readonly { readonly key: string; readonly head: ReactNode; readonly cells: readonly Cell[] }[]
}

/** A small table of facts about things without pages of their own; on a narrow page each row with its headings. */
export function FactsTable({ label, labelledBy, head, columns, rows }: Props) {
  const styles = useStyles()
  const name = labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': label }
  const cellAt = (cells: readonly Cell[], key: string) => cells.find(cell => cell.key === key)?.value
  if (useCards()) {
    return (
      <dl className={styles.cards} {...name}>
        {rows.map(row => (
          <div key={row.key} className={styles.card}>
            <dt className={styles.head}>
              <Unbroken>{row.head}</Unbroken>
            </dt>
            {columns.map(({ key, header }) => {
              const value = cellAt(row.cells, key)
              return (
                value !== undefined &&
                value !== '' && (
                  <dd key={key} className={styles.value}>
                    <span className={styles.label}>{header}</span>
                    <span>
                      <Unbroken>{value}</Unbroken>
                    </span>
                  </dd>
                )
              )
            })}
          </div>
        ))}
      </dl>
    )
  }
  return (
    <table className={styles.table} {...name}>
      <thead>
        <tr>
          <th scope="col" className={styles.header}>
            {head}
          </th>
          {columns.map(({ key, header, kind }) => (
            <th key={key} scope="col" className={mergeClasses(styles.header, kind && styles[kind], styles.wrap)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
              <Unbroken>{row.head}</Unbroken>
            </th>
            {columns.map(({ key, kind }) => (
              <td key={key} className={mergeClasses(styles.cell, kind && styles[kind])}>
                <Unbroken>{cellAt(row.cells, key)}</Unbroken>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
