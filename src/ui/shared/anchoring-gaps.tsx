import { makeStyles, tokens } from '@fluentui/react-components'
import { anchoringGaps } from '../../domain/forankring/ledger.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { listed, partName } from './sentences.ts'
import { useDesk } from './workspace.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  gaps: { maxWidth: '80ch' },
  line: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  missing: { display: 'block', color: tokens.colorNeutralForeground2 },
})

/** What a meeting opens with: the forum's decisions that some part has not yet anchored. Nothing when there are none. */
export function AnchoringGaps({ forum }: { forum: ForumKey }) {
  const styles = useStyles()
  const t = useText()
  const { reading, today, model } = useDesk()
  const gaps = anchoringGaps(reading, today, forum)
  if (gaps.length === 0) return null
  return (
    <details className={styles.gaps}>
      <summary className={styles.line}>{t('forankring.gaps', { count: gaps.length })}</summary>
      <ul className={styles.list}>
        {gaps.map(({ decision, missing }) => (
          <li key={decision.id}>
            <AppLink to={`/beslut/${keyOf(decision.id)}`}>
              {decision.number} <Written>{decision.heading}</Written>
            </AppLink>
            <span className={styles.missing}>
              {t('forankring.missing', {
                parts: listed(
                  missing.map(({ part }) => partName(model, part)),
                  t,
                ),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
