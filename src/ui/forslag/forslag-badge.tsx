import { makeStyles } from '@fluentui/react-components'
import { ArrowCircleUpRegular } from '@fluentui/react-icons/svg/arrow-circle-up'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { GavelRegular } from '@fluentui/react-icons/svg/gavel'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ForslagStatus } from '../../domain/forslag/status.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

// A badge has one line; in a narrow column it must not be pressed into two.
const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } })

const looks: Readonly<Record<ForslagStatus['kind'], Look>> = {
  'fel-forum': { icon: ArrowCircleUpRegular, color: 'warning' },
  'hos-forumet': { icon: PeopleTeamRegular, color: 'informative' },
  vantar: { icon: ClockRegular, color: 'informative' },
  hindrat: { icon: WarningRegular, color: 'warning' },
  redo: { icon: CheckmarkCircleRegular, color: 'success' },
  beslutat: { icon: GavelRegular, color: 'brand' },
  besvarat: { icon: MailInboxRegular, color: 'brand' },
  lyft: { icon: ArrowCircleUpRegular, color: 'brand' },
  aterkallat: { icon: ArrowUndoRegular, color: 'informative' },
  ogiltigt: { icon: ProhibitedRegular, color: 'danger' },
}

/** Where a proposal stands, as icon, word and colour. */
export function ForslagBadge({ status }: { status: ForslagStatus['kind'] }) {
  const t = useText()
  return (
    <span className={useStyles().whole}>
      <LookBadge look={looks[status]} label={t(`forslag.status.${status}`)} />
    </span>
  )
}
