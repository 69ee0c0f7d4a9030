import type { Check, Fault, SiteAspect, Verdict } from '../../ports/site-check.ts'
import { ownLevels } from '../../provision/levels.ts'
import { siteSteps } from '../../provision/plan/plan.ts'
import type { PresentRights } from '../../provision/present/site.ts'
import { groups } from '../../sharepoint/lists/definition.ts'
import type { Member } from './read-people.ts'
import type { Reading } from './reading.ts'

/** What holds for the whole site: groups and levels, who may enter, guests, and who owns it. */
export function judgeSite({ rights, members }: Pick<Reading, 'rights' | 'members'>): Check<SiteAspect>[] {
  if (!rights.ok) {
    const verdict: Verdict = { state: 'unknown', because: rights.because }
    const aspects: readonly SiteAspect[] = ['groups', 'levels', 'entry', 'guests', 'owners']
    const isUnowned = rights.because.kind === 'no-owner-group'
    const unowned: Verdict = { state: 'bad', faults: [{ kind: 'no-owner-group' }] }
    return aspects.map(aspect => ({ aspect, verdict: isUnowned && aspect === 'owners' ? unowned : verdict }))
  }
  return [
    ...judgeOrder(rights.value),
    { aspect: 'guests', verdict: judgeGuests(members, rights.value.owners.title) },
    { aspect: 'owners', verdict: judgeOwners(members.get('owners')) },
  ]
}

/** Groups and levels, by the same comparison that provisioning makes. */
function judgeOrder(rights: PresentRights): Check<SiteAspect>[] {
  const faults: Record<'groups' | 'levels' | 'entry', Fault[]> = { groups: [], levels: [], entry: [] }
  for (const step of siteSteps(rights)) {
    if (step.kind === 'make-group') faults.groups.push({ kind: 'group-missing', group: step.group })
    if (step.kind === 'make-level') faults.levels.push({ kind: 'level-missing', level: step.level.name })
    if (step.kind === 'mend-level') faults.levels.push({ kind: 'level-altered', level: step.level.name })
    if (step.kind === 'let-in') faults.entry.push({ kind: 'no-entry' })
  }
  const there = [...rights.groups.keys()]
  return [
    { aspect: 'groups', verdict: verdictOf(faults.groups, there) },
    {
      aspect: 'levels',
      verdict: verdictOf(
        faults.levels,
        ownLevels.map(({ name }) => name),
      ),
    },
    { aspect: 'entry', verdict: verdictOf(faults.entry) },
  ]
}

function verdictOf(faults: readonly Fault[], who: readonly string[] = []): Verdict {
  if (faults.length > 0) return { state: 'bad', faults }
  return who.length > 0 ? { state: 'good', who } : { state: 'good' }
}

/** People from outside in any group. A group within a group may hold some, and the site does not tell. */
function judgeGuests(members: Reading['members'], owners: string): Verdict {
  const faults: Fault[] = []
  let unread: Verdict | undefined
  const inside = new Set<string>()
  for (const key of ['owners', ...groups] as const) {
    const read = members.get(key)
    if (read === undefined) continue
    if (!read.ok) {
      unread = { state: 'unknown', because: read.because }
      continue
    }
    const group = key === 'owners' ? owners : key
    for (const member of read.value) {
      if (member.is === 'guest') faults.push({ kind: 'guest', who: member.title, group })
      if (member.is === 'everyone') faults.push({ kind: 'everyone', group })
      if (member.is === 'group') inside.add(member.title)
    }
  }
  if (faults.length > 0) return { state: 'bad', faults }
  if (unread !== undefined) return unread
  return inside.size > 0
    ? { state: 'unknown', because: { kind: 'group-inside', names: [...inside] } }
    : { state: 'good' }
}

/** Owners can do everything, so they are named for whoever reads this to judge. */
function judgeOwners(read: ReturnType<Reading['members']['get']>): Verdict {
  if (read === undefined) return { state: 'unknown', because: { kind: 'odd' } }
  if (!read.ok) return { state: 'unknown', because: read.because }
  const inside = read.value.filter(isGroup).map(({ title }) => title)
  if (inside.length > 0) return { state: 'unknown', because: { kind: 'group-inside', names: inside } }
  const who = read.value.map(({ title }) => title)
  return who.length > 0 ? { state: 'good', who } : { state: 'bad', faults: [{ kind: 'no-owners' }] }
}

const isGroup = ({ is }: Member) => is === 'group' || is === 'everyone'
