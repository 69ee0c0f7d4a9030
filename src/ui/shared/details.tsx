import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: '0',
    maxWidth: '80ch',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0' },
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: '0',
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { marginBottom: tokens.spacingVerticalS },
  },
})

interface Detail {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Short facts about one thing, each with its heading; side by side where there is room. */
export function Details({ rows }: { rows: readonly Detail[] }) {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {rows.map(({ key, label, value }) => [
        <dt key={`${key}-term`} className={styles.term}>
          {label}
        </dt>,
        <dd key={key} className={styles.value}>
          <Unbroken>{value}</Unbroken>
        </dd>,
      ])}
    </dl>
  )
}
