import { Button, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { useState } from 'react'
import { missingEvidence } from '../../domain/meeting/evidence.ts'
import { type CallState, callStateOf } from '../../domain/meeting/kallelse.ts'
import { agendaOf, type StoredMeeting } from '../../domain/meeting/meeting.ts'
import { text } from '../../domain/shared/text.ts'
import { Bar } from '../shared/bar.tsx'
import { dayInText, dayOf, timeOf } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AgendaChanges } from './agenda-changes.tsx'
import { CallFiles } from './call-files.tsx'
import { CallForm } from './call-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

type Open = 'publish' | 'withdraw'

interface Props {
  readonly meeting: StoredMeeting
  readonly isConvenor: boolean
}

/** Where the kallelse stands, what has changed since, and for the one who convenes the way to send or take it back. */
export function CallSection({ meeting, isConvenor }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [open, setOpen] = useState<Open>()
  const call = callStateOf(meeting.id, desk.reading)
  const points = agendaOf(desk.state.items, meeting.id)
  const lacks = points.flatMap(item =>
    missingEvidence(item, desk.reading).map(what => t(`kallelse.lacks.${what}`, { heading: item.heading })),
  )
  const isAhead = meeting.day >= desk.today
  const mayAct = isConvenor && isAhead && !open
  return (
    <Section title={t('kallelse.title')}>
      <Standing call={call} />
      {call.kind === 'kallad' && <AgendaChanges meeting={meeting} called={call.kallelse.called} />}
      {open === 'publish' && <CallForm meeting={meeting} onClose={() => setOpen(undefined)} />}
      {open === 'withdraw' && (
        <OutcomeForm
          means={t('kallelse.form.withdrawMeans')}
          label={t('kallelse.form.reason')}
          rule={text}
          save={t('kallelse.form.withdraw')}
          done={t('kallelse.form.withdrew')}
          command={written => ({ kind: 'withdraw-kallelse', meeting: meeting.id, text: written })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {isConvenor && isAhead && lacks.length > 0 && (
        <Bar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('kallelse.form.lacks')}</MessageBarTitle>
            <ul className={styles.list}>
              {lacks.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </MessageBarBody>
        </Bar>
      )}
      <div className={styles.buttons}>
        {mayAct && (
          <Button
            appearance={call.kind === 'kallad' ? 'secondary' : 'primary'}
            icon={<SendRegular />}
            disabledFocusable={lacks.length > 0 || points.length === 0}
            onClick={() => setOpen('publish')}
          >
            {t(call.kind === 'kallad' ? 'kallelse.form.openAgain' : 'kallelse.form.open')}
          </Button>
        )}
        {mayAct && call.kind === 'kallad' && (
          <Button onClick={() => setOpen('withdraw')}>{t('kallelse.form.withdraw')}</Button>
        )}
        <CallFiles meeting={meeting} isConvenor={isConvenor} />
      </div>
    </Section>
  )
}

function Standing({ call }: { call: CallState }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  if (call.kind === 'utkast') return <p className={styles.quiet}>{t('kallelse.draftText')}</p>
  const fact = call.kind === 'kallad' ? call.kallelse : call.withdrawal
  const day = dayOf(fact.at)
  const by = who({ person: fact.author, day, forum: fact.forum })
  if (call.kind === 'aterkallad') {
    return (
      <Bar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('kallelse.withdrawn')}</MessageBarTitle>
          <Unbroken>{t('kallelse.withdrawnText', { who: by, day: dayInText(day), text: fact.text })}</Unbroken>
        </MessageBarBody>
      </Bar>
    )
  }
  return (
    <>
      <div className={styles.line}>
        <strong>
          <Unbroken>{t('kallelse.sent', { version: call.version, day: dayInText(day) })}</Unbroken>
        </strong>
        <span className={styles.quiet}>
          <Unbroken>{t('kallelse.by', { who: by, day: dayInText(day), time: timeOf(fact.at) })}</Unbroken>
        </span>
        {fact.pending && <PendingMark />}
      </div>
      <Prose isWritten>{fact.text}</Prose>
    </>
  )
}
