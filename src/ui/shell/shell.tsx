import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { Theme } from '../../ports/host.ts'
import { usePrinting } from '../shared/media.ts'
import { NoticePlace } from '../shared/notify.tsx'
import { useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { onLanguage, spoken } from '../text/text.ts'
import { Frame } from './frame.tsx'
import { frameKind } from './surface.ts'
import { themes, useGlobalStyles, useHostTheme } from './themes.ts'
import { Wiped } from './wiped.tsx'

const MeetingFrame = lazy(() => import('./meeting-frame.tsx'))

/** The frame round every page: theme, navigation, who one is, and whether what one did is saved. */
export function Shell({ children }: { children: ReactNode }) {
  const { host } = useWorkspace()
  const { storage } = useSnapshot()
  const theme = useHostTheme(host)
  const [path] = useLocation()
  const kind = frameKind(host.surface, path)
  useFocusKept()
  return (
    <Ground theme={theme}>
      {storage?.kind === 'wiped' ? (
        <Wiped />
      ) : kind === 'whole' ? (
        <Frame theme={theme}>{children}</Frame>
      ) : (
        <Suspense>
          <MeetingFrame kind={kind}>{children}</MeetingFrame>
        </Suspense>
      )}
    </Ground>
  )
}

/** Nothing goes away under the keyboard before the page has been drawn, so what keeps the focus is fetched after it. */
function useFocusKept(): void {
  useEffect(() => {
    const stop = import('./keep-focus.ts').then(
      file => file.keepFocus(),
      () => undefined,
    )
    return () => void stop.then(done => done?.())
  }, [])
}

/** Theme, language, live region and toasts without navigation: for the pages that come before the app itself. */
export function Ground({ theme, children }: { theme: Theme; children: ReactNode }) {
  useGlobalStyles()
  // Paper is white, whatever the screen is.
  const shown = usePrinting() ? 'light' : theme
  const lang = useSyncExternalStore(onLanguage, spoken)
  // What lies outside the app's own box follows the theme too.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  // What is drawn outside the app's own box, such as menus, has its language from the page.
  useLayoutEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return (
    <FluentProvider theme={themes[shown]} lang={lang}>
      {/* In another language every word is another: drawn from the beginning. */}
      <AriaLiveAnnouncer key={lang}>
        {children}
        <NoticePlace />
      </AriaLiveAnnouncer>
    </FluentProvider>
  )
}
