import { useEffect } from 'react'
import { type Slot, slotsOf } from '../../../domain/meeting/clock.ts'
import type { StoredAgendaItem, StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { useWorkspace } from '../../shared/workspace.tsx'
import { listNamed } from '../lists.ts'

/** What the others write in a meeting is asked for often while it is shown, also after a long talk in which nobody wrote. */
export function useAttending({ forum }: Pick<StoredMeeting, 'forum'>): void {
  const { replica } = useWorkspace()
  useEffect(() => replica.attend([listNamed(forum, 'Punkter'), listNamed(forum, 'Handelser')]), [replica, forum])
}

/** When each point stands on the agenda, by the point's id. */
export function slotsById(meeting: StoredMeeting, points: readonly StoredAgendaItem[]): ReadonlyMap<string, Slot> {
  const times = slotsOf(meeting, points)
  return new Map(points.flatMap(({ id }, index) => (times[index] ? [[id, times[index]] as const] : [])))
}
