import type { Fault, Hinder, RightRow, Verdict } from '../../ports/site-check.ts'
import { levelId, wantedRights } from '../../provision/plan/rights.ts'
import type { Holder, ListSecurity, PresentLevel, PresentRights } from '../../provision/present/site.ts'
import type { ListDefinition } from '../../sharepoint/lists/definition.ts'

/** Who holds what on a list, beside what the table gives: the owners and the table's groups first, then everyone else. */
export function rightRows(security: ListSecurity, definition: ListDefinition, rights: PresentRights): RightRow[] {
  const name = (id: number) => rights.levels.find(level => level.id === id)?.name ?? String(id)
  const wanted = wantedRights(definition).map(([to, level]) => {
    const principal = to === 'owners' ? rights.owners.id : rights.groups.get(to)
    const held = security.holders.find(holder => holder.principal === principal)?.levels ?? []
    const row: RightRow = {
      who: to === 'owners' ? rights.owners.title : to,
      is: to === 'owners' ? 'owners' : 'group',
      held: held.map(name),
      wanted: level,
      agrees: held.length === 1 && held[0] === levelId(rights, level),
    }
    return { principal, row }
  })
  const others = security.holders
    .filter(({ principal }) => !wanted.some(one => one.principal === principal))
    .map(({ title, isApp, levels }): RightRow => {
      return { who: title, is: isApp ? 'app' : 'other', held: levels.map(name), wanted: undefined, agrees: false }
    })
  return [...wanted.map(({ row }) => row), ...others]
}

/** Whether everyone holds what the table gives. An app's right was granted by an administrator, whom we cannot ask. */
export function judgeRights(rows: readonly RightRow[]): Verdict {
  const faults = rows.flatMap(faultsOf)
  if (faults.length > 0) return { state: 'bad', faults }
  const apps = rows.filter(({ is }) => is === 'app')
  const because: Hinder = { kind: 'app', names: apps.map(({ who }) => who) }
  return apps.length > 0 ? { state: 'unknown', because } : { state: 'good' }
}

function faultsOf({ who, is, held, wanted, agrees }: RightRow): Fault[] {
  if (agrees || is === 'app') return []
  const names = held.join(', ')
  if (wanted === undefined) return [{ kind: 'stranger', who, held: names }]
  return held.length === 0 ? [{ kind: 'lacks', who, wanted }] : [{ kind: 'holds-other', who, held: names, wanted }]
}

/** SharePoint's PermissionKind: edit items, delete items, delete versions. */
const changing = [3, 4, 8]

function canChange({ high, low }: PresentLevel): boolean {
  const bits = (BigInt(high) << 32n) | BigInt(low)
  return changing.some(kind => ((bits >> BigInt(kind - 1)) & 1n) === 1n)
}

/**
 * Whether nobody but the owners can change what is written in a list of facts. Judged by what each level opens and not by
 * its name, since a level can be altered for the whole site.
 */
export function judgeAppendOnly({ holders }: ListSecurity, { owners, levels }: PresentRights): Verdict {
  const opens = (holder: Holder) =>
    holder.levels.some(id => {
      const level = levels.find(one => one.id === id)
      // A level that the site does not tell of may open anything.
      return level === undefined || canChange(level)
    })
  const faults = holders
    .filter(holder => holder.principal !== owners.id && !holder.isApp && opens(holder))
    .map(({ title }) => ({ kind: 'may-change', who: title }) as const)
  return faults.length > 0 ? { state: 'bad', faults } : { state: 'good' }
}
