import type { Clock } from '../../ports/clock.ts'
import type { Host } from '../../ports/host.ts'
import type { Notices } from '../../ports/notices.ts'
import { graphClient } from '../../sharepoint/graph/client.ts'
import { localTransport } from '../../sharepoint/graph/local-transport.ts'
import { graphNotices } from '../../sharepoint/graph/notices.ts'
import { sender } from '../../sharepoint/graph/request.ts'
import { permittedBy } from '../permitted.ts'

interface Parts {
  readonly host: Host
  readonly clock: Clock
  readonly localGraph?: string
}

/** The activity feed, by a token of its own: that people may be told is a permission apart. */
export function feedOf({ host, clock, localGraph }: Parts): Notices {
  const { token, isAllowed } = permittedBy(host, 'TeamsActivity.Send')
  const client = graphClient(token, localGraph === undefined ? undefined : localTransport(localGraph))
  const feed = graphNotices(sender(client, clock), clock)
  return {
    // Asked before anything is sent: without the permission nothing is tried, and nothing waits.
    send: async notices => ((await isAllowed()) ? feed.send(notices) : { ok: false, why: 'not-allowed' }),
  }
}
