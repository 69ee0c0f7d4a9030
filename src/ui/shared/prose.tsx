import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  // What people wrote keeps its own lines; a long word without spaces breaks rather than widening the page.
  prose: { margin: '0', maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** A text that a person wrote, as it was written. */
export function Prose({ children, empty }: { children: string; empty?: string }) {
  const styles = useStyles()
  if (children.trim() === '') return empty ? <p className={styles.quiet}>{empty}</p> : null
  return <p className={styles.prose}>{children}</p>
}
