import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { OversiktPage } from '../ui/oversikt/oversikt-page.tsx'
import { isFirstPage, useAddress } from '../ui/shared/address.ts'
import { Broken } from '../ui/shared/broken.tsx'
import { Skeleton } from '../ui/shared/skeleton.tsx'
import { type Workspace, WorkspaceProvider } from '../ui/shared/workspace.tsx'
import { Shell } from '../ui/shell/shell.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

/** Every page but the first, which needs no fetching. */
const routes = () => import('./routes.tsx')
const Elsewhere = lazy(() => routes().then(file => ({ default: file.Elsewhere })))

/** Begins to fetch what the address asks for, where that is not the first page, while the replica is opened. */
export function fetchPlace(): void {
  // What fails now is tried again, and said, where the page is to be drawn.
  if (!isFirstPage()) void routes().catch(() => {})
}

/** The whole app for one signed-in person. Addresses stand after the #, so that any static host can serve it. */
export function App({ workspace }: { workspace: Workspace }) {
  useEffect(() => onceRead(workspace, () => whenIdle(() => fetchAllPages(workspace))), [workspace])
  return (
    <WorkspaceProvider workspace={workspace}>
      <Router hook={useAddress} searchHook={useAddress.searchHook}>
        <Shell>
          <Guarded>
            <Suspense fallback={<Skeleton />}>
              <Switch>
                <Route path="/">
                  <OversiktPage />
                </Route>
                <Route>
                  <Elsewhere surface={workspace.host.surface} />
                </Route>
              </Switch>
            </Suspense>
          </Guarded>
        </Shell>
      </Router>
    </WorkspaceProvider>
  )
}

/** One page that breaks takes neither the frame nor the other pages with it. */
function Guarded({ children }: { children: ReactNode }) {
  const [place] = useAddress()
  return (
    <ErrorBoundary place={place} broken={error => <Broken code={codeOf(error)} />}>
      {children}
    </ErrorBoundary>
  )
}

/** Fetches every page, so that none is missing when the network goes. */
function fetchAllPages({ host }: Workspace): void {
  void routes().then(
    file => file.fetchAllPages(host.surface),
    () => {},
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

/** A short code for support: what kind of error, never what was written. */
function codeOf(error: Error): string {
  return error.name
}
