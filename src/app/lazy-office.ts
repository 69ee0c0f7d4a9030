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
  type Office = Awaited<ReturnType<typeof load>>
  /** Asks the library or the calendar; where their code cannot be fetched there is no network. */
  const ask = async <Answer>(what: (office: Office) => Promise<Answer>) => {
    const office = await load().catch(() => undefined)
    return office ? what(office) : ({ ok: false, why: 'offline' } as const)
  }
  return {
    files: {
      upload: (folder, name, content) => ask(({ files }) => files.upload(folder, name, content)),
      list: folder => ask(({ files }) => files.list(folder)),
      fetch: file => ask(({ files }) => files.fetch(file)),
    },
    calendar: { invite: invitation => ask(({ calendar }) => calendar.invite(invitation)) },
  }
}
