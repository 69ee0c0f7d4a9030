import * as v from 'valibot'
import { isForumKey, isGrupp } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Column, Group, Level, ListDefinition } from './definition.ts'
import { textColumn } from './mapping.ts'

/** How a forum's own lists are named, and which group they belong to. */
export interface ForumLists {
  readonly prefix: string
  readonly inText: string
  readonly group: Group
  /** Who reads them besides the group. */
  readonly readers?: Group
}

/** Which lists: SoB's, the samverkansgrupp's, or those that the analysis group and all working groups share. */
export type ForumSet = 'sob' | 'samverkan' | 'arbetsgrupper'
export const forumSets: readonly ForumSet[] = ['sob', 'samverkan', 'arbetsgrupper']

export function setOf(forum: ForumKey): ForumSet {
  return isGrupp(forum) || forum === 'analys' ? 'arbetsgrupper' : forum
}

export const forumLists: Readonly<Record<ForumSet, ForumLists>> = {
  sob: { prefix: 'SoB', inText: 'SoB', group: 'SoB' },
  samverkan: { prefix: 'Samverkan', inText: 'den operativa samverkansgruppen', group: 'Samverkan' },
  arbetsgrupper: { prefix: 'Arbetsgrupper', inText: 'arbetsgrupperna', group: 'Arbetsgrupper', readers: 'Medlemmar' },
}

/**
 * A forum's own lists are seen by that forum alone: the parties are authorities of their own. What the working groups
 * prepare is for all members to read.
 */
export function forumRights({ group, readers }: ForumLists, level: Level): ListDefinition['rights'] {
  return { ...(readers && { [readers]: 'read' }), [group]: level }
}

/** The column that says whose a row is, in the lists that several forums share. */
export function forumColumns(set: ForumSet): Column[] {
  return set === 'arbetsgrupper' ? [textColumn('Forum', 'Forum', { required: true })] : []
}

/** Reads it; a list of one forum holds no such column. */
export function forumEntry(set: ForumSet) {
  const shared = v.custom<ForumKey>(
    value => typeof value === 'string' && isForumKey(value) && setOf(value) === 'arbetsgrupper',
  )
  return set === 'arbetsgrupper' ? shared : v.optional(v.literal(set), set)
}

/** Writes it. */
export function forumField(forum: ForumKey): { readonly Forum?: ForumKey } {
  return setOf(forum) === 'arbetsgrupper' ? { Forum: forum } : {}
}
