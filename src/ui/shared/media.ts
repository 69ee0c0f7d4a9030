import { useCallback, useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** True on a narrow page: a phone, the side panel of a meeting, or a page enlarged to 400 %. Navigation folds away. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 640px)')
}

/** True where a table has no room, with the navigation beside it or without. Lists become cards. */
export function useCards(): boolean {
  return useMedia('(max-width: 900px)')
}

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  return useMedia('print')
}
