import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment, useMemo } from 'react'
import { diffWords } from '../../domain/styrmodell/compare/words.ts'

const useStyles = makeStyles({
  text: {
    maxWidth: '70ch',
    margin: '0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  // Neither by colour alone: what goes is struck through, what comes is underlined.
  removed: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationLine: 'line-through',
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    textDecorationLine: 'underline',
  },
  mark: { '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
})

/** The difference of two texts word by word, in one run of text. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const styles = useStyles()
  const changes = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className={styles.text}>
      {changes.map(({ kind, text }, index) => {
        const key = index
        if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
        if (kind === 'removed')
          return (
            <del key={key} className={mergeClasses(styles.removed, styles.mark)}>
              {text}
            </del>
          )
        return (
          <ins key={key} className={mergeClasses(styles.added, styles.mark)}>
            {text}
          </ins>
        )
      })}
    </p>
  )
}
