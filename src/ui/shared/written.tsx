import type { ReactNode } from 'react'

/**
 * What somebody has written, or a name of the directive's own: in Swedish also where the page is in English, and read
 * aloud as such.
 */
export function Written({ children }: { children: ReactNode }) {
  return <span lang="sv">{children}</span>
}
