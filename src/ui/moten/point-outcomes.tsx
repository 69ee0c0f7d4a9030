import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import type { LedTo } from '../../domain/meeting/led-to.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  what: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** What a point led to, in the order it was noted. */
export function PointOutcomes({ outcomes }: { outcomes: readonly LedTo[] }) {
  return outcomes.map(outcome => <PointOutcome key={outcome.fact.id} outcome={outcome} />)
}

function PointOutcome({ outcome }: { outcome: LedTo }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const { fact } = outcome
  const day = dayOf(fact.at)
  const forum = fact.forum
  return (
    <div className={styles.outcome}>
      <span className={styles.what}>
        <CheckmarkCircleRegular aria-hidden />
        {outcome.kind === 'beslut' ? (
          <AppLink to={`/beslut/${keyOf(outcome.fact.id)}`}>
            {t('moten.outcome.beslut', { kind: t(`beslut.kind.${outcome.fact.kind}`), number: outcome.fact.number })}
          </AppLink>
        ) : outcome.kind === 'behandling' ? (
          t(`avvikelser.outcome.${outcome.fact.outcome}`)
        ) : (
          t(`moten.outcome.${outcome.kind === 'uppskjuten' ? outcome.fact.how : outcome.kind}`)
        )}
        {fact.pending && <PendingMark />}
      </span>
      <Prose isWritten>{fact.text}</Prose>
      <span className={styles.by}>
        <Unbroken>
          {t('moten.outcome.by', { who: who({ person: fact.author, day, forum }), day: dayInText(day) })}
        </Unbroken>
      </span>
    </div>
  )
}
