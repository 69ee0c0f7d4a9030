/** How the server was treated: P13. */
import type { Account } from './account.ts'

/** So often a device that is quiet may ask within a minute: four polls, and one more for what a poll brought. */
const mostIdle = 6

/** While the server wants to be left alone, the device that it told leaves it alone. */
export function* leavesAlone({ entries, history: { devices } }: Account): Generator<string> {
  /** Until when nothing may be asked, by tab, and by device once the pause is stored there. */
  const byTab = new Map<string, number>()
  const byDevice = new Map<string, number>()
  const durable = new Map<string, boolean>()
  // Without locks each tab asks for itself, and what they pay is requests.
  const agreed = new Set(devices.filter(({ knowsLocks }) => knowsLocks).map(({ name }) => name))
  for (const entry of entries) {
    const { tab, device, at } = entry
    if (entry.kind === 'opened') durable.set(tab, entry.durable)
    // What was to last by a clock that is now another may end at any time.
    if (entry.kind === 'moved clock') byDevice.delete(device)
    if (entry.kind === 'moved clock')
      for (const one of [...byTab.keys()]) if (one.startsWith(`${device}.`)) byTab.delete(one)
    if (entry.kind === 'got' && entry.retryAfter > 0)
      byTab.set(tab, Math.max(byTab.get(tab) ?? 0, at + entry.retryAfter))
    if (entry.kind === 'stored' && entry.pause && agreed.has(device)) byDevice.set(device, byTab.get(tab) ?? 0)
    if (entry.kind !== 'asked') continue
    const until = Math.max(byTab.get(tab) ?? 0, durable.get(tab) ? (byDevice.get(device) ?? 0) : 0)
    if (at < until) yield `P13: ${tab} asked for ${entry.op} at ${at}, though it was to wait until ${until}.`
  }
}

/** When all is quiet a device asks no more than it must. */
export function* quietWhenIdle({ entries }: Account): Generator<string> {
  const last = entries.at(-1)?.at ?? 0
  const asked = new Map<string, number>()
  for (const { kind, at, device } of entries) {
    if (kind === 'asked' && at > last - 60_000) asked.set(device, (asked.get(device) ?? 0) + 1)
  }
  for (const [device, times] of asked)
    if (times > mostIdle) yield `P13: ${device} asked ${times} times in its last, quiet minute.`
}
