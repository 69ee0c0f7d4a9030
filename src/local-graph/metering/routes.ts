import type { MiddlewareHandler } from 'hono'
import { personas } from '../people.ts'
import type { App, Env } from '../routes/http.ts'
import { kindOf } from './cost.ts'
import type { Meter } from './meter.ts'

/** Notes every request to the service, members of batches too. */
export function metered(meter: Meter): MiddlewareHandler<Env> {
  return async (c, next) => {
    const kind = kindOf(c.req.method, c.req.path, new URL(c.req.url).searchParams)
    meter.note({ user: userOf(c.req.header('authorization')), kind, inBatch: c.env?.inBatch === true })
    await next()
  }
}

function userOf(authorization: string | undefined): string {
  const token = /^Bearer ([^\s~]+)/i.exec(authorization ?? '')?.[1]
  return personas.find(one => one.token === token || one.sharePointToken === token)?.key ?? 'unknown'
}

/** `GET /local/meter` reads the meter, `DELETE` sets it to nothing. */
export function meterRoutes(app: App, meter: Meter): void {
  app.get('/local/meter', c => c.json(meter.read()))
  app.delete('/local/meter', c => {
    meter.reset()
    return c.body(null, 204)
  })
}
