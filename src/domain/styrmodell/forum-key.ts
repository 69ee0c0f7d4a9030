import type { ForumKey, GruppKey, NamedForumKey } from './styrmodell.ts'

/** The forums of the directive, in the order in which people meet them. */
export const namedForums: readonly NamedForumKey[] = ['samverkan', 'sob', 'analys']

export function isGrupp(key: string): key is GruppKey {
  return /^grupp-[0-9a-z-]{1,60}$/.test(key)
}

export function isForumKey(text: string): text is ForumKey {
  return isGrupp(text) || namedForums.some(key => key === text)
}

/** Whether a reader sees a forum's own lists; the working groups share theirs with the analysis group. */
export function seesForum(seen: readonly ForumKey[], forum: ForumKey): boolean {
  return seen.includes(isGrupp(forum) ? 'analys' : forum)
}
