import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import type { EscalationStatus } from '../../domain/escalation/status.ts'
import { matterOfEscalation } from '../../domain/forslag/matter.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { DecideActions } from '../shared/decide-actions.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
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
          <Prose isWritten>{decision.text}</Prose>
        </div>
      </Section>
    )
  }
  if (status.kind !== 'pa-dagordningen' && postponed.length === 0) return null
  return (
    <Section title={t('tillSob.decide.title')}>
      {postponed.map(fact => (
        <div key={fact.id} className={styles.answer}>
          <p className={styles.number}>
            <Unbroken>{t('tillSob.page.postponed', { day: dayInText(dayOf(fact.at)) })}</Unbroken>
          </p>
          <Prose isWritten>{fact.text}</Prose>
        </div>
      ))}
      {status.kind === 'pa-dagordningen' && (
        <DecideActions
          matter={matterOfEscalation(escalation)}
          item={status.item.id}
          // The form is gone; one goes on from where the answer now stands.
          onDone={() => requestAnimationFrame(() => document.getElementById(answerId)?.focus())}
        />
      )}
    </Section>
  )
}
