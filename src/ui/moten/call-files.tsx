import { Button } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import { useState } from 'react'
import { membersOn } from '../../domain/forum/medlemskap.ts'
import { calledNow } from '../../domain/meeting/kallelse.ts'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { fileName } from '../../domain/shared/file-name.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { Invitation } from '../../ports/calendar.ts'
import { kallelseDocument } from '../shared/handlingar/kallelse-document.ts'
import { useNotify } from '../shared/notify.tsx'
import { saveFile } from '../shared/save-file.ts'
import { forumName } from '../shared/sentences.ts'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { record, useText } from '../text/text.ts'
import { calendarFile } from './calendar-file.ts'

interface Props {
  readonly meeting: StoredMeeting
  readonly isConvenor: boolean
}

/** The kallelse as a Word file, and the meeting in calendars: by invitation where that can be done, else by a file. */
export function CallFiles({ meeting, isConvenor }: Props) {
  const t = useText()
  const desk = useDesk()
  const notify = useNotify()
  const { calendar, clock, host } = useWorkspace()
  const [isBusy, setBusy] = useState(false)
  const { day, start, end, place, forum, id } = meeting
  const members = membersOn(desk.state.medlemskap, forum, day).map(({ person }) => person)
  const points = calledNow(meeting, desk.state).points.map(({ heading }, index) => `${index + 1}. ${heading}`)
  const invitation: Invitation = {
    key: keyOf(id),
    subject: record('kallelse.calendar.subject', { forum: forumName(desk.model, forum), day }),
    text: [...points, '', host.linkTo(`/moten/${keyOf(id)}`)].join('\n'),
    day,
    start,
    end,
    place,
    people: [...new Set(members)].filter(person => person !== host.person.id),
  }
  const fetchFile = () => saveFile(calendarFile(invitation, clock.now()), fileName(invitation.subject, 'ics'))
  /** The host's own composer, where the person adds the call and sends it themselves; or not, and then another way. */
  const compose = async () => {
    if (!host.proposeMeeting) return 'other-way'
    const { subject, text, people } = invitation
    const attendees = await calendar.addresses(people)
    const [from, to] = [`${day}T${start}:00`, `${day}T${end}:00`]
    const proposed = await host.proposeMeeting({ subject, text, start: from, end: to, attendees })
    if (proposed.ok || proposed.why === 'cancelled') return 'composed'
    // It may well be open: a call of ours besides would be a second one to all.
    return proposed.why === 'silent' ? 'unsure' : 'other-way'
  }
  const invite = async () => {
    setBusy(true)
    const composed = await compose()
    if (composed === 'unsure') notify({ kind: 'warning', title: t('kallelse.calendar.unsure') })
    if (composed !== 'other-way') return setBusy(false)
    let answer = await calendar.invite(invitation)
    const isAsked = !answer.ok && answer.why === 'not-permitted' && host.permit
    if (isAsked && (await isAsked('Calendars.ReadWrite')).ok) answer = await calendar.invite(invitation)
    setBusy(false)
    if (answer.ok) notify({ kind: 'success', title: t('kallelse.calendar.done', { count: answer.people }) })
    else if (answer.why === 'offline') notify({ kind: 'warning', title: t('kallelse.calendar.offline') })
    else {
      fetchFile()
      notify({ kind: 'success', title: t('kallelse.calendar.notHere') })
    }
  }
  return (
    <>
      <WordButton document={() => kallelseDocument(meeting, desk, t)} />
      {isConvenor && (
        <Button icon={<CalendarAddRegular />} disabledFocusable={isBusy} onClick={() => void invite()}>
          {t('kallelse.calendar.button')}
        </Button>
      )}
      <Button appearance="subtle" onClick={fetchFile}>
        {t('kallelse.calendar.file')}
      </Button>
    </>
  )
}
