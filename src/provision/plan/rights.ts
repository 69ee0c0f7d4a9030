import { groups, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { builtInKinds, type LevelName, levelFor, ownLevels } from '../levels.ts'
import type { ListSecurity, PresentRights } from '../present/site.ts'
import type { Receiver, Security, Step } from './step.ts'

/** Who is to hold what on a list: the site's owners everything, the groups what the definition gives them, no one else. */
export function wantedRights({ rights }: ListDefinition): readonly (readonly [Receiver, LevelName])[] {
  const given = groups.flatMap(group => {
    const level = rights[group]
    return level === undefined ? [] : [[group, levelFor[level]] as const]
  })
  return [['owners', 'full'], ...given]
}

/** SharePoint has the limit to one's own rows for a whole list, so one `own` binds all who may not manage it. */
export function wantedSecurity({ rights }: ListDefinition): Security {
  const own = Object.values(rights).includes('own')
  return { EnableVersioning: true, ReadSecurity: 1, WriteSecurity: own ? 2 : 1 }
}

/** For a list that the same plan makes. Whoever makes it is given full control by SharePoint, and gives that up again. */
export function newListRightSteps(definition: ListDefinition, { caller }: PresentRights): Step[] {
  const { name } = definition
  return [
    { kind: 'secure-list', list: name, security: wantedSecurity(definition) },
    ...wantedRights(definition).map(([to, level]) => ({ kind: 'give', list: name, to, level }) as const),
    ...(caller.isSiteAdmin ? [{ kind: 'take', list: name, from: principalOf(caller) } as const] : []),
  ]
}

/** For a list that is there. */
export function listRightSteps(security: ListSecurity, definition: ListDefinition, rights: PresentRights): Step[] {
  if (!security.own) return newListRightSteps(definition, rights)
  const { name } = definition
  const wanted = wantedRights(definition).map(([to, level]) => ({
    to,
    level,
    principal: to === 'owners' ? rights.owners.id : rights.groups.get(to),
    id: levelId(rights, level),
  }))
  const missing = wanted.filter(
    ({ principal, id }) =>
      principal === undefined ||
      id === undefined ||
      !security.holders.some(holder => holder.principal === principal && holder.levels.includes(id)),
  )
  const changes = changedSecurity(security, wantedSecurity(definition))
  const steps: Step[] = changes === undefined ? [] : [{ kind: 'secure-list', list: name, security: changes }]
  steps.push(...missing.map(({ to, level }) => ({ kind: 'give', list: name, to, level }) as const))
  for (const holder of security.holders) {
    const { principal, title, isApp, levels } = holder
    // An app's right was granted over Graph by an administrator, and goes by other rules.
    if (isApp || (principal === rights.caller.id && !rights.caller.isSiteAdmin)) continue
    const kept = wanted.find(one => one.principal === principal)
    if (kept === undefined) steps.push({ kind: 'take', list: name, from: { principal, title } })
    else {
      const extra = levels.filter(level => level !== kept.id)
      steps.push(...extra.map(level => ({ kind: 'take', list: name, from: { principal, title }, level }) as const))
    }
  }
  return steps
}

/** The id of a level on this site; undefined while it is not made. */
export function levelId({ levels }: Pick<PresentRights, 'levels'>, level: LevelName): number | undefined {
  if (level === 'full' || level === 'read') return levels.find(({ kind }) => kind === builtInKinds[level])?.id
  const own = ownLevels.find(({ key }) => key === level)
  return levels.find(({ name }) => name.toLowerCase() === own?.name.toLowerCase())?.id
}

function changedSecurity(security: ListSecurity, wanted: Security): Partial<Security> | undefined {
  const changed: Partial<Security> = {
    ...(security.versioning === wanted.EnableVersioning ? {} : { EnableVersioning: wanted.EnableVersioning }),
    ...(security.readSecurity === wanted.ReadSecurity ? {} : { ReadSecurity: wanted.ReadSecurity }),
    ...(security.writeSecurity === wanted.WriteSecurity ? {} : { WriteSecurity: wanted.WriteSecurity }),
  }
  return Object.keys(changed).length === 0 ? undefined : changed
}

function principalOf({ id, title }: PresentRights['caller']): { principal: number; title: string } {
  return { principal: id, title }
}
