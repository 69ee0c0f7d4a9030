import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'
import { diffWords, type WordChange } from '../../domain/styrmodell/compare/words.ts'
import { spoken, useText } from '../text/text.ts'
import { trackedParts } from './tracked-parts.ts'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  removed: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  added: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
  // Else 4 struck through and 12 underlined read as one number.
  tight: { marginLeft: tokens.spacingHorizontalXS },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** A text with what has gone struck through and what has come underlined, word by word; said aloud as well. */
export function TrackedText({ before, now }: { before: string; now: string }) {
  const styles = useStyles()
  return (
    <p className={styles.text}>
      <TrackedWords changes={diffWords(before, now)} />
    </p>
  )
}

/** The same of words that have been compared already, within a line of its own. */
export function TrackedWords({ changes }: { changes: readonly WordChange[] }) {
  const styles = useStyles()
  const t = useText()
  return trackedParts(changes).map(({ kind, lead, text, tail, isTight, key }) => {
    if (kind === 'same') return text
    const Part = kind === 'removed' ? 'del' : 'ins'
    return (
      <Fragment key={key}>
        {lead}
        <Part className={mergeClasses(styles[kind], isTight && styles.tight)}>
          <span className={styles.spoken} lang={spoken()}>
            {t(`common.tracked.${kind}`)}{' '}
          </span>
          {text}
          <span className={styles.spoken} lang={spoken()}>
            {' '}
            {t('common.tracked.end')}
          </span>
        </Part>
        {tail}
      </Fragment>
    )
  })
}
