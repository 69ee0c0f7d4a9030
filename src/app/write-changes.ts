import { seriesOf } from '../domain/decision/number.ts'
import { slots } from '../domain/evolve.ts'
import type { Change } from '../domain/shared/change.ts'
import { keyOf } from '../domain/shared/ids.ts'
import type { State } from '../domain/state.ts'
import { inForce } from '../domain/styrmodell/in-force.ts'
import { forumOf } from '../domain/styrmodell/lookup.ts'
import type { ForumKey } from '../domain/styrmodell/styrmodell.ts'
import type { Fields } from '../ports/remote.ts'
import type { Write } from '../ports/replica.ts'
import { lists } from '../sharepoint/lists/all.ts'
import { setOf } from '../sharepoint/lists/forum.ts'
import type { ListMapping } from '../sharepoint/lists/mapping.ts'

/** Turns what a command decided on into columns of rows. */
export function writesOf(changes: readonly Change[], state: State): Write[] {
  return changes.map(change => (change.kind === 'add' ? added(change, state) : changed(change, state)))
}

function added(change: Extract<Change, { kind: 'add' }>, state: State): Write {
  const mapping = mappingFor(change, 'forum' in change.value ? change.value.forum : undefined)
  const write: Write = {
    kind: 'add',
    list: mapping.definition.name,
    key: keyOf(change.id),
    fields: mapping.toFields(change.value),
    after: (change.after ?? []).map(keyOf),
  }
  return change.of === 'beslut' ? { ...write, series: seriesPrefix(change.value, state) } : write
}

/** The run of numbers that a decision belongs to. */
function seriesPrefix(decision: Extract<Change, { of: 'beslut'; kind: 'add' }>['value'], state: State): string {
  return seriesOf(forumOf(inForce(decision.day, state.versions), decision.forum).short, decision.day).prefix
}

/**
 * Only the columns that differ from what the person saw, so that two people who change different things never collide,
 * and one who saves an old form does not write over what has come since.
 */
function changed(change: Extract<Change, { kind: 'change' }>, state: State): Write {
  const current = storedById(change, state)
  if (!current) throw new Error(`There is no ${change.id} to change: decide() must refuse what is gone.`)
  const mapping = mappingFor(change, 'forum' in current ? current.forum : undefined)
  const before = mapping.toFields({ ...current, ...cleared(change.seen ?? {}), ...change.seen })
  const after = mapping.toFields({ ...current, ...cleared(change.fields), ...change.fields })
  const fields: Record<string, Fields[string]> = {}
  const seen: Record<string, Fields[string]> = {}
  for (const column of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[column] === after[column]) continue
    fields[column] = after[column] ?? ''
    if (before[column] !== undefined) seen[column] = before[column]
  }
  return { kind: 'change', list: mapping.definition.name, key: keyOf(change.id), fields, ...(change.seen && { seen }) }
}

// A form that leaves the stadsområde out means the whole city: the old value must not shine through.
function cleared(fields: object): object {
  return 'omrade' in fields && !('stadsomrade' in fields) ? { stadsomrade: undefined } : {}
}

function storedById(change: Change, state: State) {
  return state[slots[change.of]].find(row => row.id === change.id)
}

function mappingFor(change: Change, forum: ForumKey | undefined): ListMapping<unknown> {
  const found = lists[change.of]
  const mapping = 'definition' in found ? found : forum && found[setOf(forum)]
  if (!mapping) throw new Error(`${change.of} belongs to a forum and none was named: give the change its forum.`)
  return mapping as ListMapping<unknown>
}
