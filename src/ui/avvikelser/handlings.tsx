import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  outcome: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** What the group came to, each time it handled the question. Only the group itself sees it. */
export function Handlings({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  // What has gone on without a handling has none to wait for.
  if (!view.groupSeen || (view.handlings.length === 0 && 'escalation' in view.status)) return null
  return (
    <Section title={t('avvikelser.handling.title')}>
      {view.handlings.length === 0 && <p className={styles.quiet}>{t('avvikelser.handling.none')}</p>}
      {view.handlings.map(fact => (
        <div key={fact.id}>
          <p className={styles.outcome}>
            {t(`avvikelser.outcome.${fact.outcome}`)} {fact.pending && <PendingMark />}
          </p>
          <Prose isWritten>{fact.text}</Prose>
          <span className={styles.about}>
            <Unbroken>{dayOf(fact.at)}</Unbroken>{' '}
          </span>
          <AppLink to={`/moten/${keyOf(fact.meeting)}`}>{t('avvikelser.handling.meeting')}</AppLink>
        </div>
      ))}
    </Section>
  )
}
