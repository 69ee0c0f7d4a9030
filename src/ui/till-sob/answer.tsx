import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { hindersDeciding } from '../../domain/commands/sob.ts'
import type { DecisionKind } from '../../domain/decision/decision.ts'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import type { EscalationStatus } from '../../domain/escalation/status.ts'
import { matterOfEscalation } from '../../domain/forslag/matter.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { DecideForm } from '../shared/decide-form.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  number: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** The part of the page that holds the answer, whichever shape it has. */
export const answerId = 'answer'

interface Props {
  readonly escalation: StoredEscalation
  readonly status: EscalationStatus
}

/** SoB's answer when there is one; else the form for those who may write it, and earlier times it was put off. */
export function Answer({ escalation, status }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const postponed = reading
    .factsAbout(escalation.id)
    .flatMap(({ fact, standing }) => (standing.counts && fact.kind === 'bordlaggning' ? [fact] : []))
  if (status.kind === 'besvarad') {
    const { decision } = status
    return (
      <Section title={t('tillSob.page.answer')}>
        <div className={styles.answer}>
          <div className={styles.number}>
            <AppLink to={`/beslut/${keyOf(decision.id)}`}>
              {t('tillSob.page.answerTitle', { number: decision.number })}
            </AppLink>{' '}
            {decision.pending && <PendingMark />}
          </div>
          <Prose>{decision.text}</Prose>
        </div>
      </Section>
    )
  }
  if (status.kind !== 'pa-dagordningen' && postponed.length === 0) return null
  return (
    <Section title={t('tillSob.decide.title')}>
      {postponed.map(fact => (
        <div key={fact.id} className={styles.answer}>
          <p className={styles.number}>{t('tillSob.page.postponed', { day: dayInText(dayOf(fact.at)) })}</p>
          <Prose>{fact.text}</Prose>
        </div>
      ))}
      {status.kind === 'pa-dagordningen' && <Decide escalation={escalation} status={status} />}
    </Section>
  )
}

const kinds: readonly DecisionKind[] = ['beslut', 'uppdrag', 'svar']

function Decide({ escalation, status }: { escalation: StoredEscalation; status: { item: { id: `punkt:${string}` } } }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [chosen, setChosen] = useState<DecisionKind>()
  const matter = matterOfEscalation(escalation)
  const hinder = hindersDeciding(matter, desk, 'svar')
  if (hinder) return <RuleNote rule={hinder} kind="reason" />
  const close = () => {
    setChosen(undefined)
    // The form is gone; one goes on from where the answer now stands.
    requestAnimationFrame(() => document.getElementById(answerId)?.focus())
  }
  if (chosen) {
    return <DecideForm item={status.item.id} matter={matter} decision={chosen} onDone={close} onCancel={close} />
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together
    <div className={styles.buttons} role="group" aria-label={t('beslut.form.label')}>
      {kinds
        .filter(kind => !hindersDeciding(matter, desk, kind))
        .map(kind => (
          <Button key={kind} onClick={() => setChosen(kind)}>
            {t(`beslut.action.${kind}`)}
          </Button>
        ))}
    </div>
  )
}
