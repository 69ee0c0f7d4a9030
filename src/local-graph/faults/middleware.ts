import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MiddlewareHandler } from 'hono'
import { badRequest } from '../errors.ts'
import type { Ctx, Env, Services } from '../routes/http.ts'
import { spoil } from './after.ts'
import { refusalOf } from './before.ts'
import { type Fault, readHeader } from './fault.ts'

/**
 * Plays the faults of the run's rules and of the request's own header `x-local-fault`. Members of a batch pass here too,
 * so each can fail by itself.
 */
export function playFaults(services: Services): MiddlewareHandler<Env> {
  return async (c, next) => {
    const faults = [...services.faults.meet(c.req.method, c.req.path), ...ownFaults(c)]
    for (const { fault } of faults) services.faults.note({ fault, method: c.req.method, path: c.req.path })
    for (const fault of faults) {
      if (fault.fault === 'latency') await new Promise(resolve => setTimeout(resolve, fault.ms ?? 500))
      if (fault.fault === 'drop-before') return drop(c)
      const refusal = refusalOf(fault, c, services)
      if (refusal !== undefined) throw refusal
    }
    await next()
    if (faults.some(({ fault }) => fault === 'drop-after')) {
      c.res = drop(c)
      return
    }
    for (const fault of faults) await spoil(fault, c)
  }
}

function ownFaults(c: Ctx): Fault[] {
  const text = c.req.header('x-local-fault')
  if (text === undefined) return []
  const faults = readHeader(text)
  if (typeof faults === 'string') throw badRequest(faults)
  return faults
}

/** Cuts the connection without an answer. */
function drop(c: Ctx): Response {
  const outgoing = c.env?.outgoing
  if (outgoing === undefined) throw badRequest('Only a request over a connection can be dropped.')
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}
