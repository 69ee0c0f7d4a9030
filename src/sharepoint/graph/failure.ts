import type { FailureKind, RemoteFailure } from '../../ports/remote.ts'
import type { Answered, Reply } from './request.ts'
import { waitOf } from './retry-after.ts'

/** Whether the server could have changed something by the request. */
export type Intent = 'read' | 'write'

/** A success that can be read: 2xx, a JSON object, and no error inside it. */
export function isGood(reply: Reply): reply is Answered & { readonly body: Readonly<Record<string, unknown>> } {
  return (
    reply.kind === 'answer' && reply.status >= 200 && reply.status < 300 && isObject(reply.body) && !reply.body.error
  )
}

/** True when Graph itself answered, however badly: a page of HTML comes from something in between. */
export function isJson({ headers }: Answered): boolean {
  return /json/i.test(headers.get('content-type') ?? '')
}

/** What an answer that is not good means, by its status. A text is never looked at. */
export function failureOf(reply: Reply, intent: Intent, now: string): RemoteFailure {
  if (reply.kind === 'unsent') return { kind: reply.why, message: 'There was no token for Microsoft Graph.' }
  const uncertain = intent === 'write' ? 'unclear' : 'offline'
  if (reply.kind === 'lost') return { kind: uncertain, message: reply.message }
  const kind = kindOf(reply, intent)
  const requestId = requestIdOf(reply)
  return {
    kind: kind ?? uncertain,
    ...(kind === 'throttled' ? { retryAfter: waitOf(reply.headers, now) } : {}),
    ...(requestId === undefined ? {} : { requestId }),
    ...(reply.status >= 500 && { broken: true }),
    message: messageOf(reply),
  }
}

/** Statuses with one meaning for reads and writes alike. The rest is told apart below, or is uncertain. */
const kinds: Readonly<Record<number, FailureKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'missing',
  410: 'missing',
  412: 'stale',
  // A definite no that passes by itself, with nothing wrong in what was sent: locked, a neighbour in the batch was
  // throttled, too many, storage full, bandwidth used up.
  423: 'throttled',
  424: 'throttled',
  429: 'throttled',
  507: 'throttled',
  509: 'throttled',
  501: 'invalid',
}

function kindOf({ status, headers }: Answered, intent: Intent): FailureKind | undefined {
  const known = kinds[status]
  if (known !== undefined) return known
  if (status === 409) return 'stale'
  // A busy server that says when to come back has done nothing; one that does not may have begun.
  if (status === 503) return intent === 'read' || headers.has('retry-after') ? 'throttled' : undefined
  return status >= 400 && status < 500 && status !== 408 ? 'invalid' : undefined
}

/** The code of the error in an answer, or an empty text. */
export function codeOf(reply: Reply): string {
  const code = errorIn(reply).code
  return typeof code === 'string' ? code : ''
}

/**
 * True when the answer itself says that a unique column already holds the value. Status and code must fit as well as the
 * text; an answer that does not say so may still mean it, see duplicates.ts.
 */
export function saysUnique(reply: Reply): boolean {
  const { message } = errorIn(reply)
  const text = typeof message === 'string' ? message : ''
  return (
    reply.kind === 'answer' &&
    reply.status === 400 &&
    codeOf(reply) === 'invalidRequest' &&
    /unique constraints? already has/i.test(text)
  )
}

function errorIn(reply: Reply): Readonly<Record<string, unknown>> {
  const body = reply.kind === 'answer' && isObject(reply.body) ? reply.body : {}
  return isObject(body.error) ? body.error : {}
}

function requestIdOf(reply: Answered): string | undefined {
  const inner = errorIn(reply).innerError
  const inBody = isObject(inner) ? inner['request-id'] : undefined
  return typeof inBody === 'string' ? inBody : (reply.headers.get('request-id') ?? undefined)
}

function messageOf(reply: Answered): string {
  const { message } = errorIn(reply)
  const said = typeof message === 'string' && message !== '' ? message : 'no readable answer'
  return `${reply.status} ${codeOf(reply)}: ${said}`.replace(' :', ':').slice(0, 500)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
