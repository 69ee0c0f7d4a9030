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
