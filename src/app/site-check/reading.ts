import type { CheckProgress } from '../../ports/site-check.ts'
import { readColumns, readHeads } from '../../provision/present/read-list.ts'
import { readRights, readSecurity } from '../../provision/present/read-rights.ts'
import { isSameList } from '../../provision/present/read-site.ts'
import type { ListSecurity, PresentColumn, PresentList, PresentRights } from '../../provision/present/site.ts'
import type { Service } from '../../provision/service.ts'
import { type Group, groups, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { type Attempt, attempt, type Hindered } from './attempt.ts'
import { type Member, readMembers } from './read-people.ts'

/** A site as far as it could be read. Each part that could not be says why. */
export interface Reading {
  readonly rights: Attempt<PresentRights>
  /** Who is in each group that is there. */
  readonly members: ReadonlyMap<Group | 'owners', Attempt<readonly Member[]>>
  readonly lists: ReadonlyMap<string, ListReading>
}

export interface ListReading {
  /** Undefined where the site shows no such list. */
  readonly head: PresentList | undefined
  readonly columns: Attempt<readonly PresentColumn[]>
  readonly security: Attempt<ListSecurity>
}

export interface ReadOptions {
  readonly service: Service
  /** Graph's id of the site. */
  readonly site: string
  readonly definitions: readonly ListDefinition[]
  /** Why SharePoint REST is shut, where it is; then only what Graph tells is read. */
  readonly shut: Hindered | undefined
  readonly onProgress: (progress: CheckProgress) => void
}

/** Reads all that is judged, one list after the other. Changes nothing. */
export async function readAll({
  service,
  site,
  definitions,
  shut,
  onProgress,
}: ReadOptions): Promise<Attempt<Reading>> {
  const { graph, rest } = service
  const rights: Attempt<PresentRights> = shut ?? (await attempt(() => readRights(rest)).then(there))
  const heads = await attempt(() => readHeads(graph, site))
  if (!heads.ok) return heads
  const members = new Map<Group | 'owners', Attempt<readonly Member[]>>()
  if (rights.ok) {
    const { groups: found, owners } = rights.value
    const asked = [['owners', owners.id] as const, ...groups.map(group => [group, found.get(group)] as const)]
    for (const [group, id] of asked) {
      if (id !== undefined) members.set(group, await attempt(() => readMembers(rest, id)))
    }
  }
  const lists = new Map<string, ListReading>()
  let silent: Hindered | undefined
  for (const [done, definition] of definitions.entries()) {
    onProgress({ done, of: definitions.length, list: definition.display })
    const head = findHead(heads.value, definition)
    const nothing = head === undefined ? unseen : silent
    const [columns, security] = await Promise.all([
      head && !nothing ? attempt(() => readColumns(graph, site, head)) : (nothing ?? unseen),
      head && !nothing ? (shut ?? attempt(() => readSecurity(rest, head.title, head.id))) : (nothing ?? unseen),
    ])
    // Once nobody answers, nobody is asked again: each question waits long for its answer.
    silent = [columns, security].find(isSilent)
    lists.set(definition.name, { head, columns, security })
  }
  return { ok: true, value: { rights, members, lists } }
}

const unseen: Hindered = { ok: false, because: { kind: 'unseen' } }

function isSilent(read: Attempt<unknown>): read is Hindered {
  return !read.ok && read.because.kind === 'no-answer'
}

/** Rights that are undefined were refused after the person had been let in. */
function there(read: Attempt<PresentRights | undefined>): Attempt<PresentRights> {
  if (!read.ok) return read
  return read.value === undefined ? { ok: false, because: { kind: 'refused' } } : { ok: true, value: read.value }
}

function findHead(heads: readonly PresentList[], definition: ListDefinition): PresentList | undefined {
  return heads.find(({ name }) => name === definition.name) ?? heads.find(head => isSameList(head, definition))
}
