import { Fragment, type ReactNode } from 'react'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { idOf } from '../../domain/shared/ids.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** A page about one meeting, by the key in the address; says so where the meeting is gone or not read yet. */
export function MeetingOr({
  meetingKey,
  around,
  children,
}: {
  meetingKey: string
  /** How what stands instead of the meeting is set, where no page is drawn round it. */
  around?: string
  children: (meeting: StoredMeeting) => ReactNode
}) {
  const t = useText()
  const { state } = useDesk()
  const isRead = useIsRead()
  const meeting = state.meetings.find(({ id }) => id === idOf('meeting', meetingKey))
  const back = { to: '/moten', place: t('moten.title') }
  // What one has begun to write belongs to this meeting, and does not follow along a link to the next.
  if (meeting) return <Fragment key={meeting.id}>{children(meeting)}</Fragment>
  const instead = isRead ? (
    <Gone {...back} />
  ) : (
    <Page title={t('moten.title')} back={back}>
      <Loading />
    </Page>
  )
  return around ? <div className={around}>{instead}</div> : instead
}
