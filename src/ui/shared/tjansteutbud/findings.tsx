import { makeStyles, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Findings } from '../../../domain/tjansteutbud/preview.ts'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: '0', maxWidth: '70ch' },
  quiet: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  icon: { flex: 'none', fontSize: '20px' },
  warning: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  kind: { fontWeight: tokens.fontWeightSemibold },
})

interface Props<T> {
  readonly findings: Findings<T>
  readonly sentence: (finding: T) => string
  /** Said when the change brings nothing of the kind. */
  readonly none: string
  /** Said when it does. */
  readonly about?: string
}

/** What a change brings and mends of one kind; what was so before is only counted. */
export function FindingList<T>({ findings: { arising, mended, remaining }, sentence, none, about }: Props<T>) {
  const styles = useStyles()
  const t = useText()
  const rows = [
    ...arising.map(finding => ({ kind: 'arising' as const, text: sentence(finding) })),
    ...mended.map(finding => ({ kind: 'mended' as const, text: sentence(finding) })),
  ]
  // None that is new, and some that are old: said as one thing, so that it does not sound like both none and some.
  const isAsBefore = rows.length === 0 && remaining.length > 0
  return (
    <div className={styles.block}>
      {arising.length === 0 && !isAsBefore && <p className={styles.line}>{none}</p>}
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map(({ kind, text }) => (
            <Row key={kind + text} kind={kind} text={text} />
          ))}
        </ul>
      )}
      {arising.length > 0 && about && <p className={styles.quiet}>{about}</p>}
      {remaining.length > 0 && (
        <p className={isAsBefore ? styles.line : styles.quiet}>
          {t(isAsBefore ? 'tjansteutbud.preview.already' : 'tjansteutbud.preview.remaining', {
            count: remaining.length,
          })}
        </p>
      )}
    </div>
  )
}

const icons: Readonly<Record<'arising' | 'mended', FluentIcon>> = {
  arising: WarningRegular,
  mended: CheckmarkCircleRegular,
}

function Row({ kind, text }: { kind: 'arising' | 'mended'; text: string }) {
  const styles = useStyles()
  const t = useText()
  const Icon = icons[kind]
  return (
    <li className={styles.item}>
      <span className={kind === 'arising' ? styles.warning : styles.good}>
        <Icon aria-hidden className={styles.icon} />
      </span>
      <span>
        <span className={styles.kind}>{t(`tjansteutbud.preview.${kind}`)}</span> {text}
      </span>
    </li>
  )
}
