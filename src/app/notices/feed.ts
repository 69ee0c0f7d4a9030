import type { Clock } from '../../ports/clock.ts'
import type { Host, PermittedToken } from '../../ports/host.ts'
import type { Notices } from '../../ports/notices.ts'
import { graphClient } from '../../sharepoint/graph/client.ts'
import { localTransport } from '../../sharepoint/graph/local-transport.ts'
import { graphNotices } from '../../sharepoint/graph/notices.ts'
import { sender } from '../../sharepoint/graph/request.ts'

interface Parts {
  readonly host: Host
  readonly clock: Clock
  readonly localGraph?: string
}

/** The activity feed, by a token of its own: that people may be told is a permission apart. */
export function feedOf({ host, clock, localGraph }: Parts): Notices {
  const ask = (claims?: string): Promise<PermittedToken> =>
    host.permitted ? host.permitted('TeamsActivity.Send', claims) : host.token(claims)
  const token = async (claims?: string) => {
    const given = await ask(claims)
    return given.ok || given.why !== 'not-permitted' ? given : ({ ok: false, why: 'signed-out' } as const)
  }
  const client = graphClient(token, localGraph === undefined ? undefined : localTransport(localGraph))
  const feed = graphNotices(sender(client, clock))
  return {
    async send(notices) {
      // Asked before anything is sent: without the permission nothing is tried, and nothing waits.
      const given = await ask()
      if (!given.ok && given.why === 'not-permitted') return { ok: false, why: 'not-allowed' }
      return given.ok ? feed.send(notices) : { ok: false, why: 'later', left: notices }
    },
  }
}
