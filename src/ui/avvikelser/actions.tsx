import { Button } from '@fluentui/react-components'
import { ArrowCircleUpRegular } from '@fluentui/react-icons/svg/arrow-circle-up'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { type AvvikelseView, goesAlong } from '../../domain/avvikelse/status.ts'
import { hindersEditing } from '../../domain/commands/avvikelse.ts'
import {
  hindersAcknowledging,
  hindersEscalating,
  hindersNominating,
  hindersWithdrawing,
} from '../../domain/commands/avvikelse-hinders.ts'
import { hindersDissolving } from '../../domain/commands/bunt.ts'
import type { Command } from '../../domain/commands/command.ts'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { taskOf } from '../../domain/commands/question-task.ts'
import { nextMeeting } from '../../domain/meeting/meeting.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import type { Refusal } from '../../domain/shared/refusal.ts'
import type { MenuAction } from '../shared/action-menu.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { focusHeading } from '../shared/page.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'
import type { NominateMode } from './nominate-dialog.tsx'

/** What a choice does: go somewhere, ask in a dialog, or do it at once with what is said and what takes it back. */
type Doing =
  | { readonly go: string }
  | { readonly ask: NominateMode }
  | { readonly command: Command; readonly done: string; readonly undo?: (keys: readonly string[]) => Command }

interface Action {
  readonly key: string
  readonly label: string
  readonly icon: ReactElement
  readonly doing: Doing
}

/** What the reader may do with the question now: the thing that waits for them as the one button, the rest in a menu. */
export function useActions(
  view: AvvikelseView,
  ask: (mode: NominateMode) => void,
  onRefusal: (refusal: Refusal | undefined) => void,
): { primary: ReactElement | undefined; menu: readonly MenuAction[] } {
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const [, go] = useLocation()
  const act = async (doing: Doing) => {
    if ('go' in doing) return go(doing.go)
    if ('ask' in doing) return ask(doing.ask)
    const { command, ...telling } = doing
    const outcome = await dispatch(command, telling)
    onRefusal(outcome.ok ? undefined : outcome.refusal)
    if (outcome.ok) focusHeading()
  }
  const [first, ...others] = allowed(view, desk, t)
  // Saying no, taking back and editing are never what the page first asks for.
  const isFirst = first && !['decline', 'withdraw', 'edit', 'dissolve'].includes(first.key)
  const rest = isFirst ? others : [...(first ? [first] : []), ...others]
  return {
    primary: isFirst ? (
      <Button appearance="primary" icon={first.icon} onClick={() => void act(first.doing)}>
        {first.label}
      </Button>
    ) : undefined,
    menu: rest.map(({ key, label, icon, doing }) => ({ key, label, icon, onSelect: () => void act(doing) })),
  }
}

