import { makeStyles } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import { isKnownForum } from '../../../domain/grupp/forums.ts'
import { meetingAt } from '../../../domain/meeting/current.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { swedishDay } from '../../../domain/shared/day.ts'
import { seesForum } from '../../../domain/styrmodell/forum-key.ts'
import { ButtonLink } from '../../shared/app-link.tsx'
import { timeOf } from '../../shared/dates.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Loading } from '../../shared/loading.tsx'
import { useDesk, useIsRead, useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({ spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' } })

interface Props {
  /** As it stands in the address. */
  readonly forum: string
  /** How what stands instead of the meeting is set. */
  readonly around?: string
  readonly children: (meeting: StoredMeeting) => ReactNode
}

/** The meeting that a forum is at, found anew as time goes; where there is none, why. */
export function ForumMeeting({ forum, around, children }: Props) {
  const t = useText()
  const { state, model } = useDesk()
  const isRead = useIsRead()
  const moment = useMinute()
  const isKnown = isKnownForum(forum, model)
  const meeting = isKnown ? meetingAt(state.meetings, forum, moment) : undefined
  if (meeting) return children(meeting)
  if (!isRead) return <Loading rows={6} />
  const isSeen = isKnown && seesForum(state.forumsSeen, forum)
  return (
    <div className={around}>
      <Unseen title={t('common.nav.moten')} />
      <EmptyState
        title={t(isSeen ? 'motesrum.noMeeting' : 'motesrum.notSeen')}
        text={t(isSeen ? 'motesrum.noMeetingText' : 'motesrum.notSeenText')}
      >
        <ButtonLink to="/moten">{t('common.nav.moten')}</ButtonLink>
      </EmptyState>
    </div>
  )
}

/** A page has a heading, also one that says only that there is nothing. */
function Unseen({ title }: { title: string }) {
  return <h1 className={useStyles().spoken}>{title}</h1>
}

const minute = 60_000

/** The day and the time, told anew each minute. */
function useMinute() {
  const { clock } = useWorkspace()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const gone = new AbortController()
    const tick = async () => {
      while (!gone.signal.aborted) {
        await clock.wait(minute, gone.signal)
        setNow(clock.now())
      }
    }
    void tick()
    return () => gone.abort()
  }, [clock])
  return { day: swedishDay(now), time: timeOf(now).replace('.', ':') }
}
