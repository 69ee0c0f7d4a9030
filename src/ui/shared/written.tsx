import type { ReactNode } from 'react'
import { Unbroken } from './unbroken.tsx'

interface Props {
  readonly children: ReactNode
}

/**
 * What somebody has written, or a name of the directive's own: in Swedish also where the page is in English, and read
 * aloud as such.
 */
export function Written({ children }: Props) {
  return (
    <span lang="sv">
      <Unbroken>{children}</Unbroken>
    </span>
  )
}
