import { makeStyles, tokens } from '@fluentui/react-components'
import { diffWords, type WordChange } from '../../domain/styrmodell/compare/words.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  text: { margin: '0', maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  removed: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  added: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
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
  let at = 0
  const parts = changes.map(change => {
    at += change.text.length
    return { ...change, at }
  })
  return parts.map(({ kind, text, at: key }) => {
    if (kind === 'same') return text
    const Part = kind === 'removed' ? 'del' : 'ins'
    return (
      <Part key={`${kind} ${key}`} className={styles[kind]}>
        <span className={styles.spoken}>{t(`common.tracked.${kind}`)} </span>
        {text}
        <span className={styles.spoken}> {t('common.tracked.end')}</span>
      </Part>
    )
  })
}
