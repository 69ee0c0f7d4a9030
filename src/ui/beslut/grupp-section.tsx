import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { groupsToSeat } from '../../domain/commands/grupp-seats.ts'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import { gruppOf } from '../../domain/grupp/groups.ts'
import type { Grupp } from '../../domain/grupp/grupp.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { GruppBadge } from '../shared/grupp-badge.tsx'
import { GruppFacts } from '../shared/grupp-facts.tsx'
import { focusHeading } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

/** The working group that a decision set up: whether it runs, who is in it, and whether they have their seats. */
export function GruppSection({ decision, grupp }: { decision: StoredDecision; grupp: Grupp }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const view = gruppOf(grupp.key, desk.reading, desk.today)
  const isLatest = view?.decision.id === decision.id
  const mustSeat = groupsToSeat(desk).some(other => other.decision.id === decision.id)
  const seat = async () => {
    const outcome = await dispatch({ kind: 'seat-grupp', decision: decision.id }, { done: t('forslag.grupp.seated') })
    if (outcome.ok) focusHeading()
  }
  return (
    <Section title={t('forslag.grupp.title')}>
      {view && (
        <div className={styles.row}>
          <GruppBadge state={view.state} />
          <span>
            <Unbroken>
              {t('forslag.grupp.period', { from: dayInText(view.from), until: dayInText(view.until) })}
            </Unbroken>
          </span>
        </div>
      )}
      <GruppFacts grupp={grupp} />
      {view && !isLatest && (
        <AppLink to={`/beslut/${keyOf(view.decision.id)}`}>
          {t('forslag.grupp.later', { number: view.decision.number })}
        </AppLink>
      )}
      {view && <AppLink to={`/moten/ledamoter/${grupp.key}`}>{t('forslag.grupp.showSeats')}</AppLink>}
      {mustSeat && (
        <>
          <Prose>{t('forslag.grupp.seatHelp')}</Prose>
          <div>
            <Button appearance="primary" onClick={() => void seat()}>
              {t('forslag.grupp.seat')}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
