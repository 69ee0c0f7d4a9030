import { useCallback, useEffect, useRef, useState } from 'react'
import type { StorageFailure } from '../../ports/replica.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { clientDataIn, draftForm, isEmpty, type Written } from './written.ts'

/** How the draft on the device stands to what is written. */
export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Not stored while it holds client data. */
  | { readonly kind: 'held-back' }
  | { readonly kind: 'failed'; readonly why: StorageFailure['kind'] }

/** So long after the last key the draft is stored. */
const pause = 800

/**
 * Stores the draft on this device as one writes, and at once when the page is left.
 * @returns how it stands; `save` to store now; `stop` to leave the draft alone from now on.
 */
export function useAutosave(key: string, written: Written) {
  const { replica } = useWorkspace()
  const [state, setState] = useState<DraftState>({ kind: 'untouched' })
  const latest = useRef(written)
  const stored = useRef(written)
  /** The last text of each field without client data: that is what a draft holds while a field is held back. */
  const clean = useRef(written)
  const stopped = useRef(false)

  const save = useCallback(async (): Promise<DraftState> => {
    const now = latest.current
    if (stopped.current || isEmpty(now)) return { kind: 'untouched' }
    const held = clientDataIn(now)
    const kept = withFieldsOf(now, clean.current, held)
    clean.current = kept
    stored.current = now
    const answer = await replica.saveDraft({ key, form: draftForm, fields: { ...kept } })
    // The rest is kept, but the person must hear of the field that is not.
    if (answer.ok && held.length > 0) return { kind: 'held-back' }
    return answer.ok ? { kind: 'saved', at: answer.draft.savedAt } : { kind: 'failed', why: answer.storage.kind }
  }, [replica, key])

  useEffect(() => {
    latest.current = written
    if (written === stored.current) return
    const timer = setTimeout(() => void save().then(setState), pause)
    return () => clearTimeout(timer)
  }, [written, save])

  useEffect(() => {
    const saveIfNew = () => {
      if (latest.current !== stored.current) void save()
    }
    addEventListener('pagehide', saveIfNew)
    return () => {
      removeEventListener('pagehide', saveIfNew)
      saveIfNew()
    }
  }, [save])

  const stop = useCallback(() => {
    stopped.current = true
  }, [])
  return { state, save, stop }
}

/** What is written, but for the held-back fields, which stay as they last were. */
function withFieldsOf(written: Written, clean: Written, held: readonly { readonly field: string }[]): Written {
  return Object.assign({}, written, ...held.map(({ field }) => ({ [field]: clean[field as keyof Written] })))
}
