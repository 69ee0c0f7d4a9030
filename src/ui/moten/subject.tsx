import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { isIdOf, keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ gone: { color: tokens.colorNeutralForeground3 } })

/** What a point is about, as a link; nothing for a point of its own. */
export function Subject({ item: { subject, heading } }: { item: StoredAgendaItem }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  if (!subject) return null
  const gone = <span className={styles.gone}>{t('moten.page.subjectGone')}</span>
  if (isIdOf('meeting', subject)) {
    const meeting = state.meetings.find(({ id }) => id === subject)
    if (!meeting) return gone
    return (
      <AppLink to={`/moten/${keyOf(subject)}/protokoll`}>
        {t('moten.page.minutes', { day: dayInText(meeting.day) })}
      </AppLink>
    )
  }
  if (isIdOf('avvikelse', subject)) {
    const avvikelse = state.avvikelser.find(({ id }) => id === subject)
    if (!avvikelse) return gone
    return (
      <AppLink to={`/avvikelser/${keyOf(subject)}`}>
        {avvikelse.heading === heading
          ? t('moten.page.show.avvikelse')
          : t('moten.page.subject.avvikelse', { heading: avvikelse.heading })}
      </AppLink>
    )
  }
  if (isIdOf('eskalering', subject)) {
    const escalation = state.escalations.find(({ id }) => id === subject)
    if (!escalation) return gone
    return (
      <AppLink to={`/till-sob/${keyOf(subject)}`}>
        {escalation.heading === heading
          ? t('moten.page.show.eskalering')
          : t('moten.page.subject.eskalering', { heading: escalation.heading })}
      </AppLink>
    )
  }
  if (isIdOf('forslag', subject)) {
    const forslag = state.forslag.find(({ id }) => id === subject)
    if (!forslag) return gone
    return (
      <AppLink to={`/forslag/${keyOf(subject)}`}>
        {forslag.heading === heading
          ? t('moten.page.show.forslag')
          : t('moten.page.subject.forslag', { heading: forslag.heading })}
      </AppLink>
    )
  }
  const decision = state.decisions.find(({ id }) => id === subject)
  if (!decision) return gone
  return (
    <AppLink to={`/beslut/${keyOf(subject)}`}>{t('moten.page.subject.beslut', { number: decision.number })}</AppLink>
  )
}
