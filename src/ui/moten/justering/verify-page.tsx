import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FactOf } from '../../../domain/forum/facts.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { protokollOf } from '../../../domain/minutes/protokoll.ts'
import { verify } from '../../../domain/minutes/verify.ts'
import { digestInGroups } from '../../../domain/shared/digest.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { optionalLine } from '../../../domain/shared/text.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { minutesTitle } from '../../shared/handlingar/minutes-document.ts'
import { NoteBar } from '../../shared/note-bar.tsx'
import { Page } from '../../shared/page.tsx'
import { Prose } from '../../shared/prose.tsx'
import { Section } from '../../shared/section.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { MeetingOr } from '../meeting-or.tsx'
import { Troubles } from '../protokoll/troubles.tsx'
import { Differences } from './differences.tsx'

const useStyles = makeStyles({
  sum: { margin: '0', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', maxWidth: '80ch' },
})

/** The page that computes the digest again, of the stored text and of the lists, and names what differs. */
export function VerifyPage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Verify meeting={meeting} />}</MeetingOr>
}

function Verify({ meeting }: { meeting: StoredMeeting }) {
  const t = useText()
  const desk = useDesk()
  const status = protokollOf(meeting, desk.reading)
  const name = minutesTitle(meeting, desk, t)
  return (
    <Page
      title={t('protokoll.verify.title', { name })}
      lead={t('protokoll.verify.lead')}
      back={{ to: `/moten/${keyOf(meeting.id)}/protokoll`, place: t('protokoll.title') }}
    >
      {status.kind === 'utkast' ? (
        <>
          <Troubles meeting={meeting} status={status} differing={0} />
          <EmptyState title={t('protokoll.verify.none')} text={t('protokoll.text.digestDraft')} />
        </>
      ) : (
        <Verified meeting={meeting} fact={status.fact} />
      )}
    </Page>
  )
}

function Verified({ meeting, fact }: { meeting: StoredMeeting; fact: FactOf<'protokoll'> }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { computed, now, nowDigest, differences } = verify(fact.minutes, meeting, desk.reading)
  const isSame = nowDigest === fact.digest
  return (
    <>
      <Section title={t('protokoll.verify.stored')}>
        <Answer isGood={computed === fact.digest}>
          {t(computed === fact.digest ? 'protokoll.verify.holds' : 'protokoll.verify.fails')}
        </Answer>
        <p className={styles.sum}>{t('protokoll.verify.sum', { digest: digestInGroups(computed) })}</p>
        <Registered digest={fact.digest} />
      </Section>
      <Section title={t('protokoll.verify.lists')}>
        <Answer isGood={isSame}>{t(isSame ? 'protokoll.verify.same' : 'protokoll.verify.differs')}</Answer>
        <p className={styles.sum}>{t('protokoll.verify.sum', { digest: digestInGroups(nowDigest) })}</p>
      </Section>
      {differences.length > 0 && (
        <Section title={t('protokoll.verify.differences')}>
          <Differences stored={fact.minutes} now={now} differences={differences} />
        </Section>
      )}
      <Prose>{t('protokoll.verify.limits')}</Prose>
    </>
  )
}

function Answer({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <NoteBar intent={isGood ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </NoteBar>
  )
}

/** The digest as it is printed in the registered copy, which nobody can change through the lists. */
function Registered({ digest }: { digest: string }) {
  const t = useText()
  const [written, setWritten] = useState('')
  const sum = written.toLowerCase().replace(/[^0-9a-f]/g, '')
  return (
    <>
      <TextField
        name="registered"
        label={t('protokoll.verify.registered')}
        hint={t('protokoll.verify.registeredHelp')}
        value={written}
        onChange={setWritten}
        rule={optionalLine}
      />
      <div aria-live="polite">
        {sum.length > 0 && (
          <Answer isGood={sum === digest}>
            {t(sum === digest ? 'protokoll.verify.registeredSame' : 'protokoll.verify.registeredOther')}
          </Answer>
        )}
      </div>
    </>
  )
}
