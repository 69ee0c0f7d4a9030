import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Group, Level, ListDefinition } from './definition.ts'

/** How a forum's own lists are named, and which group they belong to. */
export interface ForumLists {
  readonly prefix: string
  readonly inText: string
  readonly group: Group
}

export const forumLists: Readonly<Record<ForumKey, ForumLists>> = {
  sob: { prefix: 'SoB', inText: 'SoB', group: 'SoB' },
  samverkan: { prefix: 'Samverkan', inText: 'den operativa samverkansgruppen', group: 'Samverkan' },
}

/** A forum's own lists are seen by that forum alone: the parties are authorities of their own. */
export function forumRights(lists: ForumLists, level: Level): ListDefinition['rights'] {
  return { [lists.group]: level }
}
