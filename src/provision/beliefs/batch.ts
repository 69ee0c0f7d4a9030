import { bodyOf, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'

/** Several requests in one. */
export const throttledBatch: Belief = {
  id: 'throttled-batch',
  question: 'Vilken status har en batch där en del har strypts?',
  source: 'graph-facts §5.2, §11.10',
  believed: '200',
  ways: {
    200: { seen: '200', app: 'Varje del läses för sig, vad det yttre svaret än är.' },
    424: { seen: '424', app: 'Varje del läses för sig, vad det yttre svaret än är.' },
  },
  async ask({ owner, list, throttle }) {
    if (throttle === undefined) {
      return { untried: 'vore att överbelasta Microsoft 365 med flit; appen klarar båda svaren' }
    }
    const url = `${list}/items/delta`
    const requests = [
      { id: '1', method: 'GET', url },
      { id: '2', method: 'GET', url, headers: throttle },
    ]
    const reply = await owner.graph('POST', '/$batch', { requests })
    return { answer: String(reply.status), detail: statusText(reply) }
  },
}

export const failedMember: Belief = {
  id: 'failed-member',
  question: 'Besvaras en batch även när en del misslyckas?',
  source: 'graph-facts §5.2',
  believed: 'each',
  ways: {
    each: { seen: 'ja, var del för sig', app: 'De andra listorna visas.' },
    none: { seen: 'nej', app: 'Delarna frågas en och en.' },
  },
  async ask({ owner, list, site }) {
    const requests = [
      { id: '1', method: 'GET', url: `${list}/items/delta` },
      { id: '2', method: 'GET', url: `${site}/lists/finns-inte/items/delta` },
    ]
    const reply = await owner.graph('POST', '/$batch', { requests })
    const { responses } = bodyOf(reply)
    const statuses = Array.isArray(responses) ? responses.map(one => Number((one as { status: unknown }).status)) : []
    return { answer: statuses.includes(200) ? 'each' : 'none', detail: `${statusText(reply)}; ${statuses.join(', ')}` }
  },
}
