import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { minutesOf } from '../../../domain/minutes/make.ts'
import { protokollOf } from '../../../domain/minutes/protokoll.ts'
import { verify } from '../../../domain/minutes/verify.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { DocumentView } from '../../shared/document-view.tsx'
import { minutesBlocks, minutesDocument, minutesTitle } from '../../shared/handlingar/minutes-document.ts'
import { stateColors, stateName, stateOf } from '../../shared/handlingar/minutes-words.ts'
import { Page } from '../../shared/page.tsx'
import { Section } from '../../shared/section.tsx'
import { WordButton } from '../../shared/word-button.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { Correct } from '../justering/correct.tsx'
import { MeetingOr } from '../meeting-or.tsx'
import { Diarienummer } from './diarienummer.tsx'
import { NextStep } from './next-step.tsx'
import { OwnTemplate } from './own-template.tsx'
import { Troubles } from './troubles.tsx'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  noPrint: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
})

/** The minutes of one meeting: the text, how far it has come, and what the reader can do with it now. */
export function ProtokollPage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Protokoll meeting={meeting} />}</MeetingOr>
}

function Protokoll({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const status = protokollOf(meeting, desk.reading)
  const minutes = status.kind === 'utkast' ? minutesOf(meeting, desk.reading) : status.fact.minutes
  const parts = { minutes, status, diarienummer: meeting.diarienummer ?? '' }
  const state = stateOf(status)
  // How many things the lists now say otherwise than the text that was laid.
  const differing = status.kind === 'utkast' ? 0 : verify(minutes, meeting, desk.reading).differences.length
  return (
    <Page
      title={minutesTitle(minutes, desk, t)}
      link={`/moten/${keyOf(meeting.id)}/protokoll`}
      back={{ to: `/moten/${keyOf(meeting.id)}`, place: t('protokoll.back') }}
      state={
        <>
          <Badge appearance="tint" size="large" color={stateColors[state]}>
            {stateName(status, minutes.forum, t)}
          </Badge>
          {status.kind !== 'utkast' && (
            <AppLink to={`/moten/${keyOf(meeting.id)}/verifiera`}>{t('protokoll.verify.do')}</AppLink>
          )}
        </>
      }
      primary={
        <>
          <WordButton document={() => minutesDocument(parts, desk, t)} />
          <Button icon={<PrintRegular />} onClick={() => print()}>
            {t('common.action.print')}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <div className={styles.noPrint}>
          <Troubles meeting={meeting} status={status} differing={differing} />
          <NextStep meeting={meeting} status={status} differing={differing} />
        </div>
        <DocumentView blocks={() => minutesBlocks(parts, desk, t)} />
        <div className={styles.noPrint}>
          <Section title={t('protokoll.after')}>
            <Diarienummer meeting={meeting} />
            {status.kind === 'justerat' && <Correct meeting={meeting} minutes={minutes} />}
            <OwnTemplate parts={parts} />
          </Section>
        </div>
      </div>
    </Page>
  )
}
