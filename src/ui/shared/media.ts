import { useSyncExternalStore } from 'react'

/** At most this wide a page is narrow: the navigation folds away and lists become cards. */
const narrow = '(max-width: 640px)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** True on a narrow page: a phone, the side panel of a meeting, or a page enlarged to 400 %. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)
}
