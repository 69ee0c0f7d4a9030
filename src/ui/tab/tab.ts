import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { NamedForumKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { TabNow, TabSettings } from '../../ports/host.ts'

/** The forum that a tab shows now; nothing for a tab that shows something else. */
export function forumOfTab(tab: TabNow | undefined): NamedForumKey | undefined {
  const [, shown] = /^\/forum\/([a-z]+)$/.exec(tab?.path ?? '') ?? []
  return namedForums.find(key => key === shown)
}

/** The tab to save. One that is changed keeps its id, since links that people have kept bear it. */
export function tabFor(
  forum: NamedForumKey,
  model: Styrmodell,
  tab: TabNow | undefined,
  newKey: () => string,
): TabSettings {
  return { id: tab?.id ?? `flik-${newKey()}`, name: forumOf(model, forum).short, path: `/forum/${forum}` }
}
