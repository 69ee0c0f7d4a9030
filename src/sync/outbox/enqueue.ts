import type { Chance } from '../../ports/clock.ts'
import type { Fields, RemoteRow } from '../../ports/remote.ts'
import type { Write } from '../../ports/replica.ts'
import { sameColumns, sameValue } from '../merge/same.ts'
import type { Book } from '../replica/book.ts'
import { overlay } from '../replica/view.ts'
import type { Base, NewOperation } from './operation.ts'

type Change = Extract<Write, { kind: 'change' }>

/** A command decided on writes that cannot be: a mistake in the model, never something a person did. */
class ImpossibleWriteError extends Error {
  readonly code = 'impossible-write'
}

/** Operations for what a command decided on, each with what the person had before them. */
export function enqueued(writes: readonly Write[], book: Book, since: string, chance: Chance): NewOperation[] {
  // Writes of one command may build on each other, so each is seen on top of those before it.
  const seen = new Map<string, Fields>()
  const operations: NewOperation[] = []
  for (const write of writes) {
    const { list, key } = write
    const place = `${list}\n${key}`
    const held = book.list(list).rows.of(key)
    const before = seen.get(place) ?? book.views.get(list)?.rows.get(key)?.fields
    const operation = {
      id: chance.key(),
      write,
      since,
      attempts: 0,
      state: { kind: 'waiting' },
      numbered: false,
    } as const
    if (write.kind === 'add') {
      if (before || book.queue.of(list).has(key)) throw alreadyThere(write)
      operations.push(operation)
    } else {
      if (!before) throw notThere(write)
      if (Object.keys(write.fields).length > 0) operations.push({ ...operation, base: baseOf(write, before, held) })
    }
    seen.set(place, overlay(before ?? {}, write.fields))
  }
  return operations
}

/**
 * What the person had before them. Where the server's row says something else, because an earlier change of their own
 * lies over it or they began to write a while ago, there is no version to name: then the columns are compared.
 */
function baseOf({ fields, seen }: Change, shown: Fields, held: RemoteRow | undefined): Base {
  const then = sameColumns(fields, seen ?? shown)
  const isHeld = held && Object.keys(fields).every(column => sameValue(then[column], held.fields[column]))
  return isHeld ? { etag: held.etag, fields: then } : { fields: then }
}

function alreadyThere({ list, key }: Write): ImpossibleWriteError {
  return new ImpossibleWriteError(
    `${list} already has a row with the key ${key}: decide() must take a fresh key for each add.`,
  )
}

function notThere({ list, key }: Write): ImpossibleWriteError {
  return new ImpossibleWriteError(
    `${list} has no row with the key ${key} to change: decide() must refuse what is gone.`,
  )
}
