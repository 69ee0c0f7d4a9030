/** What became of what people wrote: P1, P8, P9, and of P7 what concerns those that were refused. */
import type { Entry, StoredOperation } from '../journal.ts'
import { type Account, isWritten, replayOutboxes, type Text } from './account.ts'

/** Every text that a person was told is saved was stored by the server, or a person let go of it. */
export function* nothingLost(account: Account): Generator<string> {
  const { entries, texts, chosenAway, told } = account
  const dead = new Set(entries.flatMap(({ kind, tab }) => (kind === 'killed' ? [tab] : [])))
  const answers = new Map(entries.flatMap(entry => (entry.kind === 'answered' ? [[entry.command, entry]] : [])))
  for (const { text, device, tab, command, write, chosen } of texts.values()) {
    const answer = answers.get(command)
    if ((chosen ? !told.has(text) : !answer?.ok) || isWritten(account, text) || chosenAway.has(text)) continue
    // A tab without lasting storage says so: what is unsent is lost with it.
    if (!answer?.durable && !chosen && dead.has(tab)) continue
    yield `P1: ${text}, which ${device} was told is saved (${write.kind} ${write.key}), is nowhere.`
  }
  for (const entry of entries) {
    if (entry.kind !== 'calm' || !entry.last) continue
    for (const { write, state } of entry.queue)
      yield `P1 P10: ${write.kind} ${write.key} of ${entry.device} is still ${state}.`
  }
}

/** What is told to be saved is in the storage by then, all writes of a command in one transaction. */
export function* storedBeforeSaid({ entries, texts }: Account): Generator<string> {
  const commits = new Map<string, Entry>()
  const byCommand = new Map<number, Text[]>()
  for (const text of texts.values()) byCommand.set(text.command, [...(byCommand.get(text.command) ?? []), text])
  for (const entry of entries) {
    if (entry.kind === 'stored')
      for (const { texts } of entry.put) for (const text of texts) if (!commits.has(text)) commits.set(text, entry)
    if (entry.kind !== 'answered' || !entry.ok || !entry.durable) continue
    const first = (byCommand.get(entry.command) ?? []).filter(({ chosen }) => !chosen)
    const places = new Set(first.map(({ text }) => commits.get(text)?.order ?? -1))
    if (places.has(-1)) yield `P1 P8: ${entry.device} was told that a command is saved before it was.`
    if (places.size > 1) yield `P8: the writes of a command of ${entry.device} were stored apart.`
  }
}

/** A text leaves the stored outbox when the server has it, or when a person has chosen; a tab finds there what was left. */
export function* nothingDiscarded(account: Account): Generator<string> {
  const found: string[] = []
  const chosen = new Set<string>()
  const opening = new Map<string, Set<string>>()
  replayOutboxes(account, (entry, outbox) => {
    if (entry.kind === 'chose') for (const text of entry.texts) chosen.add(text)
    // While a tab opens, others may store: it may have found the queue of any moment since it began.
    if (entry.kind === 'opening') opening.set(entry.tab, new Set([idsOf(outbox)]))
    if (entry.kind === 'opened') {
      if (
        entry.durable &&
        !opening.get(entry.tab)?.has(entry.queue.join(' ')) &&
        idsOf(outbox) !== entry.queue.join(' ')
      )
        found.push(`P5 P9: ${entry.tab} found another queue than was stored.`)
      opening.delete(entry.tab)
    }
    for (const [tab, moments] of opening) if (tab.startsWith(`${entry.device}.`)) moments.add(idsOf(outbox))
    if (entry.kind !== 'stored') return
    const left: StoredOperation[] = entry.removed.flatMap(id => outbox.get(id) ?? [])
    const now = new Map(entry.put.map(operation => [operation.id, operation]))
    for (const operation of now.values()) {
      const before = outbox.get(operation.id)
      if (before) left.push({ ...before, texts: before.texts.filter(text => !operation.texts.includes(text)) })
    }
    for (const { texts } of left) {
      for (const text of texts) {
        if (isWritten(account, text, entry.written) || chosen.has(text)) continue
        found.push(`P9: ${text} left the queue of ${entry.device}, though the server never had it and nobody chose so.`)
      }
    }
  })
  yield* found
}

/** What was refused or is in conflict is not sent again until a person has chosen. */
export function* refusedRest(account: Account): Generator<string> {
  const found: string[] = []
  const chosen = new Set<string>()
  replayOutboxes(account, (entry, outbox) => {
    if (entry.kind === 'chose') chosen.add(entry.id)
    if (entry.kind === 'stored') {
      for (const { id, state } of entry.put) {
        const before = outbox.get(id)?.state
        if (before === undefined || before === 'waiting' || state !== 'waiting') continue
        if (!chosen.has(id))
          found.push(`P3 P9: ${id} of ${entry.device} was ${before} and waits again, though nobody chose so.`)
        chosen.delete(id)
      }
    }
    if (entry.kind !== 'asked' || (entry.op !== 'add' && entry.op !== 'change')) return
    const stuck = [...outbox.values()].filter(
      ({ state, texts }) => state !== 'waiting' && texts.some(text => entry.texts.includes(text)),
    )
    for (const { state, key } of stuck) found.push(`P7: ${key} was sent by ${entry.device} while it was ${state}.`)
  })
  yield* found
}

/** When faults have ceased, only what stands behind something that waits for a person is still there. */
export function* othersGoOn({ entries }: Account): Generator<string> {
  for (const entry of entries) {
    if (entry.kind !== 'calm' || entry.last) continue
    const { queue, device } = entry
    const stuck = new Set(queue.filter(({ state }) => state !== 'waiting'))
    for (let before = -1; before !== stuck.size; ) {
      before = stuck.size
      for (const one of queue) {
        const after = one.write.kind === 'add' ? one.write.after : []
        const behind = [...stuck].some(
          ({ write: { list, key } }) => after.includes(key) || (list === one.write.list && key === one.write.key),
        )
        if (behind) stuck.add(one)
      }
    }
    for (const one of queue)
      if (!stuck.has(one)) yield `P7 P10: ${one.write.kind} ${one.write.key} of ${device} waits for nothing.`
  }
}

function idsOf(outbox: ReadonlyMap<string, StoredOperation>): string {
  return [...outbox.keys()].join(' ')
}
