import type { Clock } from '../../ports/clock.ts'
import type { ListName } from '../../ports/remote.ts'
import type { Addresses } from './addresses.ts'
import type { Ask, Reply, Send } from './request.ts'

/** One list, and the means to reach it. */
export interface ListAccess {
  readonly send: Send
  readonly addresses: Addresses
  readonly clock: Clock
  readonly list: ListName
  readonly columns: readonly string[]
  /** Unique columns besides the key. */
  readonly unique: readonly string[]
  readonly habits: Habits
}

/** What has been learnt of how the service takes changes, for as long as the remote lives. */
export interface Habits {
  /** Which form of a change is taken; nothing while it is not known. */
  form: 'item' | 'fields' | undefined
  /** True once a row was seen to have been changed by another between our reading and our writing. */
  isDoubted: boolean
  /** True where nothing shows that another wrote over what we wrote: then it is read again once it is written. */
  isVerified: boolean
  /** True once looking a row up by a column has been refused and reading the whole list has not. */
  readsAll: boolean
}

/** Sends to a list; once more where the list turns out to be found elsewhere, since a 404 did nothing. */
export async function askList(access: ListAccess, make: (items: string) => Ask): Promise<Reply> {
  const { send, addresses, list } = access
  const reply = await send(make(addresses.items(list)))
  const isNotThere = reply.kind === 'answer' && reply.status === 404
  return isNotThere && (await addresses.learn(list)) ? send(make(addresses.items(list))) : reply
}
