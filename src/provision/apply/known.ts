import type { Group, ListDefinition } from '../../sharepoint/lists/definition.ts'
import { ProvisionError } from '../failure.ts'
import type { LevelName } from '../levels.ts'
import { levelId } from '../plan/rights.ts'
import type { Receiver } from '../plan/step.ts'
import { isSameList } from '../present/read-site.ts'
import type { PresentSite } from '../present/site.ts'
import type { Service } from '../service.ts'

/** A site that is being worked on. */
export interface Work {
  readonly service: Service
  /** Graph's id of the site. */
  readonly site: string
  readonly known: Known
}

/** The ids behind the names that steps use: those that were read, and those that steps have made since. */
export interface Known {
  list(name: string): string
  principal(of: Receiver): number
  level(name: LevelName): number
  learnList(name: string, id: string): void
  learnGroup(group: Group, id: number): void
  learnLevel(level: LevelName, id: number): void
}

export function knownOf(site: PresentSite, definitions: readonly ListDefinition[]): Known {
  const lists = new Map<string, string>()
  for (const definition of definitions) {
    const there =
      site.lists.find(({ name }) => name === definition.name) ?? site.lists.find(l => isSameList(l, definition))
    if (there !== undefined) lists.set(definition.name, there.id)
  }
  const groups = new Map<Receiver, number>(site.rights?.groups)
  if (site.rights !== undefined) groups.set('owners', site.rights.owners.id)
  const levels = new Map<LevelName, number>()
  for (const name of ['full', 'read', 'append', 'change'] as const) {
    const id = site.rights === undefined ? undefined : levelId(site.rights, name)
    if (id !== undefined) levels.set(name, id)
  }
  return {
    list: name => found(lists.get(name), `listan ${name}`),
    principal: of => found(groups.get(of), `gruppen ${of}`),
    level: name => found(levels.get(name), `behörighetsnivån ${name}`),
    learnList: (name, id) => void lists.set(name, id),
    learnGroup: (group, id) => void groups.set(group, id),
    learnLevel: (level, id) => void levels.set(level, id),
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new ProvisionError('meanwhile', `Det går inte längre att hitta ${what}. Kör kommandot igen.`)
  }
  return value
}
