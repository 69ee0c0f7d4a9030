import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { HourglassHalfRegular } from '@fluentui/react-icons/svg/hourglass-half'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { CarryingOut } from '../../domain/decision/carrying-out.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

const looks: Readonly<Record<Exclude<CarryingOut, 'inget-att-folja'>, Look>> = {
  pagar: { icon: HourglassHalfRegular, color: 'informative' },
  forsenat: { icon: WarningRegular, color: 'warning' },
  genomfort: { icon: CheckmarkCircleRegular, color: 'success' },
}

/** How far a decision has been carried out; a dash where there is nothing to follow. */
export function Carried({ state }: { state: CarryingOut }) {
  const t = useText()
  if (state === 'inget-att-folja') return <span>{t('beslut.carried.inget-att-folja')}</span>
  return <LookBadge look={looks[state]} label={t(`beslut.carried.${state}`)} />
}
