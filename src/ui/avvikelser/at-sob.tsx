import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  heading: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { margin: '0', maxWidth: '70ch' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** The question at SoB, and the answer with its number: what the one who raised it came to read. */
export function AtSob({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const personRole = usePersonRole()
  const { status } = view
  if (!('escalation' in status)) return null
  const { escalation } = status
  const decision = 'decision' in status ? status.decision : undefined
  const day = dayOf(escalation.at)
  return (
    <Section title={t(decision ? 'avvikelser.escalation.answered' : 'avvikelser.escalation.title')}>
      {decision && (
        <div className={styles.answer}>
          <h3 className={styles.heading}>
            {t('avvikelser.escalation.answer', { number: decision.number })} {decision.pending && <PendingMark />}
          </h3>
          <p className={styles.quiet}>
            <Unbroken>{t('avvikelser.escalation.decided', { day: dayInText(decision.day) })}</Unbroken>
          </p>
          <Prose isWritten>{decision.text}</Prose>
          <Prose isWritten>{decision.reasons}</Prose>
          <AppLink to={`/beslut/${keyOf(decision.id)}`}>{t('avvikelser.escalation.showDecision')}</AppLink>
        </div>
      )}
      {status.kind === 'besvarad' &&
        // Readers outside the group cannot know whether the answer was taken up there.
        view.groupSeen &&
        status.missing.map(what => (
          <p key={what} className={styles.line}>
            {t(`avvikelser.escalation.missing.${what}`)}
          </p>
        ))}
      <p className={styles.line}>
        <Unbroken>
          {t('avvikelser.escalation.lifted', {
            day: dayInText(day),
            who: personRole({ person: escalation.author, day, forum: 'samverkan' }),
          })}
        </Unbroken>{' '}
        <AppLink to={`/till-sob/${keyOf(escalation.id)}`}>{t('avvikelser.escalation.show')}</AppLink>
      </p>
    </Section>
  )
}
