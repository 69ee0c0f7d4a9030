import { placeOf } from './list-model.ts'
import type { History, Intent } from './simulation.ts'

/**
 * Judges a history by what people wrote and what the server has in its journal, and shares nothing with the code that
 * is judged. Each fault found is a sentence; none means that the laws held.
 */
export function judge(history: History): string[] {
  return [
    ...nothingLost(history),
    ...nothingDoubled(history),
    ...nothingOverwrittenUnseen(history),
    ...inOrder(history),
    ...numbered(history),
    ...converged(history),
    ...history.turnedBack.map(what => `L6: ${what} was shown older than before.`),
  ]
}

function written({ world }: History) {
  return world.server.lists.journal
}

/** Every acknowledged text was stored by the server at some time, or a person gave it up, or it is still in a queue. */
function* nothingLost(history: History) {
  const stored = new Set(written(history).flatMap(({ after }) => Object.values(after?.fields ?? {})))
  const queues = history.devices.flatMap(({ tab }) => tab.replica.snapshot().queue)
  const queued = new Set(queues.flatMap(({ write }) => Object.values(write.fields)))
  for (const { text, person, acknowledged, givenUp, write } of history.intents.values()) {
    if (!acknowledged || givenUp || stored.has(text) || queued.has(text)) continue
    yield `L2: ${text}, which ${person} was told is saved (${write.kind} ${write.key}), is nowhere.`
  }
  for (const { write, state } of queues) yield `L2: ${write.kind} ${write.key} is still ${state.kind} when all is well.`
}

function* nothingDoubled(history: History) {
  const adds = new Map<string, number>()
  for (const { kind, key } of written(history)) if (kind === 'add') adds.set(key ?? '', (adds.get(key ?? '') ?? 0) + 1)
  for (const [key, times] of adds) if (times > 1) yield `L3: ${key} was added ${times} times.`
  const texts = new Map<unknown, number>()
  for (const { before, after } of written(history)) {
    for (const [column, value] of Object.entries(after?.fields ?? {})) {
      if (before?.fields[column] !== value) texts.set(value, (texts.get(value) ?? 0) + 1)
    }
  }
  for (const [text, times] of texts) if (times > 1) yield `L3: the text ${text} was written ${times} times.`
}

/** Whoever wrote over a text had it before their eyes. */
function* nothingOverwrittenUnseen(history: History) {
  for (const { kind, before, after, ifMatch } of written(history)) {
    if (kind !== 'change' || !before || !after) continue
    if (ifMatch !== before.etag) yield `L4: ${before.key} was changed without naming the version replaced.`
    for (const [column, value] of Object.entries(after.fields)) {
      const there = before.fields[column]
      const intent = history.intents.get(String(value))
      if (there === value || there === undefined || !intent) continue
      if (!sawIt(intent, there, history)) yield `L4: ${value} was written over ${there}, which its author had not seen.`
    }
  }
}

function sawIt(intent: Intent, there: unknown, history: History): boolean {
  // On top of an own text that was given up later, what its author saw is what stood under it.
  for (let seen = intent.seen; ; ) {
    if (seen === there) return true
    const under = history.intents.get(String(seen))
    if (!under?.givenUp || under.person !== intent.person) return false
    seen = under.seen
  }
}

function* inOrder(history: History) {
  const place = new Map(written(history).flatMap(({ kind, key, order }) => (kind === 'add' ? [[key, order]] : [])))
  for (const { write } of history.intents.values()) {
    if (write.kind !== 'add') continue
    const own = place.get(write.key)
    for (const key of write.after) {
      const first = place.get(key)
      if (own !== undefined && (first === undefined || first > own)) yield `L9: ${write.key} was stored before ${key}.`
    }
  }
}

function* numbered({ world }: History) {
  const places = world.server.lists.rows('Decisions').map(({ fields }) => placeOf(fields.Number))
  places.sort((one, other) => one - other)
  if (places.some((place, index) => place !== index + 1)) yield `L10: the numbers are ${places.join(', ')}.`
}

function* converged({ world, devices }: History) {
  for (const { person, tab } of devices) {
    for (const [list, view] of tab.replica.snapshot().state) {
      const theirs = canonical([...view.rows].map(([key, { fields }]) => [key, fields]))
      const ours = canonical(world.server.lists.rows(list).map(({ key, fields }) => [key ?? '', fields]))
      if (theirs !== ours) yield `L8: ${person} sees another ${list} than the server has.`
    }
  }
}

function canonical(rows: [string, object][]): string {
  const sorted = rows.map(([key, fields]) => [key, Object.entries(fields).sort()] as const)
  return JSON.stringify(sorted.sort(([one], [other]) => (one < other ? -1 : 1)))
}
