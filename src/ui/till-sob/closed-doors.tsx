import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import type { Door } from '../../domain/escalation/doors.ts'
import { rules } from '../../domain/styrmodell/rules.ts'
import { RuleLink } from '../shared/rule-note.tsx'
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
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** Grounds that do not stand open for the question, each with the rule that says why and what one can do. */
export function ClosedDoors({ doors }: { doors: readonly Door[] }) {
  const styles = useStyles()
  const t = useText()
  const closed = doors.flatMap(door => (door.open ? [] : [door]))
  if (closed.length === 0) return null
  return (
    <ul className={styles.list}>
      {closed.map(({ ground, rule }) => (
        <li key={ground} className={styles.door}>
          <span className={styles.name}>
            <LockClosedRegular aria-hidden />
            {t('tillSob.form.closed', { ground: t(`tillSob.ground.${ground}`).toLocaleLowerCase('sv') })}
          </span>
          {rules[rule].sentence} {rules[rule].instead} <RuleLink rule={rule} />
        </li>
      ))}
    </ul>
  )
}
