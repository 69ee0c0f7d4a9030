import { useAnnounce } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { useText } from '../text/text.ts'
import { type Direction, headingId, moveButtonId } from './move-button.tsx'
import type { Edge } from './use-point-drag.ts'

/** Moving points of one agenda: by a step, to a place, or by a drop. What was done is said aloud, and focus follows. */
export function useAgendaMoves(points: readonly StoredAgendaItem[]) {
  const t = useText()
  const dispatch = useDispatch()
  const { announce } = useAnnounce()
  const focusNext = useRef<string>(undefined)

  // A moved row is put elsewhere in the document and loses focus by it.
  useEffect(() => {
    if (!focusNext.current) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })

  /** Puts the point that stands at one place at another; both from 0. */
  const place = async (from: number, to: number, focus: string) => {
    const item = points[from]
    if (!item || to < 0 || to >= points.length || from === to) return
    const before = points[to > from ? to + 1 : to]?.id ?? 'last'
    focusNext.current = focus
    const outcome = await dispatch({ kind: 'move-item', item: item.id, before })
    if (!outcome.ok) return
    // Which point it is, is heard in its own language from what has the focus then.
    announce(t('moten.move.moved', { place: to + 1, count: points.length }))
    document.getElementById(focus)?.focus()
  }
  return {
    step: (index: number, direction: Direction) => {
      const item = points[index]
      if (item) void place(index, direction === 'up' ? index - 1 : index + 1, moveButtonId(item, direction))
    },
    to: (index: number, target: number) => {
      const item = points[index]
      if (item) void place(index, target, headingId(item))
    },
    drop: (dragged: AgendaItemId, onto: number, edge: Edge) => {
      const from = points.findIndex(({ id }) => id === dragged)
      const item = points[from]
      const gap = edge === 'above' ? onto : onto + 1
      if (item) void place(from, gap > from ? gap - 1 : gap, headingId(item))
    },
  }
}
