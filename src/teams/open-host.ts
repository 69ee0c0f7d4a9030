import { app, pages } from '@microsoft/teams-js'
import type { Theme } from '../ports/host.ts'
import { capabilities, tellsBeforeAway } from './capabilities.ts'
import { contextOf, type HostContext, pathIn, pathOfPage, themeOf } from './context.ts'
import { ask } from './refusal.ts'
import { within } from './within.ts'

/** Milliseconds that a host has to answer the first call. Its own library would wait a minute. */
const firstLimit = 5_000

/** Teams, or another program that shows the app as Teams does. */
export interface TeamsHost {
  readonly context: HostContext
  readonly capabilities: ReturnType<typeof capabilities>
  theme(): Theme
  onTheme(listener: (theme: Theme) => void): () => void
  /** Something stands on the page: the host may take its own waiting sign away. */
  shown(): void
  /** The app can be used, or a page of ours says why it cannot. */
  ready(): void
  /** The person asks to go back; `false` lets the host leave the app. */
  onBack(goBack: () => boolean): void
  /** The host takes the app out of its store, at another path perhaps. */
  onResume(open: (path: string | undefined) => void): void
  /** Somebody opened a link to this path, while the app is shown. */
  onLink(open: (path: string) => void): void
  /** The host puts the app away, or ends it. */
  onAway(leave: () => Promise<void>): void
}

/**
 * What surrounds the page.
 * - `silent`: something does, and said nothing in time.
 * - `refused`: it said no, or told nothing that can be used.
 */
export type Surrounded =
  | { readonly kind: 'teams'; readonly host: TeamsHost }
  | { readonly kind: 'silent' }
  | { readonly kind: 'refused'; readonly code: string }

/**
 * Greets the host.
 * @param page the address of the app's page.
 * @param origins hosts to be believed besides those that the library knows.
 */
export async function openTeams(page: string, origins: readonly string[]): Promise<Surrounded> {
  const greeting = app.initialize([...origins])
  const greeted = await ask(() => greeting, firstLimit)
  if (!greeted.ok) {
    // One that answers late would show its own error, unless it is told that a page is there.
    if (greeted.why === 'silent') greeting.then(tellReady, () => {})
    return greeted.why === 'silent' ? { kind: 'silent' } : { kind: 'refused', code: greeted.code }
  }
  const told = await ask(() => app.getContext(), firstLimit)
  if (!told.ok) {
    tellReady()
    return told.why === 'silent' ? { kind: 'silent' } : { kind: 'refused', code: told.code }
  }
  return { kind: 'teams', host: teamsHost(contextOf(told.value), page) }
}

function tellReady(): void {
  void ask(() => app.notifySuccess())
}

function teamsHost(context: HostContext, page: string): TeamsHost {
  let current = context.theme
  const listeners = new Set<(theme: Theme) => void>()
  app.registerOnThemeChangeHandler(name => {
    current = themeOf(name)
    for (const listener of listeners) listener(current)
  })
  return {
    context,
    capabilities: capabilities(page),
    theme: () => current,
    onTheme(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    shown: () => app.notifyAppLoaded(),
    ready: tellReady,
    onBack(goBack) {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack)
    },
    onResume(open) {
      if (!tellsBeforeAway()) return
      app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
        open(pathOfPage(String(contentUrl)))
        tellReady()
      })
    },
    onLink(open) {
      let last = context.opening.path
      // What it tells of the change has had several shapes; what it answers has one.
      app.registerOnContextChangeHandler(async () => {
        const told = await ask(() => app.getContext())
        if (!told.ok) return
        const path = pathIn(told.value.page.subPageId)
        // It tells of its whole context whatever of it has changed.
        if (path !== undefined && path !== last) open(path)
        last = path
      })
    },
    onAway(leave) {
      if (!tellsBeforeAway()) return
      app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
        await within(awayLimit, leave())
      })
    },
  }
}

/** Milliseconds that leaving may take; what is not stored by then was never said to be. */
const awayLimit = 2_000
