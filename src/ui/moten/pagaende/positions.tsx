import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersPosition, mattersAt, speakingSeat } from '../../../domain/commands/stallningstagande.ts'
import type { Matter } from '../../../domain/forslag/matter.ts'
import type { StoredAgendaItem } from '../../../domain/meeting/meeting.ts'
import { positionsOf } from '../../../domain/minutes/outcomes.ts'
import { type PartAnswer, viewOfMatter } from '../../../domain/stallningstagande/positions.ts'
import { MissingNote } from '../../shared/mandate-note.tsx'
import { PendingMark } from '../../shared/marks.tsx'
import { PositionForm } from '../../shared/position-form.tsx'
import { SaidOf, StanceOf } from '../../shared/positions-of.tsx'
import { Quoting } from '../../shared/quoting.tsx'
import { Section } from '../../shared/section.tsx'
import { genitive, listed, partName } from '../../shared/sentences.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { headingId } from '../move-button.tsx'
import { Wording } from './wording.tsx'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: '0',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '0' },
  },
  part: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  said: {
    margin: '0',
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { marginBottom: tokens.spacingVerticalM },
  },
  line: { margin: '0', maxWidth: '70ch' },
  act: { '@media print': { display: 'none' } },
  earlier: { cursor: 'pointer' },
})

/** What is to be decided at the point, and how each part stands to it; one's own part answers here. */
export function Positions({ item }: { item: StoredAgendaItem }) {
  const desk = useDesk()
  const matters = mattersAt(item, desk)
  if (matters.length === 0) return <Taken item={item} />
  return matters.map(matter => (
    <OpenMatter key={matter.id} matter={matter} item={item} isOneOfSeveral={matters.length > 1} />
  ))
}

interface OpenProps {
  readonly matter: Matter
  readonly item: StoredAgendaItem
  readonly isOneOfSeveral: boolean
}

function OpenMatter({ matter, item, isOneOfSeveral }: OpenProps) {
  const styles = useStyles()
  const t = useText()
  const { reading, model, today } = useDesk()
  const view = viewOfMatter(matter, reading, model, today)
  // Whoever is only heard and has said nothing hinders nothing: one line for all of them.
  const isWaitedFor = ({ required, position, earlier }: PartAnswer) => required || position || earlier
  const shown = view.answers.filter(isWaitedFor)
  const silent = view.answers.filter(answer => !isWaitedFor(answer)).map(({ part }) => partName(model, part))
  return (
    <>
      <Section title={isOneOfSeveral ? matter.heading : t('pagaende.wording.title')}>
        <Wording matter={matter} item={item} />
      </Section>
      <Section title={t('pagaende.positions.title')}>
        <dl className={styles.list}>
          {shown.map(answer => [
            <dt key={`${answer.part}-part`} className={styles.part}>
              {partName(model, answer.part)}{' '}
              {!answer.required && <span className={styles.quiet}>{t('forslag.answer.heard')}</span>}
            </dt>,
            <dd key={answer.part} className={styles.said}>
              <StanceOf answer={answer} /> {answer.position && t(`forslag.weight.${answer.position.weight}`)}
              {answer.position?.pending && <PendingMark />}
              <SaidOf answer={answer} />
            </dd>,
          ])}
        </dl>
        {silent.length > 0 && (
          <p className={mergeClasses(styles.line, styles.quiet)}>
            {t('pagaende.positions.silent', { parts: listed(silent, t) })}
          </p>
        )}
        <Lifted matter={matter} />
        <MissingNote view={view} />
        <OwnAnswer matter={matter} item={item} />
      </Section>
    </>
  )
}

/** One button that opens the form for one's own part; nothing for one who speaks for none. */
function OwnAnswer({ matter, item }: { matter: Matter; item: StoredAgendaItem }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [isOpen, setOpen] = useState(false)
  const seat = speakingSeat(matter, desk)
  if (!seat || hindersPosition(matter, desk)) return null
  if (isOpen) {
    const close = () => {
      setOpen(false)
      requestAnimationFrame(() => document.getElementById(headingId(item))?.focus())
    }
    return <PositionForm matter={matter} hasAnswered={false} onDone={close} onCancel={close} />
  }
  return (
    <div className={styles.act}>
      <Button onClick={() => setOpen(true)}>
        {t('pagaende.positions.give', { part: genitive(partName(desk.model, seat.part)) })}
      </Button>
    </div>
  )
}

/** How the parts stood when the group lifted the question: what SoB's own parts begin from. */
function Lifted({ matter: { escalation } }: { matter: Matter }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  if (!escalation || escalation.positions.length === 0) return null
  return (
    <details>
      <summary className={mergeClasses(styles.quiet, styles.earlier)}>{t('pagaende.positions.lifted')}</summary>
      <dl className={styles.list}>
        {escalation.positions.map(({ part, stance, text }) => [
          <dt key={`${part}-part`} className={styles.quiet}>
            {partName(model, part)}
          </dt>,
          <dd key={part} className={styles.said}>
            <Quoting written={[text]}>{[t(`tillSob.stance.${stance}`), text].filter(Boolean).join(': ')}</Quoting>
          </dd>,
        ])}
      </dl>
    </details>
  )
}

/** Every moment there is: all that is known counts. */
const ever = '9999-12-31T23:59:59Z'

/** How the parts stood to what has been settled at the point. */
function Taken({ item }: { item: StoredAgendaItem }) {
  const styles = useStyles()
  const t = useText()
  const { reading, model } = useDesk()
  const taken = positionsOf(item, reading, ever)
  if (taken.length === 0) return null
  return (
    <Section title={t('pagaende.positions.title')}>
      <dl className={styles.list}>
        {taken.map(({ part, stance, text }) => [
          <dt key={`${part}-part`} className={styles.part}>
            {partName(model, part)}
          </dt>,
          <dd key={part} className={styles.said}>
            <Quoting written={[text]}>{[t(`tillSob.stance.${stance}`), text].filter(Boolean).join(': ')}</Quoting>
          </dd>,
        ])}
      </dl>
    </Section>
  )
}
