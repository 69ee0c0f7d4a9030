/** So long a dialog, a menu or a page of its own has to say where the focus goes. */
const ownTimeMs = 150
/** A page that is fetched has its heading a little later. */
const tries = 12

const layers = '[role=dialog], [role=alertdialog], [role=menu]'

/** A place that had focus, with everything that it stood in. */
type Place = readonly Element[]

/**
 * Sees to it that the keyboard always stands somewhere. A button that has done its work often goes away, and the focus
 * with it: then nothing is read out, and who presses Tab begins from nowhere. Where nothing else has taken the focus it
 * goes back to where one was before a dialog, else to the nearest heading round what went away. Gives a way to stop.
 */
export function keepFocus(): () => void {
  let last: Place = []
  /** The last on the page itself. */
  let onPage: Place = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const isLost = () => {
    const [focused] = last
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    return focused !== undefined && isNowhere && !canHoldFocus(focused)
  }
  const place = (left: number) => {
    if (!isLost()) return
    const [before] = onPage
    if (before !== last[0] && before instanceof HTMLElement && canHoldFocus(before)) before.focus()
    else if (!focusHeadingNear([...last, ...onPage]) && left > 0) timer = setTimeout(place, ownTimeMs, left - 1)
  }
  const onFocus = ({ target }: FocusEvent) => {
    last = target instanceof Element ? upFrom(target) : []
    if (!last[0]?.closest(layers)) onPage = last
  }
  const observer = new MutationObserver(() => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(place, ownTimeMs, tries)
  })
  if (document.activeElement) last = onPage = upFrom(document.activeElement)
  document.addEventListener('focusin', onFocus)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
  }
}

const canHoldFocus = (element: Element) =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled')

/** The element and everything it stands in, as it is before anything goes away. */
function upFrom(element: Element): Place {
  const above: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) above.push(at)
  return above
}

/** The first heading of the smallest part that is left and has one; false where there is none yet. */
function focusHeadingNear(around: Place): boolean {
  const part = [...around, document.body].find(one => one.isConnected && one.querySelector('h1, h2, h3, h4'))
  const heading = part?.querySelector<HTMLElement>('h1, h2, h3, h4')
  if (!heading) return false
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
