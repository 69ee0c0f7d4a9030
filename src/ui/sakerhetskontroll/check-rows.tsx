import { makeStyles, tokens } from '@fluentui/react-components'
import type { Check, ListAspect, SiteAspect } from '../../ports/site-check.ts'
import { useText } from '../text/text.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { faultText, hinderText, todoText } from './words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  todo: { margin: '0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

/** Questions and their answers, one a row. */
export function CheckRows({ label, checks }: { label: string; checks: readonly Check<SiteAspect | ListAspect>[] }) {
  const styles = useStyles()
  const t = useText()
  return (
    <ul className={styles.list} aria-label={label}>
      {checks.map(({ aspect, verdict }) => (
        <li key={aspect} className={styles.row}>
          <div className={styles.head}>
            <span>{t(`sakerhetskontroll.aspect.${aspect}`)}</span>
            <VerdictBadge state={verdict.state} />
          </div>
          <Words aspect={aspect} verdict={verdict} />
          {aspect === 'owners' && <p className={styles.todo}>{t('sakerhetskontroll.ownersNote')}</p>}
        </li>
      ))}
    </ul>
  )
}

function Words({ aspect, verdict }: Check<SiteAspect | ListAspect>) {
  const styles = useStyles()
  const t = useText()
  switch (verdict.state) {
    case 'good': {
      const { who = [] } = verdict
      if (who.length === 0) return null
      const values = { count: who.length, names: who.join(', ') }
      const isCounted = aspect === 'groups' || aspect === 'levels' || aspect === 'owners'
      return (
        <p className={styles.todo}>{isCounted ? t(`sakerhetskontroll.counted.${aspect}`, values) : values.names}</p>
      )
    }
    case 'unknown':
      return <p className={styles.line}>{hinderText(verdict.because, t)}</p>
    case 'bad':
      return verdict.faults.map(fault => (
        <div key={JSON.stringify(fault)}>
          <p className={styles.line}>{faultText(fault, t)}</p>
          <p className={styles.todo}>{todoText(fault, t)}</p>
        </div>
      ))
  }
}
