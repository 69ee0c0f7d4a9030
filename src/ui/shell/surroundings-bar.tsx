import { makeStyles, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { useSurroundings } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 640px)': { paddingLeft: tokens.spacingHorizontalL, paddingRight: tokens.spacingHorizontalL },
    '@media print': { paddingLeft: '0', paddingRight: '0' },
    '@media (min-width: 641px)': { ':has(+ main)': { marginBottom: tokens.spacingVerticalM } },
  },
  icon: { fontSize: '20px', display: 'flex', flex: 'none' },
  text: { margin: '0', maxWidth: '90ch' },
})

/** What everyone must know of the site before they trust what they read: on every page, and on paper too. */
export function SurroundingsBar() {
  const styles = useStyles()
  const t = useText()
  const { signatures, readers } = useSurroundings()
  const sentences = [
    ...(signatures === 'unproven' ? [t('common.surroundings.unproven')] : []),
    ...(readers === 'everyone' ? [t('common.surroundings.everyone')] : []),
  ]
  return sentences.map(sentence => (
    <div key={sentence} className={styles.bar}>
      <span className={styles.icon} aria-hidden>
        <WarningRegular />
      </span>
      <p className={styles.text}>{sentence}</p>
    </div>
  ))
}