/** Everything that the rules let the reader do, what waits for them first. */
function allowed(view: AvvikelseView, desk: Desk, t: Text): Action[] {
  const { avvikelse, status } = view
  const { id } = avvikelse
  const key = keyOf(id)
  const actions: Action[] = []
  if (!hindersAcknowledging(view, desk)) {
    const doing = {
      command: { kind: 'acknowledge', avvikelse: id },
      done: t('avvikelser.escalation.acknowledged'),
    } as const
    actions.push({
      key: 'acknowledge',
      label: t('avvikelser.escalation.acknowledge'),
      icon: <CheckmarkRegular />,
      doing,
    })
  }
  if (!hindersEscalating(view, desk)) {
    const doing = { go: `/till-sob/ny/${key}` }
    actions.push({ key: 'escalate', label: t('avvikelser.escalation.escalate'), icon: <ArrowCircleUpRegular />, doing })
  }
  const task = taskOf(view, desk)?.kind
  if ('escalation' in status && (task === 'put-on-sob-agenda' || task === 'prepare-decision')) {
    const doing = { go: `/till-sob/${keyOf(status.escalation.id)}` }
    actions.push({ key: 'sob', label: t('avvikelser.menu.sob'), icon: <ArrowCircleUpRegular />, doing })
  }
  const agenda = onAgenda(view, desk, t)
  if (task === 'put-on-agenda' || task === 'bring-back') actions.push(...agenda)
  if (!hindersNominating(view, desk)) {
    const label = t('avvikelser.nomination.nominate')
    actions.push({ key: 'nominate', label, icon: <HandRightRegular />, doing: { ask: 'nominate' } })
    const no = t('avvikelser.nomination.decline')
    actions.push({ key: 'decline', label: no, icon: <ProhibitedRegular />, doing: { ask: 'decline' } })
  }
  if (!hindersWithdrawing(view, desk)) {
    const doing: Doing = {
      command: { kind: 'withdraw-nomination', avvikelse: id },
      done: t('avvikelser.nomination.withdrew'),
      undo: () => ({ kind: 'nominate', avvikelse: id, reason: '' }),
    }
    actions.push({ key: 'withdraw', label: t('avvikelser.nomination.withdraw'), icon: <ArrowUndoRegular />, doing })
  }
  if (!hindersEditing(view, desk)) {
    const doing = { go: `/avvikelser/${key}/andra` }
    actions.push({ key: 'edit', label: t('avvikelser.menu.edit'), icon: <EditRegular />, doing })
  }
  if (!hindersDissolving(view, desk)) {
    const { lead, others, fact } = view.bunt ?? { lead: id, others: [], fact: undefined }
    const doing: Doing = {
      command: { kind: 'dissolve-bunt', avvikelse: id },
      done: t('bunt.dissolved'),
      undo: () => ({ kind: 'make-bunt', lead, others, text: fact?.text ?? '' }),
    }
    actions.push({ key: 'dissolve', label: t('bunt.dissolve'), icon: <ArrowUndoRegular />, doing })
  }
  if (task !== 'put-on-agenda' && task !== 'bring-back') actions.push(...agenda)
  return actions
}

/** To the group's next agenda: the question, or SoB's answer to it. Where it stands already, to that meeting. */
function onAgenda(view: AvvikelseView, desk: Desk, t: Text): Action[] {
  const { avvikelse, status } = view
  const isAnswer = status.kind === 'besvarad'
  const subject = isAnswer ? status.decision.id : avvikelse.id
  const item = view.items.findLast(candidate => candidate.forum === 'samverkan' && candidate.subject === subject)
  const icon = <CalendarLtrRegular />
  if (item) {
    const doing = { go: `/moten/${keyOf(item.meeting)}` }
    return [{ key: 'see-agenda', label: t('avvikelser.menu.seeAgenda'), icon, doing }]
  }
  if (goesAlong(view) && !isAnswer) return []
  if (!convenes(desk, 'samverkan') || (status.kind !== 'besvarad' && 'escalation' in status)) return []
  const meeting = nextMeeting(desk.state.meetings, 'samverkan', desk.today)
  if (!meeting) return [{ key: 'plan', label: t('avvikelser.menu.planMeeting'), icon, doing: { go: '/moten' } }]
  const { heading, id } = avvikelse
  const doing: Doing = {
    command: isAnswer
      ? { kind: 'put-answer-on-agenda', meeting: meeting.id, avvikelse: id }
      : { kind: 'put-on-agenda', meeting: meeting.id, heading, item: 'diskussion', subject: id },
    done: t(isAnswer ? 'avvikelser.menu.answerOnAgenda' : 'avvikelser.menu.onAgenda', { day: meeting.day }),
    undo: ([itemKey = '']) => ({ kind: 'strike-item', item: idOf('punkt', itemKey) }),
  }
  const label = t('avvikelser.menu.agenda', { day: meeting.day })
  return [{ key: 'agenda', label, icon: <CalendarAddRegular />, doing }]
}
