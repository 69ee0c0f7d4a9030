/** An answer other than success, as Graph words it. Thrown anywhere below a route; the app turns it into the response. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  /** A more exact code, in `innerError`. */
  readonly detail: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, more: ErrorDetails = {}) {
    super(message)
    this.status = status
    this.code = code
    this.detail = more.detail
    this.headers = more.headers ?? {}
  }
}

export interface ErrorDetails {
  readonly detail?: string
  readonly headers?: Readonly<Record<string, string>>
}

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message)

/** Errors of the gateway in front of SharePoint bear this code. */
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message)

/** Graph's vague answer to a value it cannot use (graph-facts §2.2). */
export const generalException = (status = 400) =>
  new GraphError(status, 'generalException', 'General exception while processing')

export const itemNotFound = (message = 'The resource could not be found.') =>
  new GraphError(404, 'itemNotFound', message)

export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied')

export const nameAlreadyExists = () =>
  new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.')

const changed = 'The resource has changed since the caller last read it; usually an eTag mismatch'

/** Two writers at once without If-Match (graph-facts §2.6). */
export const writeConflict = () => new GraphError(409, 'resourceModified', changed)

/** If-Match named another state than the present one (graph-facts §2.6). */
export const preconditionFailed = () =>
  new GraphError(412, 'resourceModified', changed, { detail: 'entityTagDoesNotMatch' })

export const malformedEtag = () =>
  new GraphError(400, 'invalidRequest', 'ETags must be quoted strings', { detail: 'malformedEntityTag' })

export const throttled = (retryAfter: string | undefined) =>
  new GraphError(429, 'TooManyRequests', 'The request has been throttled', {
    detail: 'activityLimitReached',
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  })

/** @param claims a claims challenge, for a token that was revoked rather than outdated. */
export const unauthenticated = (message: string, claims?: string) =>
  new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate':
        claims === undefined
          ? 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'
          : `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"`,
    },
  })

/** @param location where reading begins again. */
export const resync = (code: ResyncCode, location: string) =>
  new GraphError(410, code, 'Resync required. Replace the local state and begin again.', {
    headers: { Location: location },
  })

export type ResyncCode = 'resyncChangesApplyDifferences' | 'resyncChangesUploadDifferences'

/** The body of an error; dates there bear no zone (graph-facts §6.3). */
export function errorBody(error: GraphError, ids: { requestId: string; clientRequestId: string }, now: Date): object {
  const inner = {
    ...(error.detail === undefined ? {} : { code: error.detail }),
    date: now.toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  }
  return { error: { code: error.code, message: error.message, innerError: inner } }
}
