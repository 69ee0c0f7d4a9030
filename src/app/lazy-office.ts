import type { Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import type { Office } from './graph-office.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly clock: Clock
  readonly localGraph?: string
}

/** The document library and the calendar, whose code is fetched when they are first used. */
export function lazyOffice(parts: Parts): Office {
  const load = async () => (await import('./graph-office.ts')).graphOffice(parts)
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
    calendar: {
      invite: invitation => ask(({ calendar }) => calendar.invite(invitation)),
      addresses: async people => (await load().catch(() => undefined))?.calendar.addresses(people) ?? [],
    },
    people: { find: words => ask(({ people }) => people.find(words)) },
  }
}
