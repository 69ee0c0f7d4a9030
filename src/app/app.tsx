import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import type { Host } from '../ports/host.ts'
import { useAddress } from '../ui/shared/address.ts'
import { Broken } from '../ui/shared/broken.tsx'
import { Loading } from '../ui/shared/loading.tsx'
import { type Workspace, WorkspaceProvider } from '../ui/shared/workspace.tsx'
import { Shell } from '../ui/shell/shell.tsx'
import { useText } from '../ui/text/text.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { fetchAllPages, placesFor } from './routes.tsx'

const Gone = lazy(() => import('../ui/shared/dead-ends.tsx').then(file => ({ default: file.Gone })))

/** The whole app for one signed-in person. Addresses stand after the #, so that any static host can serve it. */
export function App({ workspace }: { workspace: Workspace }) {
  useEffect(() => onceRead(workspace, () => whenIdle(() => fetchAllPages(workspace.host.surface))), [workspace])
  return (
    <WorkspaceProvider workspace={workspace}>
      <Router hook={useAddress} searchHook={useAddress.searchHook}>
        <Shell>
          <ErrorBoundary broken={error => <Broken code={codeOf(error)} />}>
            <Suspense fallback={<Loading />}>
              <Pages surface={workspace.host.surface} />
            </Suspense>
          </ErrorBoundary>
        </Shell>
      </Router>
    </WorkspaceProvider>
  )
}

/** Does it when the first reading has come or could not: what is not looked at yet must not stand in its way. */
function onceRead({ replica }: Workspace, work: () => void): () => void {
  const isRead = () => replica.snapshot().connection.kind !== 'starting'
  if (isRead()) {
    work()
    return () => {}
  }
  const stop = replica.subscribe(() => {
    if (!isRead()) return
    stop()
    work()
  })
  return stop
}

/** Does it when the page has been drawn and has nothing else to do; soon in any case. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1_000 })
  else setTimeout(work, 200)
}

function Pages({ surface }: { surface: Host['surface'] }) {
  const t = useText()
  return (
    <Switch>
      {placesFor(surface).map(({ path, draw }) => (
        <Route key={path} path={path}>
          {params => draw(textIn(params, 'key'), textIn(params, 'part'))}
        </Route>
      ))}
      <Route>
        <Gone to="/" place={t('common.nav.oversikt')} />
      </Route>
    </Switch>
  )
}

/** What stands in the address under a name. */
function textIn(params: object, name: string): string {
  const found: unknown = Reflect.get(params, name)
  return typeof found === 'string' ? found : ''
}

/** A short code for support: what kind of error, never what was written. */
function codeOf(error: Error): string {
  return error.name
}
