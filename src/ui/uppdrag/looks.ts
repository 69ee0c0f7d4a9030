import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { CalendarQuestionMarkRegular } from '@fluentui/react-icons/svg/calendar-question-mark'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { HourglassHalfRegular } from '@fluentui/react-icons/svg/hourglass-half'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { type Day, daysBetween } from '../../domain/shared/day.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { DueState, UppdragStatus } from '../../domain/uppdrag/status.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { forumName } from '../shared/sentences.ts'
import type { Look } from '../shared/state-badge.tsx'
import type { Text } from '../text/text.ts'

export const statusLooks: Readonly<Record<UppdragStatus['kind'], Look>> = {
  givet: { icon: CircleRegular, color: 'subtle' },
  paborjat: { icon: HourglassHalfRegular, color: 'informative' },
  klart: { icon: ClockRegular, color: 'brand' },
  godkant: { icon: CheckmarkCircleRegular, color: 'success' },
  ater: { icon: ArrowUndoRegular, color: 'warning' },
}

/** Nobody is blamed: late is a state, said in the same voice as the others. */
export const dueLooks: Readonly<Record<Exclude<DueState, 'none'>, Look>> = {
  late: { icon: WarningRegular, color: 'warning' },
  soon: { icon: ClockRegular, color: 'informative' },
  ahead: { icon: CalendarLtrRegular, color: 'subtle' },
  undated: { icon: CalendarQuestionMarkRegular, color: 'warning' },
}

/** How many days are left, or have gone over. */
export function daysSentence(due: Day, today: Day, t: Text): string {
  const left = daysBetween(today, due)
  return left < 0 ? t('uppdrag.late', { count: -left }) : t('uppdrag.left', { count: left })
}

/** Who gave it: the organ above, or the forum. */
export function giverName({ uppdrag, giver }: UppdragView, model: Styrmodell): string {
  return uppdrag.above?.organ ?? forumName(model, giver)
}
