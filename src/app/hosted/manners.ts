import type { TeamsHost } from '../../teams/open-host.ts'
import { canGoBack, navigate } from '../../ui/shared/address.ts'
import type { Workspace } from '../../ui/shared/workspace.tsx'

/** Goes to the place that a link in the host pointed at, before anything is drawn. */
export function goToOpening({ context }: TeamsHost): void {
  const { path } = context.opening
  if (path !== undefined) history.replaceState(null, '', `#${path}`)
}

/** What the host expects of an app that it shows: to go back, to be put away, and to be taken out again. */
export function behave(teams: TeamsHost, { replica }: Workspace): void {
  teams.onBack(() => {
    if (!canGoBack()) return false
    history.back()
    return true
  })
  teams.onAway(async () => {
    // What is being written is stored when the page is left, and this is a way to leave it.
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await new Promise(resolve => setTimeout(resolve))
  })
  teams.onLink(path => navigate(path))
  teams.onResume(path => {
    if (path !== undefined) navigate(path)
    void replica.refresh()
  })
}
