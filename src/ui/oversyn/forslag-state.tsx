import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { AndringsforslagStatus } from '../../domain/oversyn/forslag-view.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

const looks: Readonly<Record<AndringsforslagStatus, Look>> = {
  aterkallat: { icon: ArrowUndoRegular, color: 'informative' },
  nytt: { icon: ClockRegular, color: 'warning' },
  'vantar-pa-svar': { icon: HandRightRegular, color: 'warning' },
  tillstyrkt: { icon: CheckmarkCircleRegular, color: 'success' },
  andrat: { icon: EditRegular, color: 'success' },
  avstyrkt: { icon: DismissCircleRegular, color: 'informative' },
  oenigt: { icon: WarningRegular, color: 'danger' },
}

/** Where an ändringsförslag stands as icon, word and colour. */
export function ForslagState({ status }: { status: AndringsforslagStatus }) {
  const t = useText()
  return <LookBadge look={looks[status]} label={t(`oversyn.status.${status}`)} />
}
