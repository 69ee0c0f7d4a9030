import { isGrupp } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey, NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'

const prefixes: Readonly<Record<NamedForumKey, string>> = {
  sob: 'SoB',
  samverkan: 'Samverkan',
  analys: 'Arbetsgrupper',
}

/** The list of that kind where a forum's rows lie, by its name in the site. */
export function listNamed(forum: ForumKey, kind: 'Moten' | 'Punkter' | 'Handelser'): string {
  return `${prefixes[isGrupp(forum) ? 'analys' : forum]}-${kind}`
}
