/** What the server's journal says: P2, P3, P7 and the numbers of a series. */
import { placeOf } from '../../../src/sync/testing/list-model.ts'
import { isText } from '../storage.ts'
import type { Account } from './account.ts'

/** A row is added once, and a text written once, unless it was removed or a person chose it anew. */
export function* nothingDoubled({ server, writtenAt, chosenAgain }: Account): Generator<string> {
  const there = new Set<string>()
  const removed = new Set<string>()
  for (const { kind, list, key, person } of server) {
    const place = `${list} ${key}`
    if (kind === 'remove') {
      there.delete(place)
      removed.add(place)
    }
    if (kind !== 'add' || key === undefined) continue
    if (there.has(place)) yield `P2: ${place} was added twice, the second time by ${person}.`
    there.add(place)
  }
  for (const [text, orders] of writtenAt) {
    if (!isText(text) || orders.length < 2 || chosenAgain.has(text)) continue
    const places = orders.map(order => server[order]).map(entry => `${entry?.list} ${entry?.key}`)
    if (!places.some(place => removed.has(place))) yield `P2: the text ${text} was written ${orders.length} times.`
  }
}

/** Each change names the version it replaces, and whoever writes over a text has had it before their eyes. */
export function* nothingOverwritten(account: Account): Generator<string> {
  const { server, texts } = account
  for (const { kind, before, after, ifMatch } of server) {
    if (kind !== 'change' || !before || !after) continue
    if (ifMatch !== before.etag) yield `P3: ${before.key} was changed without naming the version that it replaced.`
    for (const [column, value] of Object.entries(after.fields)) {
      const there = before.fields[column]
      const text = String(value)
      if (there === value || there === undefined || !isText(text)) continue
      if (!sawIt(account, text, there))
        yield `P3: ${text} was written over ${there}, which ${texts.get(text)?.device} had not seen.`
    }
  }
}

function sawIt({ texts, personOf, chosenAway }: Account, text: string, there: unknown): boolean {
  // On top of an own text that was let go of, what its author saw is what stood under it.
  const asked = new Set<string>()
  const look = (one: string): boolean => {
    const known = texts.get(one)
    if (!known || asked.has(one)) return false
    asked.add(one)
    return known.seen.some(seen => {
      if (seen === there) return true
      const under = texts.get(String(seen))
      return (
        under !== undefined &&
        chosenAway.has(under.text) &&
        personOf.get(under.device) === personOf.get(known.device) &&
        look(under.text)
      )
    })
  }
  return look(text)
}

/** What is to follow something is stored after it. */
export function* inOrder({ server, texts, chosenAway, chosenAgain }: Account): Generator<string> {
  const place = new Map<string, number>()
  for (const { kind, key, order } of server)
    if (kind === 'add' && key !== undefined && !place.has(key)) place.set(key, order)
  const letGo = new Set([...chosenAway].map(text => texts.get(text)?.write.key))
  const chosenKeys = new Set<string>()
  for (const { text, write, chosen } of texts.values()) if (chosen || chosenAgain.has(text)) chosenKeys.add(write.key)
  for (const { write } of texts.values()) {
    if (write.kind !== 'add') continue
    const own = place.get(write.key)
    for (const key of write.after) {
      const first = place.get(key)
      // A person may let go of the one and then choose to send the other all the same, where the list is hidden.
      if (letGo.has(key) && chosenKeys.has(write.key)) continue
      if (own !== undefined && (first === undefined || first > own)) yield `P7: ${write.key} was stored before ${key}.`
    }
  }
}

export function* numbered({ history }: Account): Generator<string> {
  const places = history.server.lists.rows('Decisions').map(({ fields }) => placeOf(fields.Number))
  places.sort((one, other) => one - other)
  if (places.some((place, index) => place !== index + 1))
    yield `P2: the numbers of the series are ${places.join(', ')}.`
}
