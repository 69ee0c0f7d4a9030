import { errorBody, GraphError } from '../errors.ts'
import { brokenDelete } from '../routes/delta.ts'
import { answer, type Ctx } from '../routes/http.ts'
import type { Fault } from './fault.ts'

/** Does to an answer what a fault does on its way to the client. The work behind it has been done. */
export async function spoil(fault: Fault, c: Ctx): Promise<void> {
  switch (fault.fault) {
    case 'timeout': {
      const error = new GraphError(504, 'UnknownError', 'The gateway did not receive a response in time.')
      const ids = { requestId: c.get('requestId'), clientRequestId: c.get('clientRequestId') }
      replace(c, answer(c, errorBody(error, ids, new Date()), 504))
      return
    }
    case 'cut': {
      const text = await c.res.clone().text()
      const { status } = c.res
      if (text !== '') replace(c, answer(c, {}, status), text.slice(0, Math.ceil(text.length / 2)))
      return
    }
    case 'doubled':
      await rows(c, value => value.flatMap(row => [row, row]))
      return
    case 'broken-delete':
      await rows(c, value => value.map(row => (isDeleted(row) ? brokenDelete : row)))
      return
    case 'rate-limit':
      for (const [name, value] of [
        ['RateLimit-Limit', '1250'],
        ['RateLimit-Remaining', '120'],
        ['RateLimit-Reset', '30'],
      ] as const) {
        c.res.headers.set(name, value)
      }
      return
    default:
  }
}

function isDeleted(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'deleted' in row
}

async function rows(c: Ctx, change: (value: unknown[]) => unknown[]): Promise<void> {
  const body = (await c.res.clone().json()) as { value?: unknown }
  if (Array.isArray(body.value)) replace(c, answer(c, { ...body, value: change(body.value) }, c.res.status))
}

/** Hono joins the headers of an answer that is set over another; the old one has to go first. */
function replace(c: Ctx, response: Response, text?: string): void {
  const { status, headers } = response
  c.res = undefined
  c.res = text === undefined ? response : new Response(text, { status, headers })
}
