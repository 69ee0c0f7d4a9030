/** What people were shown: P4, P5, P6 and P11. */
import type { Fields } from '../../../src/ports/remote.ts'
import { type Account, isWritten } from './account.ts'

/** No row goes back to an earlier version of itself, not in a tab and not in those opened after it. */
export function* neverBackwards({ entries }: Account): Generator<string> {
  const byTab = new Map<string, Map<string, number>>()
  const byDevice = new Map<string, Map<string, number>>()
  const durable = new Map<string, boolean>()
  /** Lists of a tab that its storage had no room for: what it shows of them is not stored yet. */
  const behind = new Set<string>()
  for (const entry of entries) if (entry.kind === 'opened') durable.set(entry.tab, entry.durable)
  for (const entry of entries) {
    const { tab, device } = entry
    if (entry.kind === 'not stored') for (const list of entry.lists) behind.add(`${tab} ${list}`)
    if (entry.kind === 'stored') for (const list of entry.lists) behind.delete(`${tab} ${list}`)
    if (entry.kind !== 'showed' && entry.kind !== 'opened') continue
    const stored = byDevice.get(device) ?? new Map<string, number>()
    // A tab begins with what those before it on the device had stored when it opened, also when it shows nothing yet.
    const mine = byTab.get(tab) ?? new Map(durable.get(tab) ? stored : [])
    byTab.set(tab, mine)
    byDevice.set(device, stored)
    if (entry.kind === 'opened') continue
    const row = `${entry.list} ${entry.id}`
    const { version } = entry
    if ((mine.get(row) ?? -1) > version) yield `P4: ${tab} showed ${row} as it was before, at ${entry.at}.`
    mine.set(row, version)
    if (durable.get(tab) && !behind.has(`${tab} ${entry.list}`))
      stored.set(row, Math.max(version, stored.get(row) ?? -1))
  }
}

/** One sees what one wrote: when it is told to be saved, and in each tab that is opened later. */
export function* ownWrites(account: Account): Generator<string> {
  for (const entry of account.entries) {
    if (entry.kind !== 'answered' && entry.kind !== 'opened') continue
    for (const text of entry.unseen) {
      // Once the server has it, others may have gone on from there; or someone was quicker, and it has theirs.
      if (!isWritten(account, text, entry.written) && !isTaken(account, text, entry.written))
        yield `P5: ${entry.tab} did not show ${text}, which its person had written.`
    }
  }
}

/** True when the server had by then a row of another's making under the key of an add. */
function isTaken({ server, texts }: Account, text: string, by: number): boolean {
  const write = texts.get(text)?.write
  return (
    write?.kind === 'add' && server.some(({ kind, key, order }) => kind === 'add' && key === write.key && order < by)
  )
}

/** When all is quiet, all who may see the same see the same as the server has. */
export function* converged({ history: { devices, server } }: Account): Generator<string> {
  for (const { name, tabs } of devices) {
    for (const { replica } of tabs) {
      for (const [list, view] of replica.snapshot().state) {
        const ours = canonical([...view.rows].map(([key, { fields }]) => [key, fields]))
        const theirs = canonical(server.lists.rows(list).map(({ id, key, fields }) => [key ?? `#${id}`, fields]))
        if (ours !== theirs) yield `P6: ${name} sees another ${list} than the server has.`
      }
    }
  }
}

function canonical(rows: [string, Fields][]): string {
  const sorted = rows.map(([key, fields]) => [key, Object.entries(fields).sort()] as const)
  return JSON.stringify(sorted.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Of a list that may not be seen nothing is shown, and nothing is kept. */
export function* nothingKeptOfHidden({ entries, history: { devices } }: Account): Generator<string> {
  let hidden = 0
  for (const entry of entries) {
    if (entry.kind === 'hid' && entry.rows > 0)
      yield `P11: ${entry.tab} shows ${entry.rows} rows of ${entry.list}, which may not be seen.`
    if (entry.kind !== 'calm' || entry.last) continue
    for (const { list, shown, stored } of entry.hidden) {
      hidden++
      if (shown + stored > 0)
        yield `P11: ${entry.device} keeps ${stored} and shows ${shown} rows of ${list}, which may not be seen.`
    }
  }
  // One person has lost a list before the end, so its devices must know.
  if (hidden === 0 && devices.length > 0) yield 'P11: a list that was taken away is still seen.'
}
