import { useCallback, useEffect, useRef, useState } from 'react'
import { scan } from '../../domain/klientskydd/scan.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import type { Draft, StorageFailure } from '../../ports/replica.ts'
import { useWorkspace } from './workspace.tsx'

/** How the draft on the device stands to what is written. */
export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: string }
  /** A field holds client data and is not stored; the other fields are. */
  | { readonly kind: 'held-back' }
  | { readonly kind: 'failed'; readonly why: StorageFailure['kind'] }

type Fields = Draft['fields']

/** So long after the last key the draft is stored. */
const pause = 800

/** The fields that hold client data. Such a text is stored nowhere, not even as a draft on the device. */
export function clientDataIn(fields: Fields): FieldProblem[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const findings = scan(value).filter(finding => finding.severity === 'stop')
    return findings.length > 0 ? [{ field, problem: 'client-data' as const, findings }] : []
  })
}

/**
 * Keeps what is written in a form on this device as one writes, and at once when the page is left.
 * @param fields a new object for each change, as state gives it.
 * @returns how it stands; `save` to store now; `hold` to leave the draft alone, e.g. once the text is shared.
 */
export function useAutosave(key: string, form: string, fields: Fields) {
  const { replica } = useWorkspace()
  const [state, setState] = useState<DraftState>({ kind: 'untouched' })
  const latest = useRef(fields)
  const stored = useRef(fields)
  /** The last text of each field without client data: that is what a draft holds while a field is held back. */
  const clean = useRef(fields)
  const isHeld = useRef(false)

  const save = useCallback(async (): Promise<DraftState> => {
    const now = latest.current
    if (isHeld.current || Object.values(now).every(value => value.trim() === '')) return { kind: 'untouched' }
    const problems = clientDataIn(now)
    const kept = { ...now }
    for (const { field } of problems) kept[field] = clean.current[field] ?? ''
    clean.current = kept
    stored.current = now
    const answer = await replica.saveDraft({ key, form, fields: kept })
    if (!answer.ok) return { kind: 'failed', why: answer.storage.kind }
    return problems.length > 0 ? { kind: 'held-back' } : { kind: 'saved', at: answer.draft.savedAt }
  }, [replica, key, form])

  useEffect(() => {
    latest.current = fields
    if (fields === stored.current) return
    const timer = setTimeout(() => void save().then(setState), pause)
    return () => clearTimeout(timer)
  }, [fields, save])

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

  const hold = useCallback((on: boolean) => {
    isHeld.current = on
  }, [])
  return { state, save, hold }
}
