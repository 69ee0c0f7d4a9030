import { Button, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { convenes } from '../../../domain/commands/desk.ts'
import { hindersJustering, hindersLaying } from '../../../domain/commands/minutes.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { isObjectedTo, type ProtokollStatus } from '../../../domain/minutes/protokoll.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { AlertBar } from '../../shared/alert-bar.tsx'
import { ButtonLink } from '../../shared/app-link.tsx'
import { dayInText, dayOf } from '../../shared/dates.ts'
import { stateOf } from '../../shared/handlingar/minutes-words.ts'
import { usePersonRole } from '../../shared/person-role.tsx'
import { Prose } from '../../shared/prose.tsx'
import { Refused } from '../../shared/refused.tsx'
import { RuleNote } from '../../shared/rule-note.tsx'
import { useSubmit } from '../../shared/submit.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { NameJusterare } from '../justering/name-justerare.tsx'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  act: { alignSelf: 'flex-start' },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly status: ProtokollStatus
  /** In how many places the lists say otherwise than the text that was laid. */
  readonly differing: number
}

/** Where the minutes stand, in words, and the one thing that this reader can do about it. */
export function NextStep({ meeting, status, differing }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isConvenor = convenes(desk, meeting.forum)
  const isOpen = status.kind !== 'justerat'
  // A text that nobody objects to, and that says what the lists say, need not be laid again.
  const wantsText = status.kind === 'utkast' || isObjectedTo(status) || differing > 0
  return (
    <div className={styles.part}>
      <Prose>{useAbout(status)}</Prose>
      {hindersJustering(status, desk) === undefined && (
        <div>
          <ButtonLink appearance="primary" to={`/moten/${keyOf(meeting.id)}/justera`}>
            {t('protokoll.justera.do')}
          </ButtonLink>
        </div>
      )}
      {isConvenor && isOpen && <NameJusterare meeting={meeting} />}
      {isConvenor && isOpen && wantsText && <Lay meeting={meeting} isAgain={status.kind === 'framlagt'} />}
    </div>
  )
}

function useAbout(status: ProtokollStatus): string {
  const t = useText()
  const who = usePersonRole()
  const state = stateOf(status)
  if (status.kind === 'justerat') return t('protokoll.about.justerat', { day: dayInText(dayOf(status.since)) })
  if (status.kind === 'utkast' || state !== 'framlagt')
    return t(state === 'invandning' ? 'protokoll.about.invandning' : 'protokoll.about.utkast')
  const { fact } = status
  return t('protokoll.about.framlagt', {
    who: who({ person: fact.author, day: dayOf(fact.at), forum: fact.forum }),
    day: dayInText(dayOf(fact.at)),
  })
}

/** The button that fixes the text; before it can be used, why not. */
function Lay({ meeting, isAgain }: { meeting: StoredMeeting; isAgain: boolean }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const hinder = hindersLaying(meeting, desk)
  const [tooLong] = problems
  if (hinder) return hinder === 'JU-1' ? null : <RuleNote rule={hinder} kind="reason" />
  return (
    <div className={styles.part}>
      <Refused refusal={refusal} />
      {tooLong?.problem === 'too-long' && (
        <AlertBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('protokoll.lay.tooLong')}</MessageBarTitle>{' '}
            {t('protokoll.lay.tooLongText', { length: tooLong.length, limit: tooLong.limit })}
          </MessageBarBody>
        </AlertBar>
      )}
      <Prose>{t('protokoll.lay.means')}</Prose>
      <Button
        appearance={isAgain ? 'secondary' : 'primary'}
        className={styles.act}
        disabledFocusable={isBusy}
        onClick={() => void submit({ kind: 'lay-protokoll', meeting: meeting.id }, { done: t('protokoll.lay.done') })}
      >
        {t(isAgain ? 'protokoll.lay.again' : 'protokoll.lay.do')}
      </Button>
    </div>
  )
}
