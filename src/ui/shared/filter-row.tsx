import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '& > *': { flex: '0 1 auto', minWidth: 'min(200px, 100%)' },
    '@media (max-width: 640px)': { '& > *': { flex: '1 1 100%' } },
    '@media print': { display: 'none' },
  },
})

/** The selection above a list: its fields beside each other where there is room. */
export function FilterRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search aria-label={label} className={useStyles().row}>
      {children}
    </search>
  )
}
