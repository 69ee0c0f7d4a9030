import { useEffect, useRef } from 'react'
import { useSearchParams } from 'wouter'
import type { StoredAgendaItem, StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { pointInProgress } from '../../../domain/meeting/progress.ts'
import { recordedPoints } from '../../../domain/minutes/points.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { headingId } from '../move-button.tsx'

/** Where in the meeting one is, and where the meeting is. */
export interface Position {
  readonly points: readonly StoredAgendaItem[]
  /** The point shown; nothing when the meeting has none. */
  readonly shown: StoredAgendaItem | undefined
  readonly index: number
  /** The point that the meeting is at, as far as what is written tells. */
  readonly meetingAt: StoredAgendaItem | undefined
  /** True until one has chosen a point of one's own. */
  readonly isFollowing: boolean
  /** Shows a point and moves focus to its heading. */
  readonly go: (item: StoredAgendaItem | undefined) => void
  /** Stays at the point shown, wherever the meeting goes: one has begun to write there. */
  readonly stay: () => void
  readonly follow: () => void
}

/** The point shown is one's own choice, kept in the address; without a choice one follows the meeting. */
export function usePoint(meeting: StoredMeeting): Position {
  const { reading } = useDesk()
  const [params, setParams] = useSearchParams()
  const points = recordedPoints(meeting, reading)
  const meetingAt = pointInProgress(points, reading, meeting.day)
  const chosen = params.get('punkt')
  const own = points.find(({ id }) => keyOf(id) === chosen)
  const shown = own ?? meetingAt
  const focusNext = useRef<string>(undefined)
  useEffect(() => {
    if (!focusNext.current) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })
  const choose = (item: StoredAgendaItem | undefined) =>
    setParams(item ? { punkt: keyOf(item.id) } : {}, { replace: true })
  return {
    points,
    shown,
    index: shown ? points.indexOf(shown) : -1,
    meetingAt,
    isFollowing: own === undefined,
    go: item => {
      if (!item) return
      focusNext.current = headingId(item)
      choose(item)
    },
    stay: () => {
      if (shown && !own) choose(shown)
    },
    follow: () => {
      if (meetingAt) focusNext.current = headingId(meetingAt)
      choose(undefined)
    },
  }
}
