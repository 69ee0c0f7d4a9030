import { useEffect, useMemo, useState } from 'react'
import type { Desk } from '../../domain/commands/desk.ts'
import type { OversynTask, oversynTasks } from '../../domain/commands/oversyn-waiting.ts'

/**
 * What the yearly översyn waits for from the reader; nothing until the rules for it are here. They read the whole
 * directive, so they are fetched beside the first view and never hold it up.
 */
export function useOversynTasks(desk: Desk): readonly OversynTask[] | undefined {
  const [rules, setRules] = useState<{ readonly tasksOf: typeof oversynTasks } | 'not-loaded'>()
  useEffect(() => {
    let isHere = true
    void import('../../domain/commands/oversyn-waiting.ts').then(
      file => isHere && setRules({ tasksOf: file.oversynTasks }),
      // The översyn's own page says the same, and what to do when a page cannot be fetched.
      () => isHere && setRules('not-loaded'),
    )
    return () => {
      isHere = false
    }
  }, [])
  return useMemo(() => (rules === 'not-loaded' ? [] : rules?.tasksOf(desk)), [rules, desk])
}
