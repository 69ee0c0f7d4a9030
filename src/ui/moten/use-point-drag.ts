import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import type { AgendaItemId } from '../../domain/shared/ids.ts'

/** Where a dragged point would land, seen from the point it hovers over. */
export type Edge = 'above' | 'below'

const kind = 'styrforum-punkt'

interface Input {
  readonly item: AgendaItemId
  readonly isOn: boolean
  /** A point was dropped above or below this one. */
  readonly onDrop: (dragged: AgendaItemId, edge: Edge) => void
}

/** Lets a point be dragged by its handle and dropped between others. An extra: the buttons do the same for everyone. */
export function usePointDrag({ item, isOn, onDrop }: Input) {
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const drop = useRef(onDrop)
  const [edge, setEdge] = useState<Edge>()
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current]
    if (!isOn || !element || !dragHandle) return
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect()
      return y < top + height / 2 ? 'above' : 'below'
    }
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ kind, item }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.kind === kind && source.data.item !== item,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined)
          drop.current(source.data.item as AgendaItemId, edgeAt(location.current.input.clientY))
        },
      }),
    )
  }, [item, isOn])
  return { row, handle, edge }
}
