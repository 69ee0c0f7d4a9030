import { Badge } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { useText } from '../text/text.ts'

/** Marks what the app has assumed because the directive is silent, until SoB has decided it. */
export function AssumedBadge({ isDecided = false }: { isDecided?: boolean }) {
  const t = useText()
  return (
    <Badge
      appearance="tint"
      color={isDecided ? 'success' : 'warning'}
      icon={isDecided ? <CheckmarkCircleRegular aria-hidden /> : <QuestionCircleRegular aria-hidden />}
    >
      {t(isDecided ? 'styrmodell.assumed.decided' : 'styrmodell.assumed.mark')}
    </Badge>
  )
}
