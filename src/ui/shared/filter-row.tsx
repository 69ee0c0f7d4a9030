import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useNarrow } from './media.ts'

const useStyles = makeStyles({
  search: { '@media print': { display: 'none' } },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    // By their labels: what is said below one field must not move it.
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '& > *': { flex: '0 1 auto', minWidth: 'min(180px, 100%)' },
    // It has no label above it, and stands in line with the boxes.
    '& > .fui-Checkbox': { alignSelf: 'flex-end' },
    '@media (max-width: 640px)': { marginTop: tokens.spacingVerticalS, '& > *': { flex: '1 1 100%' } },
  },
  // Many fields stand in columns of the same width, so that two rows of them end alike.
  even: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  summary: { minHeight: '24px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  readonly label: string
  /** True while something is chosen: on a narrow page the row then stands open, so that nobody wonders what is left out. */
  readonly isFiltered?: boolean
  /** True where the fields are so many that they take more than one row. */
  readonly isEven?: boolean
  readonly children: ReactNode
}

/** The selection above a list: its fields beside each other where there is room, folded away where there is not. */
export function FilterRow({ label, isFiltered = false, isEven = false, children }: Props) {
  const styles = useStyles()
  const row = <div className={mergeClasses(styles.row, isEven && styles.even)}>{children}</div>
  return (
    <search aria-label={label} className={styles.search}>
      {useNarrow() ? (
        <details open={isFiltered}>
          <summary className={styles.summary}>{label}</summary>
          {row}
        </details>
      ) : (
        row
      )}
    </search>
  )
}
