import { singleTab, type TabMessage, type Tabs } from '../tabs.ts'

/** One browser, with tabs that can be opened, closed and killed. */
export interface MemoryBrowser {
  /** A new tab; `kill` ends it as a browser does: no word of farewell, and its lock is free. */
  open(): { readonly tabs: Tabs; kill(): void }
}

/**
 * @param arrives when a message sent now is heard by another tab.
 * @param knowsLocks false for a browser where each tab believes that it has the task.
 */
export function memoryBrowser(
  arrives: () => Promise<void> = () => Promise.resolve(),
  knowsLocks = true,
): MemoryBrowser {
  const listeners = new Map<object, Set<(message: TabMessage) => void>>()
  const underWay = new Map<object, TabMessage[]>()
  const line: { readonly tab: object; readonly begin: () => void }[] = []
  let holder: object | undefined

  function next(): void {
    if (holder) return
    const first = line.shift()
    if (!first) return
    holder = first.tab
    first.begin()
  }

  function leave(tab: object): void {
    const place = line.findIndex(waiting => waiting.tab === tab)
    if (place >= 0) line.splice(place, 1)
    if (holder === tab) holder = undefined
    next()
  }

  function inLine(tab: object, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        if (holder === tab) return
        leave(tab)
        resolve()
      }
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', giveUp)
      const begin = () =>
        work()
          .finally(() => leave(tab))
          .then(resolve, reject)
      line.push({ tab, begin })
      next()
    })
  }

  return {
    open() {
      const tab = {}
      const heard = new Set<(message: TabMessage) => void>()
      listeners.set(tab, heard)
      const tabs: Tabs = {
        locks: knowsLocks ? { hold: (signal, work) => inLine(tab, signal, work) } : singleTab().locks,
        channel: {
          send(message) {
            // The message is copied and comes later, as between real tabs, and each tab hears them in the order sent.
            const copy = structuredClone(message)
            for (const [other, ears] of listeners) {
              if (other === tab || !listeners.has(tab)) continue
              underWay.set(other, [...(underWay.get(other) ?? []), copy])
              arrives().then(() => {
                const first = underWay.get(other)?.shift()
                if (first) for (const ear of [...ears]) ear(first)
              })
            }
          },
          listen(listener) {
            heard.add(listener)
            return () => heard.delete(listener)
          },
          close: () => void listeners.delete(tab),
        },
      }
      return {
        tabs,
        kill() {
          listeners.delete(tab)
          heard.clear()
          leave(tab)
        },
      }
    },
  }
}
