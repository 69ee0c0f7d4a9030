import type { Visibility } from '../visibility.ts'

/** Whether the page that this runs in is seen. */
export function pageVisibility(): Visibility {
  return {
    visible: () => document.visibilityState === 'visible',
    onChange(listener) {
      document.addEventListener('visibilitychange', listener)
      window.addEventListener('online', listener)
      return () => {
        document.removeEventListener('visibilitychange', listener)
        window.removeEventListener('online', listener)
      }
    },
  }
}
