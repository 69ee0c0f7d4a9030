import { useCallback, useEffect } from 'react'
import { useLocation, useSearchParams } from 'wouter'

/** The last selection of each list in this session, for one who comes back to the list without it in the address. */
const remembered = new Map<string, string>()

/** What is remembered of a selection: not the day, since one who comes back asks of today. */
function lasting(selection: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(selection)
  kept.delete('dag')
  return kept
}

/** A list's selection, kept in the address so that it can be shared, and remembered while the app is open. */
export function useFilters(): readonly [
  get: (name: string) => string,
  set: (name: string, value: string) => void,
  clear: () => void,
] {
  const [path] = useLocation()
  const [params, setParams] = useSearchParams()
  // Only on coming to the list: an empty selection afterwards is the reader's own choice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    const last = remembered.get(path)
    if (last && params.size === 0) setParams(new URLSearchParams(last), { replace: true })
  }, [path])
  const get = useCallback((name: string) => params.get(name) ?? '', [params])
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    remembered.set(path, lasting(next).toString())
    setParams(next, { replace: true })
  }
  const clear = () => {
    remembered.delete(path)
    setParams(new URLSearchParams(), { replace: true })
  }
  return [get, set, clear]
}
