import type { Fields, RemoteFailure } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { codeOf, failureOf, saysUnique } from './failure.ts'
import { findRow } from './finding.ts'
import type { ListAccess } from './list-request.ts'
import type { Answered, Reply } from './request.ts'

/** Statuses that a value already taken has been seen to give, by Graph or by the service under it. */
const suspicious = [400, 409, 500]

/**
 * Whether a write failed because a unique column already holds a value of it. The answer may say so; but that is known
 * from one recorded text only, and texts change with language and version. So when it does not, the values themselves
 * are looked up. What then is left is no duplicate, and the plain meaning of the status holds.
 * @param own the id of the row that is changed; nothing for a new one.
 */
export async function takenFailure(
  access: ListAccess,
  reply: Reply,
  fields: Fields,
  own?: string,
): Promise<RemoteFailure | undefined> {
  if (reply.kind !== 'answer' || !suspicious.includes(reply.status)) return undefined
  const duplicate: RemoteFailure = { ...failureOf(reply, 'write', access.clock.now()), kind: 'duplicate' }
  if (saysUnique(reply)) return duplicate
  if (own !== undefined && isAboutTheRow(reply)) return undefined
  for (const column of [clientKey.name, ...access.unique]) {
    const value = fields[column]
    if (value === undefined || value === '') continue
    const found = await findRow(access, column, value)
    if (!found.ok) return { ...found.failure, kind: 'unclear' }
    if (found.value !== undefined && found.value.id !== own) return duplicate
  }
  return undefined
}

/** A change that met another one, or a server in trouble: neither is about a value. */
function isAboutTheRow(reply: Answered): boolean {
  return reply.status === 500 || codeOf(reply) === 'resourceModified'
}
