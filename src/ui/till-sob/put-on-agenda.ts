import { useLocation } from 'wouter'
import { convenes } from '../../domain/commands/desk.ts'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import { escalationStatus } from '../../domain/escalation/status.ts'
import { idOf } from '../../domain/shared/ids.ts'
import { dayInText } from '../shared/dates.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** A meeting to put the question on, as a button or a line of the menu. */
interface Choice {
  readonly key: string
  readonly label: string
  readonly onSelect: () => void
}

/**
 * The meetings of SoB that the question can be put on, the next one first, for the one who keeps SoB's agenda; planning
 * a meeting is the only choice when none lies ahead. Nothing when the question stands on an agenda or is answered.
 */
export function usePutOnAgenda(escalation: StoredEscalation, isCounted: boolean): Choice[] {
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const [, go] = useLocation()
  const status = escalationStatus(escalation, desk.reading)
  const hasPassed = status.kind === 'pa-dagordningen' && status.meeting !== undefined && status.meeting.day < desk.today
  if (!isCounted || !convenes(desk, 'sob') || (status.kind !== 'vantar' && !hasPassed)) return []
  const ahead = desk.state.meetings
    .filter(({ forum, day }) => forum === 'sob' && day >= desk.today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  if (ahead.length === 0) {
    return [{ key: 'plan', label: t('tillSob.agenda.plan'), onSelect: () => go('/moten/ny?forum=sob') }]
  }
  return ahead.map(({ id, day }) => ({
    key: id,
    label: t('tillSob.agenda.next', { day: dayInText(day) }),
    onSelect: () =>
      void dispatch(
        { kind: 'put-on-agenda', meeting: id, heading: escalation.heading, item: 'beslut', subject: escalation.id },
        {
          done: t('tillSob.agenda.done', { day: dayInText(day) }),
          undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
        },
      ),
  }))
}
