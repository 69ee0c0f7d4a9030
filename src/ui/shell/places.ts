import type { FluentIcon } from '@fluentui/react-icons'
import { ArrowCircleUpFilled, ArrowCircleUpRegular } from '@fluentui/react-icons/svg/arrow-circle-up'
import { BookOpenFilled, BookOpenRegular } from '@fluentui/react-icons/svg/book-open'
import { CalendarLtrFilled, CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { ClipboardTaskFilled, ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task'
import { DataBarVerticalFilled, DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical'
import { DataTrendingFilled, DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { GavelFilled, GavelRegular } from '@fluentui/react-icons/svg/gavel'
import { GridFilled, GridRegular } from '@fluentui/react-icons/svg/grid'
import { HomeFilled, HomeRegular } from '@fluentui/react-icons/svg/home'
import { WarningFilled, WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { TextKey } from '../text/text.ts'

/** A place in the navigation. */
export interface Place {
  readonly path: string
  readonly label: Extract<TextKey, `common.nav.${string}`>
  readonly icon: FluentIcon
  /** Where else one is at the place: what has no place of its own and is reached from here. */
  readonly also?: string
  /** The icon of the place where one is. */
  readonly here: FluentIcon
}

export const places: readonly Place[] = [
  { path: '/', label: 'common.nav.oversikt', icon: HomeRegular, here: HomeFilled },
  { path: '/moten', label: 'common.nav.moten', icon: CalendarLtrRegular, here: CalendarLtrFilled },
  { path: '/avvikelser', label: 'common.nav.avvikelser', icon: WarningRegular, here: WarningFilled },
  {
    path: '/till-sob',
    also: '/forslag',
    label: 'common.nav.tillSob',
    icon: ArrowCircleUpRegular,
    here: ArrowCircleUpFilled,
  },
  { path: '/beslut', label: 'common.nav.beslut', icon: GavelRegular, here: GavelFilled },
  { path: '/tjansteutbud', label: 'common.nav.tjansteutbud', icon: GridRegular, here: GridFilled },
  { path: '/uppdrag', label: 'common.nav.uppdrag', icon: ClipboardTaskRegular, here: ClipboardTaskFilled },
  { path: '/underlag', label: 'common.nav.underlag', icon: DataBarVerticalRegular, here: DataBarVerticalFilled },
  {
    path: '/styrmodell',
    also: '/oversyn',
    label: 'common.nav.styrmodell',
    icon: BookOpenRegular,
    here: BookOpenFilled,
  },
  { path: '/uppfoljning', label: 'common.nav.uppfoljning', icon: DataTrendingRegular, here: DataTrendingFilled },
]

/** True when the path is that place or a page below it. */
export function isAt({ path: own, also }: Pick<Place, 'path' | 'also'>, path: string): boolean {
  const isUnder = (place: string) => path === place || path.startsWith(`${place}/`)
  return own === '/' ? path === '/' : isUnder(own) || (also !== undefined && isUnder(also))
}
