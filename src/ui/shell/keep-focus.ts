/** So long a dialog, a menu or a page of its own has to say where the focus goes. */
const ownTimeMs = 250
/** A page that is fetched has its heading a little later. */
const tries = 8

/**
 * Sees to it that the keyboard always stands somewhere. A button that has done its work often goes away, and the focus
 * with it: then nothing is read out, and who presses Tab begins from nowhere. Where nothing else has taken the focus, the
 * nearest heading round what went away gets it. Gives a way to stop.
 */
export function keepFocus(): () => void {
  let around: readonly Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const isLost = () => {
    const [focused] = around
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    return focused !== undefined && isNowhere && (!focused.isConnected || focused.matches(':disabled'))
  }
  const place = (left: number) => {
    if (!isLost()) return
    const heading = headingNear(around)
    if (heading) {
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    } else if (left > 0) timer = setTimeout(place, ownTimeMs, left - 1)
  }
  const onFocus = ({ target }: FocusEvent) => {
    around = target instanceof Element ? upFrom(target) : []
  }
  const observer = new MutationObserver(() => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(place, ownTimeMs, tries)
  })
  document.addEventListener('focusin', onFocus)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
  }
}

/** The element and everything it stands in, as it is before anything goes away. */
function upFrom(element: Element): readonly Element[] {
  const above: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) above.push(at)
  return above
}

/** The first heading of the smallest part that is left and has one. */
function headingNear(around: readonly Element[]): HTMLElement | null {
  for (const part of around) {
    const heading = part.isConnected ? part.querySelector<HTMLElement>('h1, h2, h3, h4') : null
    if (heading) return heading
  }
  return document.querySelector('main h1')
}
