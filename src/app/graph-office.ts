import type { Calendar } from '../ports/calendar.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { Host, Permission } from '../ports/host.ts'
import type { People } from '../ports/people.ts'
import { graphCalendar } from '../sharepoint/graph/calendar.ts'
import { graphClient } from '../sharepoint/graph/client.ts'
import { graphFiles } from '../sharepoint/graph/library.ts'
import { localTransport } from '../sharepoint/graph/local-transport.ts'
import { outsideFetch } from '../sharepoint/graph/outside.ts'
import { graphPeople } from '../sharepoint/graph/people.ts'
import { sender } from '../sharepoint/graph/request.ts'
import { permittedBy } from './permitted.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly clock: Clock
  readonly localGraph?: string
}

export interface Office {
  readonly files: Files
  readonly calendar: Calendar
  readonly people: People
}

/** The document library, the calendar and the people through Microsoft's Graph client, each by the permission it needs. */
export function graphOffice({ host, site, clock, localGraph }: Parts): Office {
  const transport = localGraph === undefined ? undefined : localTransport(localGraph)
  const by = (permission: Permission) => {
    const { token, isAllowed } = permittedBy(host, permission)
    return { send: sender(graphClient(token, transport), clock), isAllowed }
  }
  const files = graphFiles(graphClient(host.token, transport), site, outsideFetch(localGraph))
  const [writing, looking] = [by('Calendars.ReadWrite'), by('User.ReadBasic.All')]
  const calendar = graphCalendar(writing.send, looking.send)
  const people = graphPeople(looking.send)
  const refused = { ok: false, why: 'not-permitted' } as const
  return {
    files,
    calendar: {
      addresses: calendar.addresses,
      invite: async invitation => ((await writing.isAllowed()) ? calendar.invite(invitation) : refused),
    },
    people: { find: async words => ((await looking.isAllowed()) ? people.find(words) : refused) },
  }
}
