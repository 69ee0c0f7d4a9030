/** Something to tell in passing. */
export interface Notice {
  readonly title: string
  readonly body?: string
  readonly kind: 'success' | 'warning' | 'error'
  /** How a slip is undone, where it can be. */
  readonly undo?: () => void
}

/** The one place where notices are shown. */
export const toasterId = 'notices'

let resolvePlace: () => void = () => undefined

/** Resolves when there is somewhere to show a notice; what was told before that is shown then, not lost. */
export const placeReady = new Promise<void>(resolve => {
  resolvePlace = resolve
})

/** Said by the place itself, once it stands on the page. */
export function placeIsReady(): void {
  resolvePlace()
}
