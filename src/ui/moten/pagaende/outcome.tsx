import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { convenes, type Desk, viewById } from '../../../domain/commands/desk.ts'
import { hindersEscalating } from '../../../domain/commands/samverkan.ts'
import { ledTo } from '../../../domain/meeting/led-to.ts'
import type { StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { isIdOf, keyOf } from '../../../domain/shared/ids.ts'
import { ButtonLink } from '../../shared/app-link.tsx'
import { Prose } from '../../shared/prose.tsx'
import { Section } from '../../shared/section.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { CarryForm } from '../carry-form.tsx'
import { headingId } from '../move-button.tsx'
import { PointOutcomes } from '../point-outcomes.tsx'
import { RecordOutcome } from '../record-outcome.tsx'

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** What the point led to, and the buttons that note it. A point that was settled or put off offers no more. */
export function PointOutcome({ item }: { item: StoredAgendaItem }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [how, setHow] = useState<'bordlagd' | 'aterremitterad'>()
  const outcomes = ledTo(item, desk.reading)
  const isOpen = desk.state.items.some(({ id, state }) => id === item.id && state === 'pa-dagordningen')
  const mayCarry = isOpen && convenes(desk, item.forum) && outcomes.length === 0
  // A question to SoB is put off by the button among the outcomes.
  const isQuestion = item.forum === 'sob' && item.subject !== undefined && isIdOf('eskalering', item.subject)
  const lift = isOpen && liftingOf(item, desk)
  const close = () => {
    setHow(undefined)
    requestAnimationFrame(() => document.getElementById(headingId(item))?.focus())
  }
  return (
    <Section title={t('pagaende.outcome')}>
      {outcomes.length === 0 && <Prose>{t('pagaende.noOutcome')}</Prose>}
      <PointOutcomes outcomes={outcomes} />
      {isOpen && !how && <RecordOutcome item={item} outcomes={outcomes} />}
      {how && <CarryForm item={item} how={how} onClose={close} />}
      {!how && (mayCarry || lift) && (
        <div className={styles.buttons}>
          {lift && <ButtonLink to={lift}>{t('pagaende.lift')}</ButtonLink>}
          {mayCarry && !isQuestion && <Button onClick={() => setHow('bordlagd')}>{t('moten.carry.bordlagd')}</Button>}
          {mayCarry && <Button onClick={() => setHow('aterremitterad')}>{t('moten.carry.aterremitterad')}</Button>}
        </div>
      )}
    </Section>
  )
}

/** Where the question of the point is lifted to SoB, when it may be. */
function liftingOf({ subject }: StoredAgendaItem, desk: Desk): string | undefined {
  if (!subject || !isIdOf('avvikelse', subject)) return undefined
  const view = viewById(desk, subject)
  return view && !hindersEscalating(view, desk) ? `/till-sob/ny/${keyOf(subject)}` : undefined
}
