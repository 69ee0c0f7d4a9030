import { useEffect, useState } from 'react'
import { useWorkspace } from './workspace.tsx'

/**
 * Whether the person owns the site, asked when it is first of use: false until the site has said so. It only decides
 * whether a link is shown; the site itself decides what is read.
 * @param isWanted false as long as nothing hangs on the answer
 */
export function useMayCheck(isWanted = true): boolean {
  const { siteCheck } = useWorkspace()
  const [may, setMay] = useState(false)
  useEffect(() => {
    let isGone = false
    if (isWanted) void siteCheck.mayCheck().then(answer => !isGone && setMay(answer))
    return () => {
      isGone = true
    }
  }, [siteCheck, isWanted])
  return may
}
