import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import type { Quality } from '../../domain/underlag/kvalitetssakring.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

const looks: Readonly<Record<Quality['kind'], Look>> = {
  'inte-sakrad': { icon: CircleRegular, color: 'subtle' },
  sakrad: { icon: CheckmarkCircleRegular, color: 'success' },
  'tidigare-lydelse': { icon: ArrowSyncRegular, color: 'warning' },
}

/** Whether somebody has assured the quality of an underlag. */
export function QualityBadge({ quality: { kind } }: { quality: Quality }) {
  const t = useText()
  return <LookBadge look={looks[kind]} label={t(`underlag.quality.${kind}`)} />
}
