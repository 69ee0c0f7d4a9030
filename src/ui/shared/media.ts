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

let isAnnounced = false

/** Hears the browser announce that the page goes to paper, and that it is back. */
function onAnnounced(listener: () => void) {
  const announce = (to: boolean) => () => {
    isAnnounced = to
    listener()
  }
  const before = announce(true)
  const after = announce(false)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}

/**
 * True while the page is laid out for paper. The browser counts the sheets before it says that the medium is paper, and
 * what is drawn anew after that falls off the last sheet: so the page turns when printing is announced.
 */
export function usePrinting(): boolean {
  const isComing = useSyncExternalStore(onAnnounced, () => isAnnounced)
  const isPaper = useMedia('print')
  return isComing || isPaper
}

/** Paper has room: what folds or becomes cards for lack of it does so on screens alone. */
function useScreenWithin(pixels: number): boolean {
  const isWithin = useMedia(`screen and (max-width: ${pixels}px)`)
  return !usePrinting() && isWithin
}

/** True on a narrow page: a phone, the side panel of a meeting, or a page enlarged to 400 %. Navigation folds away. */
export function useNarrow(): boolean {
  return useScreenWithin(640)
}

/** True where a table has no room, with the navigation beside it or without. Lists become cards. */
export function useCards(): boolean {
  return useScreenWithin(900)
}
