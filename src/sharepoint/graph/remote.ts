import type { Clock } from '../../ports/clock.ts'
import type { Answer, ListName, Remote, RemoteFailure } from '../../ports/remote.ts'
import type { Overwriting } from '../../ports/surroundings.ts'
import { clientKey } from '../lists/definition.ts'
import { makeAddresses } from './addresses.ts'
import { changeRow } from './change-row.ts'
import { readChanges } from './changes.ts'
import type { GraphClient } from './client.ts'
import { findRow } from './finding.ts'
import { heeding, makeGate } from './gate.ts'
import type { Habits, ListAccess } from './list-request.ts'
import { sender } from './request.ts'
import { addRow } from './writing.ts'

export interface RemoteParts {
  readonly client: GraphClient
  /** The site's id: `host,guid,guid`. */
  readonly site: string
  /** The columns to read of each list. The key is always read, and is no column of the rows. */
  readonly lists: ReadonlyMap<ListName, readonly string[]>
  /** Unique columns besides the key, where there are any: with them a number that was taken is told from a mistake. */
  readonly unique?: ReadonlyMap<ListName, readonly string[]>
  readonly clock: Clock
  /** How the service was found to meet a change of a row that has changed meanwhile; it compares when not given. */
  readonly overwriting?: Overwriting
}

/** The lists of a SharePoint site through Microsoft Graph. */
export function graphRemote({ client, site, lists, unique, clock, overwriting = 'compared' }: RemoteParts): Remote {
  const gate = makeGate(clock)
  const send = heeding(sender(client, clock), gate, clock)
  const addresses = makeAddresses(send, site)
  const habits: Habits = {
    form: undefined,
    isDoubted: overwriting !== 'compared',
    isVerified: overwriting === 'unseen',
    readsAll: false,
  }
  const inList = async <T>(list: ListName, act: (access: ListAccess) => Promise<Answer<T>>): Promise<Answer<T>> => {
    const columns = lists.get(list)
    if (columns === undefined) return { ok: false, failure: unknownList(list) }
    const failure = gate.closed(list)
    if (failure !== undefined) return { ok: false, failure }
    return act({ send, addresses, clock, list, columns, unique: unique?.get(list) ?? [], habits })
  }
  return {
    changes: (since, signal) => readChanges({ send, addresses, gate, clock, lists }, since, signal),
    add: (list, key, fields) => inList(list, access => addRow(access, key, fields)),
    change: (list, id, etag, fields) => inList(list, access => changeRow(access, id, etag, fields)),
    find: (list, key) => inList(list, access => findRow(access, clientKey.name, key)),
  }
}

function unknownList(list: ListName): RemoteFailure {
  return { kind: 'missing', message: `No columns were given for the list ${list}. Add it where the remote is made.` }
}
