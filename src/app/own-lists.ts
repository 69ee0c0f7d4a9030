import { isHeldOn } from '../domain/forum/medlemskap.ts'
import type { ListAnswer, ListName, Remote, RemoteFailure } from '../ports/remote.ts'
import { lists } from '../sharepoint/lists/all.ts'
import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { forumLists } from '../sharepoint/lists/forum.ts'

/** One seat as far as it says which lists are one's own. */
export interface Seat {
  readonly person: string
  readonly forum: string
  readonly from: string
  readonly to?: string
}

const register = lists.medlemskap.definition.name
const closed: RemoteFailure = {
  kind: 'forbidden',
  message: 'The list belongs to a forum that the person does not sit in. It was not asked for.',
}

export interface OwnListsParts {
  readonly remote: Remote
  readonly person: string
  readonly today: () => string
  readonly definitions: readonly ListDefinition[]
  /** The seats that are held on this device; nothing while the register has not been read. */
  readonly seats: () => readonly Seat[] | undefined
  /** True where the site shows everyone every list. */
  readonly isOpen: () => boolean
}

/**
 * A remote that asks for the lists of one's own forums alone, where the site would show everyone all of them. What is not
 * asked for comes to no device, and what an earlier visit has left there is taken away as for any closed list. The
 * register of seats is read first.
 */
export function ownListsOnly(parts: OwnListsParts): Remote {
  const { remote, person, today, definitions, seats, isOpen } = parts
  const mayAsk = (list: ListName, held: readonly Seat[]): boolean => {
    if (list === register) return true
    const day = today()
    const own = held.filter(seat => seat.person === person && isHeldOn(seat, day))
    const groups = own.map(({ forum }) => (forumLists as Readonly<Record<string, { group: string }>>)[forum]?.group)
    const rights = definitions.find(({ name }) => name === list)?.rights ?? {}
    return Object.keys(rights).some(group => (group === 'Medlemmar' ? own.length > 0 : groups.includes(group)))
  }
  const refused = (list: ListName) =>
    ({ ok: false, failure: { ...closed, message: `${closed.message} (${list})` } }) as const
  const isShut = (list: ListName) => isOpen() && !mayAsk(list, seats() ?? [])

  async function changes(since: ReadonlyMap<ListName, string | undefined>, signal?: AbortSignal) {
    if (!isOpen()) return remote.changes(since, signal)
    const answers: ListAnswer[] = []
    let held = seats()
    if (held === undefined) {
      const first = await remote.changes(new Map([...since].filter(([list]) => list === register)), signal)
      answers.push(...first)
      held = first.flatMap(seatsIn)
    }
    const known = held
    const left = [...since].filter(([list]) => !answers.some(answer => answer.list === list))
    const asked = left.filter(([list]) => mayAsk(list, known))
    if (asked.length > 0) answers.push(...(await remote.changes(new Map(asked), signal)))
    const shut = left.filter(one => !asked.includes(one)).map(([list]) => ({ list, failure: closed }))
    return [...answers, ...shut]
  }

  return {
    changes,
    add: async (list, key, fields) => (isShut(list) ? refused(list) : remote.add(list, key, fields)),
    change: async (list, id, etag, fields) => (isShut(list) ? refused(list) : remote.change(list, id, etag, fields)),
    find: async (list, key) => (isShut(list) ? refused(list) : remote.find(list, key)),
  }
}

function seatsIn(answer: ListAnswer): Seat[] {
  if (!('changes' in answer)) return []
  return answer.changes.rows.flatMap(({ fields }) => {
    const read = lists.medlemskap.fromFields(fields)
    return read.ok ? [read.value] : []
  })
}
