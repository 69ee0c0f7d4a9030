import { useCallback, useEffect, useRef, useState } from 'react'
import type { AgendaItemId } from '../../../domain/shared/ids.ts'
import type { Refusal } from '../../../domain/shared/refusal.ts'
import { clientDataIn } from '../../shared/autosave.ts'
import { useDispatch } from '../../shared/dispatch.ts'

/**
 * How a note stands to what is written.
 * - `saved`: it is on the device and on its way to the others.
 * - `writing`: it will be, once one pauses.
 * - `held-back`: it holds client data and is stored nowhere.
 * - `refused`: a rule or a limit says no; the text is still in the field.
 */
export type NoteState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'held-back' }
  | { readonly kind: 'refused'; readonly refusal: Refusal | undefined }

/** So long after the last key the note is written. */
const pause = 1200

/** Writes one block of a point's notes as one writes, and at once when one leaves it. */
export function useNote(item: AgendaItemId, block: string, start: string) {
  const dispatch = useDispatch()
  const [text, setText] = useState(start)
  const [state, setState] = useState<NoteState>({ kind: 'untouched' })
  const latest = useRef(start)
  /** The text as this writer last saw it stored: what others have made of it since is not theirs. */
  const stored = useRef(start)

  const save = useCallback(async () => {
    const [now, seen] = [latest.current, stored.current]
    if (now === seen) return
    if (clientDataIn({ now }).length > 0) return setState({ kind: 'held-back' })
    stored.current = now
    const outcome = await dispatch({ kind: 'write-note', item, block, seen, text: now })
    if (!outcome.ok) stored.current = seen
    if (latest.current === now) setState(outcome.ok ? { kind: 'saved' } : { kind: 'refused', refusal: outcome.refusal })
  }, [dispatch, item, block])

  useEffect(() => {
    latest.current = text
    if (text === stored.current) return setState(now => (now.kind === 'saved' ? now : { kind: 'untouched' }))
    setState({ kind: 'writing' })
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [text, save])

  useEffect(() => {
    const leave = () => void save()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [save])
  return { text, setText, state, save }
}
