import type { Calendar } from '../ports/calendar.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { Host } from '../ports/host.ts'
import { graphCalendar } from '../sharepoint/graph/calendar.ts'
import { graphClient } from '../sharepoint/graph/client.ts'
import { graphFiles } from '../sharepoint/graph/library.ts'
import { localTransport } from '../sharepoint/graph/local-transport.ts'
import { outsideFetch } from '../sharepoint/graph/outside.ts'
import { sender } from '../sharepoint/graph/request.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly clock: Clock
  readonly localGraph?: string
}

/** The document library and the calendar through Microsoft's Graph client. */
export function graphOffice({ host, site, clock, localGraph }: Parts): { files: Files; calendar: Calendar } {
  const client = graphClient(host.token, localGraph === undefined ? undefined : localTransport(localGraph))
  const files = graphFiles(client, site, outsideFetch(localGraph))
  return { files, calendar: graphCalendar(sender(client, clock)) }
}
