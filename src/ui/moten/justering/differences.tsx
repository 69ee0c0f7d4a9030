import { makeStyles, tokens } from '@fluentui/react-components'
import type { Minutes } from '../../../domain/minutes/minutes.ts'
import type { Difference, RowTrace } from '../../../domain/minutes/verify.ts'
import { dayInText, dayOf, timeOf } from '../../shared/dates.ts'
import { usePersonRole } from '../../shared/person-role.tsx'
import { ruleOf } from '../../shared/rule-words.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { placeOf, saidBy } from './difference-words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  difference: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  where: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
  label: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: '0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { margin: '0', color: tokens.colorNeutralForeground2 },
})

interface Props {
  readonly stored: Minutes
  readonly now: Minutes
  readonly differences: readonly Difference[]
}

/** Everything that the lists say otherwise than the minutes: where, what, both texts, and what the row says of itself. */
export function Differences({ stored, now, differences }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const trace = useTrace()
  return (
    <ul className={styles.list} aria-label={t('protokoll.verify.differencesLabel')}>
      {differences.map(difference => {
        const { item, part, change, id, row } = difference
        return (
          <li key={`${item}-${part}-${id}`} className={styles.difference}>
            <h3 className={styles.where}>
              {placeOf(difference, stored, now, t)} · {t(`protokoll.part.${part}`)}
            </h3>
            <div className={styles.texts}>
              <Said label={t('protokoll.verify.inMinutes')}>
                {change === 'added' ? t('protokoll.verify.added') : saidBy(stored, difference, desk, t)}
              </Said>
              <Said label={t('protokoll.verify.inLists')}>
                {change === 'missing'
                  ? t(isUncounted(row) ? 'protokoll.verify.uncounted' : 'protokoll.verify.missing')
                  : saidBy(now, difference, desk, t)}
              </Said>
            </div>
            <p className={styles.row}>{trace(row)}</p>
          </li>
        )
      })}
    </ul>
  )
}

function Said({ label, children }: { label: string; children: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <div>
      <span className={styles.label}>{label}</span>
      <p className={styles.text}>{children || t('protokoll.verify.empty')}</p>
    </div>
  )
}

function isUncounted(row: RowTrace): boolean {
  return row.kind === 'changed' && row.rule !== undefined
}

/** What the list itself says of a row: who changed it last and when, and why it does not count. */
function useTrace(): (row: RowTrace) => string {
  const t = useText()
  const who = usePersonRole()
  return row => {
    if (row.kind === 'gone') return t('protokoll.verify.gone')
    const changed = t('protokoll.verify.changedBy', {
      who: who({ person: row.editor }),
      day: dayInText(dayOf(row.at)),
      time: timeOf(row.at),
    })
    return row.rule
      ? `${changed} ${t('protokoll.verify.notCounted', { sentence: ruleOf(row.rule).sentence })}`
      : changed
  }
}
