import type { RemoteFailure } from '../ports/remote.ts'
import type { Connection, PoorAnswer } from '../ports/replica.ts'

/**
 * How the connection stands after what has come. Its time is when it became what it is; being fresh becomes new each
 * time. What is still as it was is the same object, and the id of a failed request stays while somebody copies it.
 */
export function nextConnection(
  before: Connection,
  kind: Exclude<Connection['kind'], 'starting'>,
  now: string,
  failure?: RemoteFailure,
): Connection {
  if (kind === 'fresh') return { kind, at: now }
  const since = before.kind === kind ? before.since : now
  if (kind === 'signed-out') return before.kind === kind ? before : { kind, since }
  const answered = answeredIn(failure)
  if (before.kind === kind && saysAsMuch(before.answered, answered)) return before
  return answered ? { kind, since, answered } : { kind, since }
}

/** Nothing for one that was never answered, or not by the server itself. */
function answeredIn(failure: RemoteFailure | undefined): PoorAnswer | undefined {
  if (!failure || (failure.kind === 'offline' && !failure.broken)) return undefined
  return failure.requestId === undefined ? {} : { requestId: failure.requestId }
}

function saysAsMuch(known: PoorAnswer | undefined, news: PoorAnswer | undefined): boolean {
  if (!known || !news) return known === news
  return known.requestId !== undefined || news.requestId === undefined
}
