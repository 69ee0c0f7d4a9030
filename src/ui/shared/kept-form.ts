import { useState } from 'react'
import { useAutosave } from './autosave.ts'
import { useWorkspace } from './workspace.tsx'

/**
 * What is written in a form that stands within a page, kept as a draft on this device until it is sent: one who comes
 * back goes on where she was.
 * @param empty the fields before anybody has written in them.
 * @returns `send` runs what sends it, and the draft is gone once that succeeds; `drop` takes the draft away unsent.
 */
export function useKeptForm<Field extends string>(key: string, form: string, empty: Readonly<Record<Field, string>>) {
  const { replica } = useWorkspace()
  const [written, setWritten] = useState<Readonly<Record<Field, string>>>(() => ({
    ...empty,
    ...replica.drafts().find(draft => draft.key === key && draft.form === form)?.fields,
  }))
  const { state, hold } = useAutosave(key, form, written)
  const set = (field: Field) => (value: string) => setWritten(now => ({ ...now, [field]: value }))
  const send = async (run: () => Promise<readonly string[] | undefined>): Promise<boolean> => {
    // What is shared may not be kept as a draft too, so nothing is stored while it is on its way.
    hold(true)
    if (!(await run())) {
      hold(false)
      return false
    }
    await replica.removeDraft(key)
    return true
  }
  const drop = () => {
    hold(true)
    return replica.removeDraft(key)
  }
  return { written, set, state, send, drop }
}
