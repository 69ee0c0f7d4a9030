import { makeStyles } from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox'
import { ScalesRegular } from '@fluentui/react-icons/svg/scales'
import type { EscalationStatus } from '../../domain/escalation/status.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { useText } from '../text/text.ts'

// A badge has one line; in a narrow column it must not be pressed into two.
const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } })

const looks: Readonly<Record<EscalationStatus['kind'], Look>> = {
  vantar: { icon: ClockRegular, color: 'warning' },
  'pa-dagordningen': { icon: CalendarLtrRegular, color: 'brand' },
  besvarad: { icon: MailInboxRegular, color: 'brand' },
  'hos-sob': { icon: ScalesRegular, color: 'brand' },
}

/** Where a question stands with SoB, as icon, word and colour. */
export function EscalationBadge({ status }: { status: EscalationStatus['kind'] }) {
  const t = useText()
  return (
    <span className={useStyles().whole}>
      <LookBadge look={looks[status]} label={t(`tillSob.status.${status}`)} />
    </span>
  )
}
