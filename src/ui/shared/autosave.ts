import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '../../ports/replica.ts'
import { useWorkspace } from './workspace.tsx'

/** So long after the last key the text is stored. */
const pause = 800

export interface Autosave {
  /** When it was last stored on this device; nothing before the first time. */
  readonly savedAt: string | undefined
  /** Holds back from storing while the text is being sent, or lets go again. */
  readonly hold: (on: boolean) => void
  readonly forget: () => Promise<void>
}

/**
 * Keeps what is written in a form on this device as one writes, and at once when the page is left.
 * @param isStorable false while the text must not be stored, e.g. because it holds client data.
 */
export function useAutosave(draft: Omit<Draft, 'savedAt'>, isStorable: boolean): Autosave {
  const { replica } = useWorkspace()
  const { key } = draft
  const [savedAt, setSavedAt] = useState<string>()
  const latest = useRef({ draft, isStorable })
  const stored = useRef(JSON.stringify(draft.fields))
  const isHeld = useRef(false)
  const written = JSON.stringify(draft.fields)

  const save = useCallback(async () => {
    const now = latest.current
    const text = JSON.stringify(now.draft.fields)
    if (isHeld.current || !now.isStorable || text === stored.current) return
    stored.current = text
    const answer = await replica.saveDraft(now.draft)
    setSavedAt(answer.ok ? answer.draft.savedAt : undefined)
  }, [replica])

  useEffect(() => {
    latest.current = { draft, isStorable }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text starts the pause again
  useEffect(() => {
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [written, isStorable, save])
  useEffect(() => {
    const leave = () => void save()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [save])

  const hold = useCallback((on: boolean) => {
    isHeld.current = on
  }, [])
  const forget = useCallback(() => replica.removeDraft(key), [replica, key])
  return { savedAt, hold, forget }
}
