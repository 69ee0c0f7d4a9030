import {
  type Theme as FluentTheme,
  makeStaticStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import type { Host, Theme } from '../../ports/host.ts'

/** What the build puts the value of in its place (src/app/building): no browser needs what it was made of. */
const workedOut = <T>(value: T): T => value

/**
 * Every token and its value in the light theme, and in the others where it is another. Beside each other they pack well.
 * Left out are the colours of thirty hues for pictures of people, of which there are none here.
 */
const tokens = workedOut(
  Object.entries(teamsLightTheme)
    .filter(([token]) => !/^colorPalette(?!Red|Green|DarkOrange|Yellow|MarigoldBorder|TealBorder)/.test(token))
    .map(([token, light]) => {
      const others = [teamsDarkTheme, teamsHighContrastTheme].map(theme => theme[token as keyof FluentTheme])
      return [token, light, ...others.map(other => (other === light ? null : other))]
    }),
)

const themeAt = (at: number) =>
  Object.fromEntries(tokens.map(row => [row[0], row[at] ?? row[1]])) as unknown as FluentTheme

export const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: themeAt(1),
  dark: themeAt(2),
  contrast: themeAt(3),
}

/** The theme that the host has now. */
export function useHostTheme(host: Pick<Host, 'theme' | 'onTheme'>): Theme {
  return useSyncExternalStore(
    listener => host.onTheme(listener),
    () => host.theme(),
  )
}

const ground = (theme: Theme) => ({
  backgroundColor: themes[theme].colorNeutralBackground1,
  colorScheme: theme === 'light' ? 'light' : 'dark',
})

/** What no component can say: the page behind the app, motion for those who want none, and how it prints. */
export const useGlobalStyles = makeStaticStyles([
  {
    html: {
      // Room for the bar at the top, so that it never covers what has focus.
      scrollPaddingTop: '64px',
      // Room for the scrollbar also on a short page. A gutter would do it too, but in a frame it stays white in the dark.
      overflowY: 'scroll',
    },
    'html[data-theme="light"]': ground('light'),
    'html[data-theme="dark"]': ground('dark'),
    'html[data-theme="contrast"]': ground('contrast'),
    body: { margin: '0' },
    // The word of a badge stands on one line: its box has no room for two.
    '.fui-Badge': { whiteSpace: 'nowrap' },
    // What one has not chosen is read as easily as what one has: Fluent greys it as if it were switched off.
    ':is(.fui-Checkbox__input, .fui-Radio__input):enabled ~ :is(.fui-Checkbox__label, .fui-Radio__label)': {
      color: 'var(--colorNeutralForeground1)',
    },
    // On coloured ground the colour of links is too faint in the dark.
    '.fui-MessageBar :is(a:not(.fui-Button), .fui-Link)': { color: 'currentColor', textDecorationLine: 'underline' },
  },
  `@media (prefers-reduced-motion: reduce) {
    /* A notice's time is an animation of nothing, in Fluent: it is a clock and no motion, and goes on. */
    :not([data-timer-status]), ::before, ::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
    }
  }
  @media print {
    html, body { background: #fff !important; }
    h1, h2, h3 { break-after: avoid; }
    tr, li { break-inside: avoid; }
    main .fui-Button { display: none !important; }
    details::details-content { content-visibility: visible !important; }
  }
  @page {
    margin: 20mm 18mm;
    @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt sans-serif; }
  }`,
])
