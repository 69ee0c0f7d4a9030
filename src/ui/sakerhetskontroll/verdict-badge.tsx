import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Verdict } from '../../ports/site-check.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

const looks: Readonly<Record<Verdict['state'], Look>> = {
  good: { icon: CheckmarkCircleRegular, color: 'success' },
  bad: { icon: WarningRegular, color: 'danger' },
  unknown: { icon: QuestionCircleRegular, color: 'informative' },
}

/** How something was found, as icon, word and colour. */
export function VerdictBadge({ state }: { state: Verdict['state'] }) {
  const t = useText()
  return <LookBadge look={looks[state]} label={t(`sakerhetskontroll.state.${state}`)} />
}
