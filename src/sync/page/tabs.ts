import { type Channel, type Locks, singleTab, type TabMessage, type Tabs } from '../tabs.ts'
import { lockOf } from './device.ts'

/**
 * The tabs of this browser.
 * @param name the same for all tabs that share a storage, and for no others: use the name of the database.
 */
export function browserTabs(name: string): Tabs {
  const alone = singleTab()
  return {
    locks: 'locks' in navigator ? webLocks(name, navigator.locks) : alone.locks,
    channel: typeof BroadcastChannel === 'undefined' ? alone.channel : broadcast(name),
  }
}

function webLocks(name: string, locks: LockManager): Locks {
  return {
    async hold(signal, work) {
      let begun = false
      const begin = () => {
        begun = true
        return work()
      }
      try {
        await locks.request(lockOf(name), { signal }, begin)
      } catch (error) {
        if (begun) throw error
        // Closed while it waited for its turn; or a window kept apart, where locks may not be asked for: then it is alone.
        if (!signal.aborted) await work()
      }
    },
  }
}

function broadcast(name: string): Channel {
  const channel = new BroadcastChannel(`sync ${name}`)
  return {
    send: message => channel.postMessage(message),
    listen(listener) {
      const receive = (event: MessageEvent<TabMessage>) => listener(event.data)
      channel.addEventListener('message', receive)
      return () => channel.removeEventListener('message', receive)
    },
    close: () => channel.close(),
  }
}
