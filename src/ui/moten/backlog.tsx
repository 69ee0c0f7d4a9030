import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useId, useRef } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import { backlogOf, type Waiting } from '../../domain/meeting/backlog.ts'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { namedWith } from '../shared/named-with.ts'
import { Prose } from '../shared/prose.tsx'
import { daysWaited } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { inSwedish, type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: '0', outlineStyle: 'none' },
  kind: { ...typographyStyles.body1Strong, margin: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  waited: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

const kinds: readonly Waiting['kind'][] = [
  'question',
  'proposal',
  'answer',
  'avvikelse',
  'uppdrag',
  'remiss',
  'put-off',
]

interface Named {
  readonly heading: string
  readonly to: string
  readonly command: Command
}

function named(entry: Waiting, { id }: StoredMeeting, t: Text): Named {
  switch (entry.kind) {
    case 'question': {
      const { heading, id: subject } = entry.escalation
      const command: Command = { kind: 'put-on-agenda', meeting: id, heading, item: 'beslut', subject }
      return { heading, to: `/till-sob/${keyOf(subject)}`, command }
    }
    case 'avvikelse': {
      const { heading, id: subject } = entry.view.avvikelse
      const command: Command = { kind: 'put-on-agenda', meeting: id, heading, item: 'diskussion', subject }
      return { heading, to: `/avvikelser/${keyOf(subject)}`, command }
    }
    case 'proposal': {
      const { heading, id: subject } = entry.forslag
      const command: Command = { kind: 'put-on-agenda', meeting: id, heading, item: 'beslut', subject }
      return { heading, to: `/forslag/${keyOf(subject)}`, command }
    }
    case 'uppdrag': {
      const { heading, id: subject } = entry.uppdrag
      const command: Command = { kind: 'put-on-agenda', meeting: id, heading, item: 'diskussion', subject }
      return { heading, to: `/uppdrag/${keyOf(subject)}`, command }
    }
    case 'remiss': {
      const { id: subject, back } = entry.remiss
      // Stands in the meeting's papers afterwards, for all to read.
      const heading = inSwedish(() => t('moten.backlog.remissHeading', { year: entry.year, day: dayInText(back) }))
      const command: Command = { kind: 'put-on-agenda', meeting: id, heading, item: 'diskussion', subject }
      return { heading, to: `/oversyn/remiss/${keyOf(subject)}`, command }
    }
    case 'put-off': {
      const { heading, meeting } = entry.item
      const command: Command = { kind: 'continue-item', item: entry.item.id, meeting: id }
      return { heading, to: `/moten/${keyOf(meeting)}`, command }
    }
    case 'answer': {
      const avvikelse = entry.view.avvikelse.id
      return {
        heading: `${entry.decision.number} ${entry.decision.heading}`,
        to: `/beslut/${keyOf(entry.decision.id)}`,
        command: { kind: 'put-answer-on-agenda', meeting: id, avvikelse },
      }
    }
  }
}

/** What waits to be taken up in the forum, the longest waiting first, for the one who builds the agenda. */
export function Backlog({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const waiting = backlogOf(meeting.forum, desk.reading, desk.today)
  const put = async ({ command }: Named) => {
    const outcome = await dispatch(command, {
      done: t('moten.backlog.done'),
      undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
    })
    // The row and its button are gone: the list's heading is where one goes on from.
    if (outcome.ok) heading.current?.focus()
  }
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title}>
        {t('moten.backlog.title')}
      </h2>
      {waiting.length === 0 && <Prose>{t('moten.backlog.empty')}</Prose>}
      {kinds.map(kind => {
        const rows = waiting.filter(entry => entry.kind === kind)
        if (rows.length === 0) return null
        return (
          <div key={kind}>
            <h3 className={styles.kind}>{t(`moten.backlog.${kind}`)}</h3>
            <ul className={styles.list}>
              {rows.map((entry, at) => {
                const row = named(entry, meeting, t)
                const id = `waits-${kind}-${at}`
                return (
                  <li key={`${row.to} ${row.heading}`} className={styles.row}>
                    <span id={id}>
                      <AppLink to={row.to}>
                        <Written>{row.heading}</Written>
                      </AppLink>
                    </span>
                    <span className={styles.waited}>
                      {t('moten.backlog.waited', { count: daysWaited(entry.since, desk.today) })}
                    </span>
                    {entry.stood && (
                      <span className={styles.waited}>
                        <Unbroken>{t('moten.backlog.stood', { day: entry.stood.day })}</Unbroken>
                      </span>
                    )}
                    <Button
                      size="small"
                      icon={<AddRegular />}
                      {...namedWith(`put-${id}`, t('moten.backlog.putOne'), id)}
                      onClick={() => void put(row)}
                    >
                      {t('moten.backlog.put')}
                    </Button>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
