import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import { namedForums } from '../styrmodell/forum-key.ts'
import type { Forum, ForumKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import { groupsOf } from './groups.ts'

/** A version of the styrmodell as it holds on a day, with the working groups that SoB has set up besides. */
export interface ModelOfDay extends Styrmodell {
  readonly groups: readonly Forum[]
}

/** The forums that meet on a day: those of the directive, and the working groups that are at work. */
export function forumsOn(reading: Reading, day: Day): ForumKey[] {
  const atWork = groupsOf(reading, day).filter(({ state }) => state === 'pagar')
  return [...namedForums, ...atWork.map(({ grupp }) => grupp.key)]
}

const models = new WeakMap<Reading, WeakMap<Styrmodell, ModelOfDay>>()

/** A version together with all groups, so that each is called by its own name. The same object for the same reading. */
export function withGroups(model: Styrmodell, reading: Reading, today: Day): ModelOfDay {
  const own = models.get(reading) ?? new WeakMap<Styrmodell, ModelOfDay>()
  models.set(reading, own)
  const found = own.get(model)
  if (found) return found
  const groups = groupsOf(reading, today).map(({ grupp: { key, name, purpose } }): Forum => {
    return { ...model.workingGroup, key, name, short: name, mandate: purpose, seats: [] }
  })
  const made = { ...model, groups }
  own.set(model, made)
  return made
}

/** Whether a text names a forum of the version, or a group that SoB has set up. */
export function isKnownForum(text: string, { forums, groups }: ModelOfDay): text is ForumKey {
  return [...forums, ...groups].some(({ key }) => key === text)
}
