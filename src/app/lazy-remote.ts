import type { Answer, ListAnswer, Remote, RemoteFailure } from '../ports/remote.ts'

const unreached: RemoteFailure = {
  kind: 'offline',
  message: 'The code that asks the server could not be fetched. It is tried again with the next request.',
}

/**
 * A remote whose code is fetched with the first request. The first view comes from the device and needs no server, so
 * the Graph client need not be there before it. Where the code cannot be fetched, the network is down.
 */
export function lazyRemote(load: () => Promise<Remote>): Remote {
  let loading: Promise<Remote> | undefined
  async function remote(): Promise<Remote | undefined> {
    loading ??= load()
    try {
      return await loading
    } catch {
      loading = undefined
      return undefined
    }
  }
  async function through<T>(ask: (remote: Remote) => Promise<Answer<T>>): Promise<Answer<T>> {
    const there = await remote()
    return there ? ask(there) : { ok: false, failure: unreached }
  }
  return {
    async changes(since, signal): Promise<readonly ListAnswer[]> {
      const there = await remote()
      return there ? there.changes(since, signal) : [...since.keys()].map(list => ({ list, failure: unreached }))
    },
    add: (list, key, fields) => through(there => there.add(list, key, fields)),
    change: (list, id, etag, fields) => through(there => there.change(list, id, etag, fields)),
    find: (list, key) => through(there => there.find(list, key)),
  }
}
