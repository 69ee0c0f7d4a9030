import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../../ports/host.ts'
import { usePrinting } from '../shared/media.ts'
import { NoticePlace } from '../shared/notify.tsx'
import { useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { onLanguage, spoken } from '../text/text.ts'
import { Frame } from './frame.tsx'
import { themes, useGlobalStyles, useHostTheme } from './themes.ts'
import { Wiped } from './wiped.tsx'

/** The frame round every page: theme, navigation, who one is, and whether what one did is saved. */
export function Shell({ children }: { children: ReactNode }) {
  const { host } = useWorkspace()
  const { storage } = useSnapshot()
  const theme = useHostTheme(host)
  return (
    <Ground theme={theme}>{storage?.kind === 'wiped' ? <Wiped /> : <Frame theme={theme}>{children}</Frame>}</Ground>
  )
}

/** Theme, language, live region and toasts without navigation: for the pages that come before the app itself. */
export function Ground({ theme, children }: { theme: Theme; children: ReactNode }) {
  useGlobalStyles()
  // Paper is white, whatever the screen is.
  const shown = usePrinting() ? 'light' : theme
  const lang = useSyncExternalStore(onLanguage, spoken)
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
