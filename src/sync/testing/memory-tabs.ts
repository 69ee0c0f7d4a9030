import type { TabMessage, Tabs } from '../tabs.ts'

/** One browser, with tabs that can be opened, closed and killed. */
export interface MemoryBrowser {
  /** A new tab; `kill` ends it as a browser does: no word of farewell, and its lock is free. */
  open(): { readonly tabs: Tabs; kill(): void }
}

export function memoryBrowser(): MemoryBrowser {
  const listeners = new Map<object, Set<(message: TabMessage) => void>>()
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

  return {
    open() {
      const tab = {}
      const heard = new Set<(message: TabMessage) => void>()
      listeners.set(tab, heard)
      const tabs: Tabs = {
        locks: {
          hold: (signal, work) =>
            new Promise((resolve, reject) => {
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
            }),
        },
        channel: {
          send(message) {
            // The message is copied and comes later, as between real tabs.
            const copy = structuredClone(message)
            for (const [other, ears] of listeners) {
              if (other === tab || !listeners.has(tab)) continue
              Promise.resolve().then(() => {
                for (const ear of [...ears]) ear(copy)
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
