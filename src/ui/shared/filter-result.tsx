import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { useText } from '../text/text.ts'
import { focusHeading } from './page.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  none: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '60ch',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1 },
})

interface Props {
  readonly count: number
  /** So many of what the list holds, or that none of them passes. */
  readonly left: string
  /** What to change where none passes. */
  readonly help: string
  readonly isFiltered: boolean
  readonly onClear: () => void
}

/** What a selection leaves, told also to those who do not see the list change, and the way back to everything. */
export function FilterResult({ count, left, help, isFiltered, onClear }: Props) {
  const styles = useStyles()
  const t = useText()
  const isNone = count === 0
  const clear = () => {
    onClear()
    // There is nothing to clear any more, so the button goes.
    focusHeading()
  }
  return (
    <div className={mergeClasses(styles.line, isNone && styles.none)}>
      <span role="status" className={isNone ? styles.title : undefined}>
        {left}
      </span>
      {isNone && <span>{help}</span>}
      {isFiltered &&
        (isNone ? (
          <Button onClick={clear}>{t('common.list.all')}</Button>
        ) : (
          <Link as="button" onClick={clear}>
            {t('common.list.all')}
          </Link>
        ))}
    </div>
  )
}
