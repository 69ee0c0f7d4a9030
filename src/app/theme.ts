import type { Theme } from '../ports/host.ts'
import { remembered } from './remembered.ts'

const themes: readonly string[] = ['light', 'dark', 'contrast'] satisfies Theme[]

/** The theme of a page that stands by itself: what the person chose here, else what their system asks for. */
export function browserTheme() {
  const memory = remembered('local', 'theme')
  const contrast = matchMedia('(forced-colors: active), (prefers-contrast: more)')
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const listeners = new Set<(theme: Theme) => void>()
  const stored = memory.read()
  let chosen = themes.includes(stored ?? '') ? (stored as Theme) : undefined
  const current = (): Theme => chosen ?? (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light')
  const tell = () => {
    for (const listener of listeners) listener(current())
  }
  contrast.addEventListener('change', tell)
  dark.addEventListener('change', tell)
  return {
    current,
    choose(theme: Theme) {
      chosen = theme
      memory.write(theme)
      tell()
    },
    listen(listener: (theme: Theme) => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
