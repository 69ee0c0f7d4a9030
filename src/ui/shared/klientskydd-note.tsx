import { makeStyles, tokens } from '@fluentui/react-components'
import type { Finding } from '../../domain/klientskydd/scan.ts'
import { useText } from '../text/text.ts'
import { RuleLink } from './rule-note.tsx'

const useStyles = makeStyles({
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  found: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  mark: {
    // A number is kept in one piece where the line has room for it.
    display: 'inline-block',
    maxWidth: '100%',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
})

/** So much is shown on each side of what was found. */
const around = 24

/** That a text cannot be saved, or what to think of before it is, with what was found pointed out. */
export function KlientskyddNote({ text, finding }: { text: string; finding: Finding }) {
  const styles = useStyles()
  const t = useText()
  const kind = t(`forms.finding.${finding.kind}`)
  const before = text.slice(Math.max(0, finding.start - around), finding.start)
  const after = text.slice(finding.end, finding.end + around)
  const isStop = finding.severity === 'stop'
  return (
    <>
      {/* Not a line of its own: it stands beside the icon of the field's message. */}
      {t(isStop ? 'forms.clientData.stop' : 'forms.clientData.warning', { kind })}
      <span className={styles.found}>
        {t('forms.clientData.found')} {finding.start > around && '…'}
        {before}
        <mark className={styles.mark}>{text.slice(finding.start, finding.end)}</mark>
        {after}
        {finding.end + around < text.length && '…'}
      </span>
    </>
  )
}

/** Why client data may not stand here; after what one can do about it, and quieter than that. */
export function KlientskyddWhy() {
  const styles = useStyles()
  const t = useText()
  return (
    <span className={styles.why}>
      {t('forms.clientData.why')} <RuleLink rule="AV-3" />
    </span>
  )
}
