import type { Clock } from '../../ports/clock.ts'
import type { FeedNotice, Notices, NoticesSent } from '../../ports/notices.ts'
import { membersOf } from './batch.ts'
import type { Reply, Send } from './request.ts'
import { waitOf } from './retry-after.ts'

/** Requests that Graph takes in one batch. */
const batchLimit = 20

/** One notice to one person. */
interface Letter {
  readonly notice: FeedNotice
  readonly person: string
}

/**
 * The activity feed through Graph, several people in a batch. Who is not known to have a notice is tried again later
 * under the same chain, so that it takes the place of the first, if that arrived after all. Of a feed that takes nothing
 * of a batch no more is asked just then.
 */
export function graphNotices(send: Send, clock: Pick<Clock, 'now'>): Notices {
  return {
    async send(notices): Promise<NoticesSent> {
      const letters = notices.flatMap(notice => notice.to.map(person => ({ notice, person })))
      const left: Letter[] = []
      const pauses: number[] = []
      let reached = 0
      let unreached = 0
      for (let from = 0; from < letters.length; from += batchLimit) {
        const some = letters.slice(from, from + batchLimit)
        const replies = await post(send, some)
        const late: Letter[] = []
        for (const [at, letter] of some.entries()) {
          const reply = replies[at]
          const came = outcomeOf(reply)
          if (came === 'reached') reached += 1
          else if (came === 'refused') unreached += 1
          else {
            late.push(letter)
            if (reply?.kind === 'answer' && reply.headers.has('retry-after'))
              pauses.push(waitOf(reply.headers, clock.now()))
          }
        }
        left.push(...late)
        if (late.length === some.length) {
          left.push(...letters.slice(from + batchLimit))
          break
        }
      }
      if (left.length === 0) return { ok: true, reached, unreached }
      const after = pauses.length > 0 ? { after: Math.max(...pauses) } : {}
      return { ok: false, why: 'later', left: noticesIn(left), ...after }
    },
  }
}

async function post(send: Send, letters: readonly Letter[]): Promise<readonly (Reply | undefined)[]> {
  const requests = letters.map(({ notice, person }, at) => ({
    id: String(at),
    method: 'POST',
    url: `/users/${encodeURIComponent(person)}/teamwork/sendActivityNotification`,
    headers: { 'Content-Type': 'application/json' },
    body: bodyOf(notice),
  }))
  const outer = await send({ method: 'POST', path: '/$batch', body: { requests } })
  const members = membersOf(outer)
  return letters.map((_, at) => members?.get(String(at)) ?? (members === undefined ? outer : undefined))
}

function bodyOf({ kind, chain, topic, preview, values, link }: FeedNotice): object {
  return {
    topic: { source: 'text', value: topic, webUrl: link },
    activityType: kind,
    chainId: chain,
    previewText: { content: preview },
    templateParameters: Object.entries(values).map(([name, value]) => ({ name, value })),
  }
}

/** What the server said no to it says no to again; whatever else went wrong may have been done, or may be done later. */
function outcomeOf(reply: Reply | undefined): 'reached' | 'refused' | 'later' {
  if (reply?.kind !== 'answer') return 'later'
  const { status } = reply
  if (status >= 200 && status < 300) return 'reached'
  const isFinal = status === 400 || status === 403 || status === 404
  return isFinal ? 'refused' : 'later'
}

function noticesIn(letters: readonly Letter[]): FeedNotice[] {
  return [...new Set(letters.map(({ notice }) => notice))].map(notice => ({
    ...notice,
    to: letters.filter(letter => letter.notice === notice).map(({ person }) => person),
  }))
}
