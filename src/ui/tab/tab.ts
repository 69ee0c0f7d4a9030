import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { Forum, ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { TabNow, TabSettings } from '../../ports/host.ts'

/** A forum that a tab can show. */
export type TabForum = Pick<Forum, 'key' | 'name' | 'short' | 'mandate'>

/**
 * The working groups that SoB has set up and not ended; or why they are not known: nobody is signed in, or nothing
 * answered.
 */
export type FoundGroups =
  | { readonly ok: true; readonly groups: readonly TabForum[] }
  | { readonly ok: false; readonly why: 'signed-out' | 'unread' }

/** Finds them: without asking the person for anything, or with them. */
export type FindGroups = (asked: 'quietly' | 'withPerson') => Promise<FoundGroups>

/** The forum that a tab shows now; nothing for a tab that shows something else. */
export function forumOfTab(tab: TabNow | undefined): ForumKey | undefined {
  const [, shown = ''] = /^\/forum\/([0-9a-z-]+)$/.exec(tab?.path ?? '') ?? []
  return isForumKey(shown) ? shown : undefined
}

/** The tab to save. One that is changed keeps its id, since links that people have kept bear it. */
export function tabFor(
  { key, short }: Pick<Forum, 'key' | 'short'>,
  tab: TabNow | undefined,
  newKey: () => string,
): TabSettings {
  return { id: tab?.id ?? `flik-${newKey()}`, name: short, path: `/forum/${key}` }
}
