import { makeStyles, tokens } from '@fluentui/react-components'
import { type DecisionId, keyOf } from '../../domain/shared/ids.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import type { TimelineEvent } from '../../domain/tjansteutbud/timeline.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { fieldText, type InsatsContext, writtenIn } from '../shared/tjansteutbud/words.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    display: 'grid',
    gridTemplateColumns: '12ch minmax(0, 70ch)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  day: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', overflowWrap: 'anywhere' },
})

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly nameOf: InsatsContext['nameOf']
}

/** What has happened to an insats and is decided to happen, each with its decision; the newest first. */
export function Timeline({ events, nameOf }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state, reading } = useDesk()
  return (
    <ol className={styles.list} aria-label={t('tjansteutbud.insats.timeline')}>
      {events.toReversed().map(event => (
        <li key={event.day} className={styles.item}>
          <span className={styles.day}>
            <Unbroken>{event.day}</Unbroken>
          </span>
          <div>
            <span className={styles.kind}>{t(`tjansteutbud.event.${event.kind}`)}</span>
            <Changed
              event={event}
              context={{
                day: event.day,
                model: inForce(event.day, state.versions),
                lagrum: reading.lagrum,
                nameOf,
              }}
            />
            {event.decisions.map(id => (
              <Behind key={id} id={id} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Changed({ event: { before, after, fields }, context }: { event: TimelineEvent; context: InsatsContext }) {
  const styles = useStyles()
  const t = useText()
  if (!before || !after) return null
  return fields.map(field => (
    <span key={field} className={styles.line}>
      <Quoting written={[...writtenIn(before), ...writtenIn(after)]}>
        {t('tjansteutbud.insats.fromTo', {
          field: t(`tjansteutbud.field.${field}`),
          before: fieldText(before, field, context, t),
          after: fieldText(after, field, context, t),
        })}
      </Quoting>
    </span>
  ))
}

function Behind({ id }: { id: DecisionId }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const decision = state.decisions.find(one => one.id === id)
  return (
    <span className={styles.line}>
      {t('tjansteutbud.insats.decision')}{' '}
      {decision ? (
        <AppLink to={`/beslut/${keyOf(id)}`} inline>
          {decision.number} <Written>{decision.heading}</Written>
        </AppLink>
      ) : (
        t('tjansteutbud.insats.decisionUnknown')
      )}
    </span>
  )
}
