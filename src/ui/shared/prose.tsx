import { makeStyles, tokens } from '@fluentui/react-components'
import { Quoting } from './quoting.tsx'
import { Unbroken } from './unbroken.tsx'

const useStyles = makeStyles({
  // What people wrote keeps its own lines; a long word without spaces breaks rather than widening the page.
  prose: { margin: '0', maxWidth: '70ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly children: string
  readonly empty?: string
  /** True where somebody else has written it, and so in Swedish whatever the page is in. */
  readonly isWritten?: boolean
  /** What somebody has written within a sentence of the app's. */
  readonly written?: readonly (string | undefined)[]
}

/** A text with its own lines, as people write. */
export function Prose({ children, empty, isWritten = false, written }: Props) {
  const styles = useStyles()
  if (children.trim() === '') return empty ? <p className={styles.quiet}>{empty}</p> : null
  return (
    <p className={styles.prose} {...(isWritten && { lang: 'sv' })}>
      {written ? <Quoting written={written}>{children}</Quoting> : <Unbroken>{children}</Unbroken>}
    </p>
  )
}
