import type { TellingTabs } from './teller.ts'

/** What a tab says when it has just opened. */
const hello = 'hello'

/** The other tabs of this browser over the same storage, as far as telling of changes goes. */
export function tabsOf(name: string): TellingTabs {
  if (typeof BroadcastChannel === 'undefined') return { done() {}, listen() {} }
  const channel = new BroadcastChannel(`${name} notices`)
  return {
    done: keys => channel.postMessage(keys),
    listen(hear, known) {
      channel.addEventListener('message', ({ data }: MessageEvent<typeof hello | readonly string[]>) => {
        if (data === hello) channel.postMessage(known())
        else hear(data)
      })
      channel.postMessage(hello)
    },
  }
}
