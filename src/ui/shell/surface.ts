import type { Host } from '../../ports/host.ts'

/**
 * What stands round a page.
 * - `whole`: the navigation, who one is, the search.
 * - `slim`: beside a meeting, where there is room for the page and little else.
 * - `bare`: before a whole meeting, where nothing but the page belongs.
 */
export type FrameKind = 'whole' | 'slim' | 'bare'

/** By where the host draws the app; a page that is made to be shown to a meeting stands bare in a window of its own too. */
export function frameKind(surface: Host['surface'], path: string): FrameKind {
  if (surface === 'stage' || isShown(path)) return 'bare'
  return surface === 'side-panel' ? 'slim' : 'whole'
}

const isShown = (path: string) => /^\/moten\/[^/]+\/visa$/.test(path)

/** Whether the page is that of the meeting itself, which one comes back to from every other. */
export function isOfMeeting(path: string): boolean {
  return isShown(path) || /^\/forum\/[^/]+$|^\/moten\/[^/]+\/pagaende$/.test(path)
}
