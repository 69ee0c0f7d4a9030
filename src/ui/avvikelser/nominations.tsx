import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { ReactNode } from 'react'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { hindersEscalating } from '../../domain/commands/avvikelse-hinders.ts'
import { convenes } from '../../domain/commands/desk.ts'
import { dayOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { PersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { Section } from '../shared/section.tsx'
import { listed, sideInText } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  entry: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: '0' },
  icon: { flex: 'none', fontSize: '20px', display: 'flex', color: tokens.colorNeutralForeground3 },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  body: { minWidth: '0' },
  day: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  line: { margin: '0' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** Who has nominated, who has said no and why, and what is missing for the question to be jointly nominated. */
export function Nominations({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { nominations, missing, personsMissing, joint } = view.tally
  if (!view.groupSeen) {
    return (
      <Section title={t('avvikelser.nomination.title')}>
        <p className={styles.quiet}>{t('avvikelser.nomination.groupOnly')}</p>
      </Section>
    )
  }
  const reasonOf = (id: string) => desk.state.facts.find(fact => fact.id === id)?.text ?? ''
  // One who said no and nominated later has changed their mind; the history keeps both.
  const declined = view.declined.filter(fact => !nominations.some(({ person }) => person === fact.author))
  const isLifted = 'escalation' in view.status
  const hinder = convenes(desk, 'samverkan') && !isLifted ? hindersEscalating(view, desk) : undefined
  return (
    <Section title={t('avvikelser.nomination.title')}>
      {nominations.length === 0 && <p className={styles.quiet}>{t('avvikelser.nomination.none')}</p>}
      <ul className={styles.list}>
        {nominations.map(({ fact, person, at, pending }) => (
          <Entry
            key={fact}
            icon={<CheckmarkCircleRegular className={styles.yes} />}
            day={dayOf(at)}
            reason={reasonOf(fact)}
          >
            <PersonRole person={person} day={dayOf(at)} forum="samverkan" /> {pending && <PendingMark />}
          </Entry>
        ))}
        {missing.length > 0 && nominations.length > 0 && !isLifted && (
          <Entry icon={<CircleRegular />}>
            {t('avvikelser.nomination.missing', {
              sides: listed(
                missing.map(side => sideInText(desk.model, side)),
                t,
              ),
            })}
          </Entry>
        )}
        {declined.map(({ id, author, at, text, pending }) => (
          <Entry
            key={id}
            icon={<ProhibitedRegular />}
            day={`${t('avvikelser.nomination.declined')} ${dayOf(at)}`}
            reason={text}
          >
            <PersonRole person={author} day={dayOf(at)} forum="samverkan" /> {pending && <PendingMark />}
          </Entry>
        ))}
      </ul>
      {missing.length === 0 && personsMissing > 0 && (
        <p className={styles.line}>{t('avvikelser.nomination.anyMore', { count: personsMissing })}</p>
      )}
      {joint && <p className={styles.line}>{t('avvikelser.nomination.joint')}</p>}
      {hinder && <RuleNote rule={hinder} kind="reason" />}
    </Section>
  )
}

function Entry({
  icon,
  children,
  day,
  reason = '',
}: {
  icon: ReactNode
  children: ReactNode
  day?: string
  reason?: string
}) {
  const styles = useStyles()
  return (
    <li className={styles.entry}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.body}>
        <div>{children}</div>
        {day && (
          <div className={styles.day}>
            <Unbroken>{day}</Unbroken>
          </div>
        )}
        <Prose isWritten>{reason}</Prose>
      </div>
    </li>
  )
}
