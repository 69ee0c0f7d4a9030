import type { Calendar } from '../ports/calendar.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { Host } from '../ports/host.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly clock: Clock
  readonly localGraph?: string
}

/** The document library and the calendar, whose code is fetched when they are first used. */
export function lazyOffice(parts: Parts): { readonly files: Files; readonly calendar: Calendar } {
  const load = async () => (await import('./graph-office.ts')).graphOffice(parts)
  return {
    files: {
      upload: async (folder, name, content) => {
        const office = await load().catch(() => undefined)
        return office ? office.files.upload(folder, name, content) : { ok: false, why: 'offline' }
      },
    },
    calendar: {
      invite: async invitation => {
        const office = await load().catch(() => undefined)
        return office ? office.calendar.invite(invitation) : { ok: false, why: 'offline' }
      },
    },
  }
}
