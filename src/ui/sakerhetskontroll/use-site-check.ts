import { useAnnounce } from '@fluentui/react-components'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckAnswer, CheckProgress } from '../../ports/site-check.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ending } from './words.ts'

export interface Checking {
  /** The last answer; it stays while a new one is had. */
  readonly answer: CheckAnswer | undefined
  /** Undefined when nothing is being read. */
  readonly progress: CheckProgress | 'starting' | undefined
  readonly again: () => void
}

/** Checks the site when the page is opened, and again when asked to. */
export function useSiteCheck(): Checking {
  const { siteCheck } = useWorkspace()
  const t = useText()
  const { announce } = useAnnounce()
  const [answer, setAnswer] = useState<CheckAnswer>()
  const [progress, setProgress] = useState<Checking['progress']>()
  const run = useRef(0)
  const again = useCallback(() => {
    run.current += 1
    const mine = run.current
    // What a check says that another has replaced, or whose page is left, is nothing to show.
    const isCurrent = () => mine === run.current
    setProgress('starting')
    void siteCheck
      .check(now => isCurrent() && setProgress(now))
      .catch((): CheckAnswer => ({ ok: false, why: 'unread', because: { kind: 'odd' } }))
      .then(found => {
        if (!isCurrent()) return
        setAnswer(found)
        setProgress(undefined)
        announce(ending(found, t))
      })
  }, [siteCheck, announce, t])
  useEffect(() => {
    again()
    return () => {
      run.current += 1
    }
  }, [again])
  return { answer, progress, again }
}
