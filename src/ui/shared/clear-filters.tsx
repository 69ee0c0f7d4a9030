import { Link as FluentLink, makeStyles, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: '0',
    color: tokens.colorNeutralForeground3,
  },
})

interface Props {
  /** How many rows pass the selection. */
  readonly count: number
  readonly isFiltered: boolean
  readonly label: string
  readonly onClear: () => void
}

/** How much a selection leaves, told also to those who do not see the list change, and the way back to everything. */
export function ClearFilters({ count, isFiltered, label, onClear }: Props) {
  const styles = useStyles()
  const t = useText()
  return (
    <p className={styles.line}>
      <span role="status">{t('common.list.results', { count })}</span>
      {isFiltered && (
        <FluentLink as="button" onClick={onClear}>
          {label}
        </FluentLink>
      )}
    </p>
  )
}
