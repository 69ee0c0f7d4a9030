import { type Ask, LostConnection, type Reply, type Service } from './service.ts'

/** Waits so many milliseconds. */
export type Wait = (ms: number) => Promise<void>

/** Asked for more than this in one go, the work stops and says so: nobody watches a silent screen for longer. */
const longestWait = 5 * 60_000
const mostTries = 6
const usualWait = 5_000
const lostWait = 2_000

/**
 * A service that waits when it is asked to and then tries again. Only what surely did nothing is sent again: an answer
 * that says `throttled`, or a question that failed. An order that failed may have been carried out, so that is left to a
 * new look at the site.
 */
export function patient(service: Service, wait: Wait, tell: (line: string) => void): Service {
  const waiting =
    (ask: Ask): Ask =>
    async (method, path, body, headers) => {
      for (let tries = 1; ; tries += 1) {
        let reply: Reply | undefined
        try {
          reply = await ask(method, path, body, headers)
        } catch (error) {
          if (!(error instanceof LostConnection) || method !== 'GET' || tries >= mostTries) throw error
        }
        const isCalled = reply !== undefined && isThrottled(reply)
        if (reply !== undefined && !isCalled && !(method === 'GET' && reply.status >= 500)) return reply
        const ms = reply !== undefined && isCalled ? waitOf(reply) : lostWait
        if (reply !== undefined && (tries >= mostTries || ms > longestWait)) return reply
        if (isCalled) tell(`Microsoft 365 ber oss vänta ${Math.ceil(ms / 1000)} sekunder.`)
        await wait(ms)
      }
    }
  return { graph: waiting(service.graph), rest: waiting(service.rest) }
}

/** A busy server that says when to come back has done nothing. */
function isThrottled({ status, headers }: Reply): boolean {
  return status === 429 || (status === 503 && headers.has('retry-after'))
}

/** Retry-After comes as seconds, sometimes with decimals, or as a date. */
function waitOf({ headers }: Reply): number {
  const given = headers.get('retry-after')
  if (given === null) return usualWait
  const seconds = Number(given.replace(',', '.'))
  const ms = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1000
  return Number.isNaN(ms) ? usualWait : Math.max(ms, 1000)
}
