import { makeStyles, tokens } from '@fluentui/react-components'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { isIdOf, keyOf } from '../../domain/shared/ids.ts'
import type { State } from '../../domain/state.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Quoting } from '../shared/quoting.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ gone: { color: tokens.colorNeutralForeground3 } })

/** Matters with a heading of their own: where they have their page, and where they are found. */
const matters = [
  { kind: 'avvikelse', place: '/avvikelser', rows: ({ avvikelser }: State) => avvikelser },
  { kind: 'eskalering', place: '/till-sob', rows: ({ escalations }: State) => escalations },
  { kind: 'forslag', place: '/forslag', rows: ({ forslag }: State) => forslag },
  { kind: 'uppdrag', place: '/uppdrag', rows: ({ uppdrag }: State) => uppdrag },
] as const

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
  if (isIdOf('oversyn', subject)) {
    if (!state.oversynFacts.some(({ id }) => id === subject)) return gone
    return <AppLink to={`/oversyn/remiss/${keyOf(subject)}`}>{t('moten.page.remiss')}</AppLink>
  }
  const matter = matters.find(({ kind }) => isIdOf(kind, subject))
  if (!matter) {
    const decision = state.decisions.find(({ id }) => id === subject)
    if (!decision) return gone
    return (
      <AppLink to={`/beslut/${keyOf(decision.id)}`}>
        {t('moten.page.subject.beslut', { number: decision.number })}
      </AppLink>
    )
  }
  const { kind, place, rows } = matter
  const found = rows(state).find(({ id }) => id === subject)
  if (!found) return gone
  return (
    <AppLink to={`${place}/${keyOf(found.id)}`}>
      {/* A point with the matter's own heading need not say it twice. */}
      {found.heading === heading ? (
        t(`moten.page.show.${kind}`)
      ) : (
        <Quoting written={[found.heading]}>{t(`moten.page.subject.${kind}`, { heading: found.heading })}</Quoting>
      )}
    </AppLink>
  )
}
