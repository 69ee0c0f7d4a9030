import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team'
import type { GruppView } from '../../domain/grupp/groups.ts'
import { useText } from '../text/text.ts'
import { type Look, LookBadge } from './state-badge.tsx'

const looks: Readonly<Record<GruppView['state'], Look>> = {
  kommande: { icon: CalendarLtrRegular, color: 'informative' },
  pagar: { icon: PeopleTeamRegular, color: 'brand' },
  upphord: { icon: CheckmarkCircleRegular, color: 'subtle' },
}

/** Whether a working group runs, as icon, word and colour. */
export function GruppBadge({ state }: { state: GruppView['state'] }) {
  const t = useText()
  return <LookBadge look={looks[state]} label={t(`forslag.grupp.state.${state}`)} />
}
