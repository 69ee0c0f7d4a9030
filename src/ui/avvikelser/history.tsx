import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import type { Desk } from '../../domain/commands/desk.ts'
import type { StoredFact } from '../../domain/forum/facts.ts'
import type { Judged } from '../../domain/reading.ts'
import { counts, type Standing } from '../../domain/shared/standing.ts'
import type { Stored } from '../../domain/shared/stored.ts'
import { dayOf, timeOf } from '../shared/dates.ts'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  who: { color: tokens.colorNeutralForeground2 },
})

interface Event {
  readonly id: string
  readonly at: string
  readonly person: string
  readonly what: string
  readonly text: string
  readonly pending: boolean
  readonly standing: Standing
}

/** Everything that has happened to the question, oldest first, with what does not count and why. */
export function History({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  return (
    <Section title={t('avvikelser.history.title')}>
      <ol className={styles.list}>
        {eventsOf(view, desk, t).map(({ id, at, person, what, text, pending, standing }) => (
          <li key={id} className={styles.entry}>
            <span className={styles.when}>
              <Unbroken>{t('avvikelser.history.when', { day: dayOf(at), time: timeOf(at) })}</Unbroken>
            </span>
            <div>
              {what}
              <span className={styles.who}>
                {' · '}
                <PersonRole person={person} day={dayOf(at)} />
              </span>{' '}
              {pending && <PendingMark />} {!standing.counts && <InvalidMark rule={standing.rule} />}
              <Prose isWritten>{text}</Prose>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function eventsOf({ avvikelse }: AvvikelseView, { reading }: Desk, t: Text): Event[] {
  const event = <T extends Stored<unknown>>({ fact, standing }: Judged<T>, what: string, text = ''): Event => {
    const { id, at, author, pending } = fact
    return { id, at, person: author, what, text, pending, standing }
  }
  const escalations = reading.escalationsOf(avvikelse.id)
  const facts = [avvikelse.id, ...escalations.map(({ fact }) => fact.id)].flatMap(id => reading.factsAbout(id))
  const events = [
    event({ fact: avvikelse, standing: counts }, t('avvikelser.history.raised')),
    ...facts.map(judged => event(judged, nameOf(judged.fact, t), judged.fact.text)),
    ...escalations.map(judged => event(judged, t('avvikelser.history.escalated'))),
    ...escalations
      .flatMap(({ fact }) => reading.decisionsOn(fact.id))
      .map(judged => event(judged, t('avvikelser.history.decided', { number: judged.fact.number }))),
  ]
  if (avvikelse.editedAt > avvikelse.at) {
    const { editor: person, editedAt: at, pending } = avvikelse
    events.push({ id: 'edited', at, person, what: t('avvikelser.history.edited'), text: '', pending, standing: counts })
  }
  return events.sort((a, b) => (a.at < b.at ? -1 : 1))
}

function nameOf(fact: StoredFact, t: Text): string {
  if (fact.kind === 'buntning' && fact.enlarges) return t('avvikelser.history.enlarged')
  return t(`avvikelser.event.${fact.kind}`)
}
