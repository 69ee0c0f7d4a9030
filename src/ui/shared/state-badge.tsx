import { Badge, type BadgeProps } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive'
import { ArrowCircleUpRegular } from '@fluentui/react-icons/svg/arrow-circle-up'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right'
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team'
import { ScalesRegular } from '@fluentui/react-icons/svg/scales'
import { ShareAndroidRegular } from '@fluentui/react-icons/svg/share-android'
import type { AvvikelseStatus } from '../../domain/avvikelse/status.ts'
import { useText } from '../text/text.ts'

/** How a state looks: icon and colour. The word stands beside, since neither alone is enough. */
export interface Look {
  readonly icon: FluentIcon
  readonly color: NonNullable<BadgeProps['color']>
}

const looks: Readonly<Record<AvvikelseStatus['kind'], Look>> = {
  delad: { icon: ShareAndroidRegular, color: 'informative' },
  'hos-gruppen': { icon: ShareAndroidRegular, color: 'informative' },
  overenskommen: { icon: HandshakeRegular, color: 'success' },
  avslutad: { icon: ArchiveRegular, color: 'informative' },
  nominerad: { icon: HandRightRegular, color: 'warning' },
  'gemensamt-nominerad': { icon: PeopleTeamRegular, color: 'warning' },
  'ska-lyftas': { icon: ArrowCircleUpRegular, color: 'warning' },
  buntad: { icon: LinkRegular, color: 'informative' },
  eskalerad: { icon: ScalesRegular, color: 'brand' },
  besvarad: { icon: MailInboxRegular, color: 'brand' },
  aterford: { icon: CheckmarkCircleRegular, color: 'success' },
}

/** The state of an avvikelse as icon, word and colour. */
export function StateBadge({ status }: { status: AvvikelseStatus['kind'] }) {
  const t = useText()
  return <LookBadge look={looks[status]} label={t(`governance.status.${status}`)} />
}

/** Any state in the same dress; other pages bring their own total table of looks. */
export function LookBadge({ look: { icon: Icon, color }, label }: { look: Look; label: string }) {
  return (
    <Badge appearance="tint" color={color} size="large" icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  )
}
