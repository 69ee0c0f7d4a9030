import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { namedWith } from '../shared/named-with.ts'
import { useText } from '../text/text.ts'

/** Which of a row's two buttons moves it. */
export type Direction = 'up' | 'down'

/** The id of a row's button, so that focus can follow the row to its new place. */
export function moveButtonId(item: StoredAgendaItem, direction: Direction): string {
  return `${direction}-${item.id}`
}

/** The id of a point's heading: where one goes on from when its form has closed. */
export function headingId(item: StoredAgendaItem): string {
  return `heading-${item.id}`
}

/** The id of the agenda's own heading: where one goes on from when the point itself is gone. */
export const agendaHeadingId = 'agenda-heading'

interface MoveProps {
  readonly item: StoredAgendaItem
  readonly direction: Direction
  readonly isAtEnd: boolean
  readonly onMove: (direction: Direction) => void
}

/** At the end of the list the button stays, so that focus has somewhere to be, and says why it does nothing. */
export function Move({ item, direction, isAtEnd, onMove }: MoveProps) {
  const t = useText()
  const atEnd = t(direction === 'up' ? 'moten.move.first' : 'moten.move.last')
  return (
    <Tooltip content={isAtEnd ? atEnd : t(`moten.move.${direction}`)} relationship="description">
      <Button
        {...namedWith(moveButtonId(item, direction), t(`moten.move.${direction}One`), headingId(item))}
        appearance="subtle"
        icon={direction === 'up' ? <ArrowUpRegular /> : <ArrowDownRegular />}
        disabledFocusable={isAtEnd}
        onClick={() => onMove(direction)}
      />
    </Tooltip>
  )
}
