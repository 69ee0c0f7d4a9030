import type { Host } from '../../ports/host.ts'
import { useText } from '../text/text.ts'
import { useNotify } from './notify.tsx'
import { useWorkspace } from './workspace.tsx'

/**
 * How a link came into somebody's hands.
 * - `copied`: it lies on the clipboard.
 * - `offered`: the host shows it, its own way.
 * - `unshared`: neither; the link must be shown.
 */
type Handed = 'copied' | 'offered' | 'unshared'

/**
 * Hands over a link to a path of the app.
 * @param write puts a text on the clipboard, which a host may refuse to lend to what it shows.
 */
export async function handLink(
  host: Pick<Host, 'linkTo' | 'shareLink'>,
  path: string,
  label: string,
  write: (link: string) => Promise<void>,
): Promise<Handed> {
  try {
    await write(host.linkTo(path))
    return 'copied'
  } catch {
    const offered = await host.shareLink?.(path, label)
    return offered?.ok ? 'offered' : 'unshared'
  }
}

/** Copies a link to a path of the app, and says what came of it. */
export function useCopyLink(): (path: string, label: string) => Promise<void> {
  const t = useText()
  const notify = useNotify()
  const { host } = useWorkspace()
  return async (path, label) => {
    // Absent where the page is not secure; then it throws, which is the same to us.
    const handed = await handLink(host, path, label, async link => navigator.clipboard.writeText(link))
    if (handed === 'copied') notify({ kind: 'success', title: t('common.action.linkCopied') })
    if (handed === 'unshared')
      notify({ kind: 'warning', title: t('common.action.linkShown'), body: host.linkTo(path), stays: true })
  }
}
