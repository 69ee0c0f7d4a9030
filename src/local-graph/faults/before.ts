import { accessDenied, GraphError, preconditionFailed, resync, unauthenticated, writeConflict } from '../errors.ts'
import { type Ctx, originOf, type Services } from '../routes/http.ts'
import type { Fault, Wait } from './fault.ts'

/** The refusal that a fault puts in the place of the work; undefined for faults that let the work be done. */
export function refusalOf(fault: Fault, c: Ctx, services: Services): GraphError | undefined {
  switch (fault.fault) {
    case 'throttle':
      return new GraphError(429, 'TooManyRequests', 'The request has been throttled', {
        detail: 'activityLimitReached',
        headers: retryAfter(fault.wait ?? 2),
      })
    case 'busy':
      return new GraphError(503, 'serviceNotAvailable', 'The service is not available.', {
        headers: retryAfter(fault.wait ?? 2),
      })
    case 'conflict':
      return writeConflict()
    case 'stale':
      return preconditionFailed()
    case 'general':
      return new GraphError(500, 'generalException', 'An unspecified error has occurred.')
    case 'forbidden':
      return accessDenied()
    case 'expired':
      return unauthenticated('Lifetime validation failed, the token is expired.')
    case 'claims':
      return unauthenticated('Continuous access evaluation resulted in challenge.', challenge)
    case 'resync':
    case 'resync-upload': {
      const code = fault.fault === 'resync' ? 'resyncChangesApplyDifferences' : 'resyncChangesUploadDifferences'
      return resync(code, `${originOf(c, services)}${new URL(c.req.url).pathname}`)
    }
    default:
      return undefined
  }
}

/** A claims challenge as the sign-in service writes it: JSON in base64. */
const challenge = Buffer.from(JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } })).toString(
  'base64',
)

function retryAfter(wait: Wait): Record<string, string> {
  if (wait === 'none') return {}
  if (wait === 'date') return { 'Retry-After': new Date(Date.now() + 3_000).toUTCString() }
  // Decimals have been seen (graph-facts §5.4), and so has more than anybody would wait.
  return { 'Retry-After': wait === 'absurd' ? '86400.5' : String(wait) }
}
