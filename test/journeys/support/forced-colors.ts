/** Where the system chooses the colours, a state that only a colour told is no longer told. */
import type { Page } from 'playwright-core'

/** What is chosen, pressed or current and looks as its neighbour that is not. */
export function lookAlike(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const states = ['aria-pressed', 'aria-current', 'aria-selected', 'aria-checked'] as const
    const isOn = (element: Element, state: string) => !['false', null].includes(element.getAttribute(state))
    const look = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .flatMap(one => ['', '::before', '::after'].map(pseudo => getComputedStyle(one, pseudo || undefined)))
        .map(style =>
          [
            style.backgroundColor,
            `${style.borderLeftColor} ${style.borderLeftWidth} ${style.borderBottomColor} ${style.borderBottomWidth}`,
            style.outlineStyle,
            style.fontWeight,
          ].join(),
        )
        .slice(0, 6)
        .join(' ')
    const faults: string[] = []
    for (const state of states) {
      for (const on of document.querySelectorAll(`[${state}]`)) {
        if (!isOn(on, state) || !on.checkVisibility()) continue
        const around = on.closest('[role=group], ul, ol, [role=tablist], [role=listbox]')
        const off = [...(around?.querySelectorAll(on.tagName) ?? [])].find(one => one !== on && !isOn(one, state))
        if (off && look(off) === look(on)) faults.push(`${state} syns inte: ${on.textContent}`)
      }
    }
    return faults
  })
}
