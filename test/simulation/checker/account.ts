/** The books of a run, kept from the journals alone: which texts there are, where each one is, and who let go of it. */
import type { Write } from '../../../src/ports/replica.ts'
import type { JournalEntry } from '../../../src/sync/testing/memory-lists.ts'
import type { Entry, StoredOperation } from '../journal.ts'
import type { History } from '../run.ts'

/** A text that a person wrote into a column. */
export interface Text {
  readonly text: string
  readonly device: string
  readonly tab: string
  readonly command: number
  readonly write: Write
  /** True when it took the place of another text, by choice. */
  readonly chosen: boolean
  /** What stood there before the eyes of its author; later what they saw when they chose it once more. */
  readonly seen: readonly unknown[]
}

export interface Account {
  readonly history: History
  readonly entries: readonly Entry[]
  readonly server: readonly JournalEntry[]
  readonly personOf: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, Text>
  /** Places in the server's journal where a text was written. */
  readonly writtenAt: ReadonlyMap<string, readonly number[]>
  /** Texts that a person chose to let go of, and those that took their place. */
  readonly chosenAway: ReadonlySet<string>
  /** Texts that a person chose to send once more. */
  readonly chosenAgain: ReadonlySet<string>
  /** Texts of a choice that was stored. */
  readonly told: ReadonlySet<string>
}

export function accountOf(history: History): Account {
  const { entries, server, devices } = history
  const journal = server.lists.journal
  const texts = new Map<string, Text & { readonly seen: unknown[] }>()
  const told = new Set<string>()
  const [chosenAway, chosenAgain] = [new Set<string>(), new Set<string>()]
  /** Choices that are not stored yet, by operation. */
  const pending = new Map<string, Extract<Entry, { kind: 'chose' }>>()
  const durable = new Map(entries.flatMap(entry => (entry.kind === 'opened' ? [[entry.tab, entry.durable]] : [])))
  const letGo = (gone: readonly string[]) => {
    for (const text of gone) chosenAway.add(text)
  }
  for (const entry of entries) {
    const { device, tab } = entry
    if (entry.kind === 'intended') {
      const cells = entry.writes.flatMap(write =>
        Object.values(write.fields).map(text => ({ write, text: String(text) })),
      )
      for (const [index, { write, text }] of cells.entries()) {
        texts.set(text, { text, device, tab, command: entry.command, write, chosen: false, seen: [entry.seen[index]] })
      }
    }
    if (entry.kind === 'stored') {
      for (const id of entry.removed) letGo(pending.get(id)?.texts ?? [])
      for (const { id, texts: now } of entry.put) {
        const choice = pending.get(id)
        if (choice?.how !== 'theirs' && !choice?.instead.some(text => now.includes(text))) continue
        letGo(choice.texts)
        for (const text of choice.instead) told.add(text)
        pending.delete(id)
      }
    }
    if (entry.kind !== 'chose') continue
    if (entry.how !== 'retry' && durable.get(tab)) pending.set(entry.id, entry)
    if (entry.how !== 'retry' && !durable.get(tab)) letGo(entry.texts)
    for (const [index, text] of entry.texts.entries()) {
      const before = texts.get(text)
      if (entry.how === 'retry') {
        before?.seen.push(entry.seen[index])
        chosenAgain.add(text)
      }
      const instead = entry.instead[index]
      if (instead === undefined || !before) continue
      texts.set(instead, {
        ...before,
        text: instead,
        tab,
        chosen: true,
        seen: [...before.seen, entry.seen[index], text],
      })
    }
  }
  return {
    history,
    entries,
    server: journal,
    personOf: new Map(devices.map(({ name, person }) => [name, person])),
    texts,
    writtenAt: writesOf(journal),
    chosenAway,
    chosenAgain,
    told,
  }
}

function writesOf(journal: readonly JournalEntry[]): ReadonlyMap<string, readonly number[]> {
  const writtenAt = new Map<string, number[]>()
  for (const { order, before, after } of journal) {
    for (const [column, value] of Object.entries(after?.fields ?? {})) {
      if (before?.fields[column] === value) continue
      const text = String(value)
      writtenAt.set(text, [...(writtenAt.get(text) ?? []), order])
    }
  }
  return writtenAt
}

/** True when the server had written a text by then. */
export function isWritten({ writtenAt }: Account, text: string, by = Number.POSITIVE_INFINITY): boolean {
  return (writtenAt.get(text)?.[0] ?? Number.POSITIVE_INFINITY) < by
}

/**
 * The outboxes as the devices stored them, replayed. `visit` is told of each entry of the journal, with the outbox of
 * its device as it was before it. The outbox of a tab without lasting storage is not among them.
 */
export function replayOutboxes(
  { entries }: Account,
  visit: (entry: Entry, outbox: ReadonlyMap<string, StoredOperation>) => void,
): void {
  const outboxes = new Map<string, Map<string, StoredOperation>>()
  for (const entry of entries) {
    const outbox = outboxes.get(entry.device) ?? new Map<string, StoredOperation>()
    outboxes.set(entry.device, outbox)
    visit(entry, outbox)
    if (entry.kind !== 'stored') continue
    for (const operation of entry.put) outbox.set(operation.id, operation)
    for (const id of entry.removed) outbox.delete(id)
  }
}
