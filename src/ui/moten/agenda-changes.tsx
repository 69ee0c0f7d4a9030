import { makeStyles, tokens } from '@fluentui/react-components'
import type { Called } from '../../domain/forum/facts.ts'
import { type AgendaChange, calledNow, changesBetween } from '../../domain/meeting/kallelse.ts'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { dayInText, timeSpan } from '../shared/dates.ts'
import { Quoting } from '../shared/quoting.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly called: Called
}

/** How the agenda differs from the one that the forum was called to, line by line. */
export function AgendaChanges({ meeting, called }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const changes = changesBetween(called, calledNow(meeting, state))
  if (changes.length === 0) return <p className={styles.quiet}>{t('kallelse.changes.none')}</p>
  const lines = changes.flatMap(change => changeInWords(change, t))
  const headings = changes.flatMap(change =>
    change.kind === 'time' ? [change.before.place, change.now.place] : change.point.heading,
  )
  return (
    <details open>
      <summary className={styles.summary}>
        {t('kallelse.changes.title')} ({lines.length})
      </summary>
      <ul className={styles.list}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same heading; a line holds no state
          <li key={place}>
            <Quoting written={headings}>{line}</Quoting>
          </li>
        ))}
      </ul>
    </details>
  )
}

function changeInWords(change: AgendaChange, t: Text): string | string[] {
  switch (change.kind) {
    case 'added':
      return t('kallelse.changes.added', { place: change.place, heading: change.point.heading })
    case 'struck':
      return t('kallelse.changes.struck', { heading: change.point.heading })
    case 'moved':
      return t('kallelse.changes.moved', { was: change.was, place: change.place, heading: change.point.heading })
    case 'changed': {
      const fields = change.fields.map(field => t(`kallelse.field.${field}`)).join(', ')
      return t('kallelse.changes.changed', { fields, heading: change.point.heading })
    }
    case 'time':
      return timeInWords(change, t)
  }
}

/** A line for each of day, time and place that is another. */
function timeInWords({ before, now }: Extract<AgendaChange, { kind: 'time' }>, t: Text): string[] {
  const said = {
    day: ({ day }: Called) => dayInText(day),
    time: ({ start, end }: Called) => timeSpan(start, end),
    place: ({ place }: Called) => place || t('kallelse.changes.noPlace'),
  }
  return (['day', 'time', 'place'] as const)
    .map(what => ({ what, now: said[what](now), before: said[what](before) }))
    .filter(line => line.now !== line.before)
    .map(({ what, ...values }) => t(`kallelse.changes.${what}`, values))
}
