import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersEscalating } from '../../../domain/commands/avvikelse-hinders.ts'
import { convenes, type Desk, viewById } from '../../../domain/commands/desk.ts'
import { hindersLifting } from '../../../domain/commands/forslag.ts'
import type { StoredForslag } from '../../../domain/forslag/forslag.ts'
import { ledTo } from '../../../domain/meeting/led-to.ts'
import type { StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { isIdOf, keyOf } from '../../../domain/shared/ids.ts'
import { ButtonLink } from '../../shared/app-link.tsx'
import { useDispatch } from '../../shared/dispatch.ts'
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
  const lift = isOpen ? liftingOf(item, desk) : undefined
  // A point that was put up without a matter can become one: what the meeting wants to decide is then answered part by part.
  const mayPropose = isOpen && outcomes.length === 0 && !item.subject && !item.standing && convenes(desk, item.forum)
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
      {!how && (mayCarry || lift || mayPropose) && (
        <div className={styles.buttons}>
          {lift?.kind === 'avvikelse' && <ButtonLink to={`/till-sob/ny/${lift.key}`}>{t('pagaende.lift')}</ButtonLink>}
          {lift?.kind === 'forslag' && <LiftForslag forslag={lift.forslag} />}
          {mayPropose && (
            <ButtonLink to={`/forslag/ny?punkt=${keyOf(item.id)}`}>{t('pagaende.wording.propose')}</ButtonLink>
          )}
          {mayCarry && !isQuestion && <Button onClick={() => setHow('bordlagd')}>{t('moten.carry.bordlagd')}</Button>}
          {mayCarry && <Button onClick={() => setHow('aterremitterad')}>{t('moten.carry.aterremitterad')}</Button>}
        </div>
      )}
    </Section>
  )
}

/** What of the point can be lifted to SoB by this person: an avvikelse through its form, a proposal as it stands. */
type Lift =
  | { readonly kind: 'avvikelse'; readonly key: string }
  | { readonly kind: 'forslag'; readonly forslag: StoredForslag }

function liftingOf({ subject }: StoredAgendaItem, desk: Desk): Lift | undefined {
  if (!subject) return undefined
  if (isIdOf('forslag', subject)) {
    const forslag = desk.state.forslag.find(({ id }) => id === subject)
    return forslag && !hindersLifting(forslag, desk) ? { kind: 'forslag', forslag } : undefined
  }
  if (!isIdOf('avvikelse', subject)) return undefined
  const view = viewById(desk, subject)
  return view && !hindersEscalating(view, desk) ? { kind: 'avvikelse', key: keyOf(subject) } : undefined
}

function LiftForslag({ forslag }: { forslag: StoredForslag }) {
  const t = useText()
  const dispatch = useDispatch()
  const lift = () =>
    dispatch({ kind: 'lift-forslag', forslag: forslag.id }, { done: t('forslag.page.lifted', { forum: 'SoB' }) })
  return <Button onClick={() => void lift()}>{t('pagaende.lift')}</Button>
}
