import type { Chance } from '../../ports/clock.ts'
import type { Fields, ListName } from '../../ports/remote.ts'
import type { Queued, Settlement } from '../../ports/replica.ts'
import { change } from './list-model.ts'
import { pick } from './seeded-chance.ts'
import type { TestReplica } from './world.ts'

/** Which list and columns stand for an agenda. */
export interface AgendaNames {
  readonly list: ListName
  readonly heading: string
  readonly notes: string
  readonly order: string
}

export interface Participant {
  /** As the server signs them. */
  readonly person: string
  readonly replica: TestReplica
}

/** People round one agenda, over whatever lies between them and the server. */
export interface Agenda {
  readonly names: AgendaNames
  readonly people: readonly Participant[]
  /** The keys of the points, already there and seen by all. */
  readonly points: readonly string[]
  readonly chance: Chance
  /** The points as the server has them, by key. */
  readonly stored: () => Promise<ReadonlyMap<string, Fields>>
}

export interface Played {
  readonly faults: readonly string[]
  readonly seen: { readonly merged: number; readonly conflicts: number; readonly moved: number }
}

/** One text that somebody wrote. */
interface Text {
  readonly text: string
  readonly author: string
  readonly key: string
  readonly column: string
  readonly block?: string
  /** Who chose, with both texts before them, that this one does not stand. */
  yieldedTo?: string
}

interface Block {
  readonly id: string
  readonly text: string
}

/**
 * Everybody changes something of the same agenda at the same time, round after round: other points, the same point,
 * other notes of it, the same note, the order. Where they are asked they choose by chance. After each round all must see
 * what the server has, in the same order, and every text must stand there unless somebody chose another knowingly.
 */
export async function playAgenda(agenda: Agenda, rounds: number): Promise<Played> {
  const { people, points, chance, names } = agenda
  const faults: string[] = []
  const seen = { merged: 0, conflicts: 0, moved: 0 }
  let count = 0

  const fieldsAt = ({ replica }: Participant, key: string): Fields =>
    replica.snapshot().state.get(names.list)?.rows.get(key)?.fields ?? {}

  function write(who: Participant, key: string, kind: 'heading' | 'order' | 'own note' | 'shared note'): Text {
    const text = `t${count++}`
    const by = { text, author: who.person, key }
    if (kind === 'heading' || kind === 'order') {
      const column = names[kind]
      void who.replica.dispatch(change(names.list, key, { [column]: text }))
      return { ...by, column }
    }
    const id = kind === 'own note' ? `n-${who.person}` : 'shared'
    const blocks = blocksIn(fieldsAt(who, key)[names.notes])
    const others = blocks.filter(block => block.id !== id)
    const value = JSON.stringify([...others, { id, text }])
    void who.replica.dispatch(change(names.list, key, { [names.notes]: value }))
    return { ...by, column: names.notes, block: id }
  }

  /** Brings all to quiet, asking each what they want where they are asked. */
  async function quieten(texts: readonly Text[]): Promise<void> {
    let quiet = 0
    for (let time = 0; time < 4 * people.length + 6; time++) {
      for (const who of people) await who.replica.refresh()
      const asked = people.flatMap(who => who.replica.snapshot().queue.map(entry => ({ who, entry })))
      // Once more for those who read before the last one wrote.
      quiet = asked.length === 0 ? quiet + 1 : 0
      if (quiet === 2) return
      for (const { who, entry } of asked) await choose(who, entry, texts)
    }
    faults.push('it did not come to rest')
  }

  async function choose(who: Participant, entry: Queued, texts: readonly Text[]): Promise<void> {
    const { state, write: wanted } = entry
    if (state.kind === 'refused') faults.push(`${who.person} was refused: ${state.why}`)
    if (state.kind !== 'conflict') return
    seen.conflicts++
    if (state.theirSignature.person === who.person) faults.push(`${who.person} is asked about an own text`)
    const choice = pick(chance, ['retry', 'theirs', 'replace'] as const)
    const differing = texts.filter(({ key, column }) => key === wanted.key && Object.hasOwn(state.mine, column))
    const [mine, theirs] = [state.mine, state.yielding ?? state.theirs]
    if (JSON.stringify(mine) === JSON.stringify(theirs)) faults.push(`${who.person} is asked about nothing`)
    for (const text of differing) {
      const [inMine, inTheirs] = [holds(mine, text), holds(theirs, text)]
      if (choice === 'theirs' && inMine && !inTheirs) text.yieldedTo = who.person
      if (choice !== 'theirs' && inTheirs && !inMine) text.yieldedTo = who.person
    }
    const settlement: Settlement = choice === 'replace' ? { kind: 'replace', fields: mine } : { kind: choice }
    await who.replica.settle(entry.id, settlement)
  }

  for (let round = 0; round < rounds; round++) {
    const point = pick(chance, points)
    const texts = people.map((who, index) => {
      const kind = pick(chance, ['heading', 'order', 'own note', 'own note', 'shared note'] as const)
      if (kind === 'order') seen.moved++
      if (index > 0 && kind !== 'shared note') seen.merged++
      return write(who, chance.fraction() < 0.7 ? point : pick(chance, points), kind)
    })
    await quieten(texts)
    const stored = await agenda.stored()
    for (const text of texts) {
      if (text.yieldedTo === undefined && !holds(stored.get(text.key) ?? {}, text))
        faults.push(`round ${round}: ${text.text} of ${text.author} in ${text.column} is gone, and nobody chose that`)
    }
    const orders = people.map(who => orderSeen(who, points, names))
    if (new Set(orders).size !== 1) faults.push(`round ${round}: ${orders.join(' | ')} are different orders`)
    for (const who of people) {
      for (const key of points) {
        if (canonical(fieldsAt(who, key)) !== canonical(stored.get(key) ?? {}))
          faults.push(`round ${round}: ${who.person} sees another ${key} than the server has`)
      }
    }
  }
  return { faults, seen }
}

function orderSeen({ replica }: Participant, points: readonly string[], { list, order }: AgendaNames): string {
  const rows = replica.snapshot().state.get(list)?.rows
  const placed = points.map(key => [String(rows?.get(key)?.fields[order] ?? ''), key])
  return placed
    .sort()
    .map(([, key]) => key)
    .join(' ')
}

function holds(fields: Fields, { column, block, text }: Text): boolean {
  const value = fields[column]
  return block === undefined ? value === text : blocksIn(value).some(({ id, text: t }) => id === block && t === text)
}

function blocksIn(value: unknown): readonly Block[] {
  return typeof value === 'string' && value !== '' ? (JSON.parse(value) as Block[]) : []
}

const canonical = (fields: Fields) => JSON.stringify(Object.entries(fields).sort())
