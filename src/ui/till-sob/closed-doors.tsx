import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import type { Door } from '../../domain/escalation/doors.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { RuleLink } from '../shared/rule-note.tsx'
import { ruleOf } from '../shared/rule-words.ts'
import { listed } from '../shared/sentences.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '70ch',
  },
  door: { color: tokens.colorNeutralForeground2 },
  name: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  // Beside the first line where there are two.
  lock: { flex: 'none', height: tokens.lineHeightBase300 },
})

/** Grounds that do not stand open for the question, by the rule that says why and what one can do. */
export function ClosedDoors({ doors }: { doors: readonly Door[] }) {
  const styles = useStyles()
  const t = useText()
  const closed = new Map<RuleId, string[]>()
  for (const door of doors) {
    if (door.open) continue
    const name = t('tillSob.form.quoted', { ground: t(`tillSob.ground.${door.ground}`) })
    closed.set(door.rule, [...(closed.get(door.rule) ?? []), name])
  }
  if (closed.size === 0) return null
  return (
    <ul className={styles.list}>
      {[...closed].map(([rule, grounds]) => (
        <li key={rule} className={styles.door}>
          <span className={styles.name}>
            <LockClosedRegular aria-hidden className={styles.lock} />
            {t('tillSob.form.closed', { ground: listed(grounds, t) })}
          </span>
          {ruleOf(rule).sentence} {ruleOf(rule).instead} <RuleLink rule={rule} />
        </li>
      ))}
    </ul>
  )
}
