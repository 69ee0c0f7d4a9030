/**
 * What runs in the page to look at what has focus. It is handed to the browser as text, so it holds everything it needs
 * and nothing from outside.
 */

/** What is known of the focus after a key. */
export interface Seen {
  /** True when nothing on the page has focus. */
  readonly isLost: boolean
  /** What is wrong with where the focus stands now, and with how it showed where it stood before. */
  readonly faults: readonly string[]
  /** True when the focus stands where it stood before the key. */
  readonly isSame: boolean
}

declare global {
  interface Window {
    lookAtFocus(key: string): Seen
    /** What moves on the page: what is over before one sees it, or what is not although the reader asked for calm. */
    movements(kind: 'short' | 'long'): readonly Animation[]
    /** What can be worked with and has not had focus since the page was loaded. */
    neverFocused(): readonly string[]
  }
}

/** Gives the page `lookAtFocus`. */
export function watchFocus(): void {
  // A page within the page has its own.
  if (window.top !== window) return
  let before: { element: Element; look: string; rect: DOMRect; layer: Element | null } | undefined

  const met = new WeakSet<Element>()

  const layerOf = (element: Element) =>
    element.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')

  const named = (element: Element) => {
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent
    const text = (label || element.textContent || element.id || '').trim().replace(/\s+/g, ' ').slice(0, 60)
    return `${element.tagName.toLowerCase()}${element.getAttribute('role') ? `[${element.getAttribute('role')}]` : ''} “${text}”`
  }

  /** What of a box's look can say that it has focus. What is drawn in no colour, or not at all, says nothing. */
  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo)
    if (pseudo && (style.content === 'none' || style.content === 'normal')) return ''
    const isSeen = (color: string) => color !== 'transparent' && !/^rgba.*, 0\)$/.test(color)
    const edge = (width: string, kind: string, color: string) =>
      kind !== 'none' && width !== '0px' && isSeen(color) ? `${width} ${kind} ${color}` : '-'
    return [
      edge(style.outlineWidth, style.outlineStyle, style.outlineColor),
      style.boxShadow,
      edge(style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
      edge(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
      style.textDecorationLine === 'none' ? '-' : `${style.textDecorationLine} ${style.textDecorationStyle}`,
      pseudo && style.transform,
    ].join(' ; ')
  }

  /** The element's own look and that of what stands nearest round it: a tick's ring is drawn on the box beside it. */
  const wholeLook = (element: Element): string => {
    const boxes: Element[] = [element]
    const hidden = getComputedStyle(element).opacity === '0'
    if (hidden && element.parentElement) boxes.push(element.parentElement, ...element.parentElement.children)
    else if (element.matches('input, textarea, select') && element.parentElement) boxes.push(element.parentElement)
    return boxes.flatMap(box => [lookOf(box), lookOf(box, '::before'), lookOf(box, '::after')]).join(' | ')
  }

  /** How much of it can be seen, of a grid of points over each of its lines. */
  const sight = (element: Element): { share: number; by: string } => {
    const points = [...element.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .flatMap(rect =>
        [0.1, 0.5, 0.9].flatMap(across =>
          [0.1, 0.5, 0.9].map(down => [rect.left + rect.width * across, rect.top + rect.height * down] as const),
        ),
      )
    if (points.length === 0) return { share: 0, by: 'sig själv' }
    const label = (element as HTMLInputElement).labels?.[0]
    const covering = points.flatMap(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      const isSeen = hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit))
      return isSeen ? [] : [hit ? named(hit) : 'fönstrets kant']
    })
    return { share: 1 - covering.length / points.length, by: [...new Set(covering)].join(', ') }
  }

  const isOperable = (element: Element) => (element as HTMLElement).tabIndex >= 0

  window.lookAtFocus = key => {
    const element = document.activeElement
    const faults = window.movements('long').map(({ effect }) => {
      const moving = (effect as KeyframeEffect).target
      return `rör sig: ${moving ? named(moving) : 'något'}`
    })
    const left = before?.element
    if (
      before &&
      left &&
      left !== element &&
      left.isConnected &&
      isOperable(left) &&
      left.getClientRects().length > 0
    ) {
      // What is chosen, opened or written changes its look too; only the ring may make the difference.
      if (wholeLook(left) === before.look) faults.push(`osynligt fokus: ${named(left)}`)
    }
    if (!element || element === document.body || element === document.documentElement) {
      const isSame = before === undefined
      before = undefined
      return { isLost: true, faults, isSame }
    }
    const layer = layerOf(element)
    const rect = element.getBoundingClientRect()
    const page = new DOMRect(rect.x + scrollX, rect.y + scrollY, rect.width, rect.height)
    const isSame = left === element
    const isOtherLayer = before !== undefined && before.layer !== layer
    const follows = left ? (left.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 : true
    if (isOperable(element)) {
      const { share, by } = sight(element)
      // Of what hardly has room a part is enough; of a long text the browser shows the line where one writes.
      const isLong = rect.height > innerHeight / 3 || element.matches('textarea')
      const enough = isLong ? 0.2 : 0.6
      if (share < enough) faults.push(`skymt fokus (${Math.round(share * 100)} % syns, av ${by}): ${named(element)}`)
    }
    if (key === 'Tab' && before && left && !isSame && !isOtherLayer && follows) {
      // Further up and not beside: the page reads in another order than the keyboard goes.
      const wasAbove = page.bottom <= before.rect.top && page.left <= before.rect.right
      const isFixed = (one: Element) => one.closest('header, nav') !== null
      const isWithin =
        document.querySelector('main')?.contains(element) && document.querySelector('main')?.contains(left)
      if (wasAbove && isWithin && !isFixed(element) && !isFixed(left))
        faults.push(`annan ordning än sidans: ${named(left)} → ${named(element)}`)
    }
    met.add(element)
    before = { element, look: wholeLook(element), rect: page, layer }
    return { isLost: false, faults, isSame }
  }

  window.movements = kind =>
    document.getAnimations().filter(({ effect }) => {
      const { activeDuration = 0 } = effect?.getComputedTiming() ?? {}
      return kind === 'long' ? Number(activeDuration) > 50 : Number(activeDuration) <= 50
    })

  window.neverFocused = () =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [role=button]')]
      .filter(element => isOperable(element) && !met.has(element) && !element.hasAttribute('data-tabster-dummy'))
      .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      // Of choices of which one is chosen Tab comes to one, and the arrows to the others.
      .filter(element => !element.matches('[type=radio]') || !isGroupMet(element as HTMLInputElement))
      .map(named)

  const isGroupMet = ({ name }: HTMLInputElement) =>
    [...document.querySelectorAll(`[type=radio][name="${CSS.escape(name)}"]`)].some(radio => met.has(radio))
}
