/** Whether anyone is looking. A page that nobody sees does not poll. */
export interface Visibility {
  visible(): boolean
  /**
   * Calls back when the page is shown or hidden, and when the network comes back: moments when what is shown may be
   * old. Returns how to stop listening.
   */
  onChange(listener: () => void): () => void
}

/** For where there is no page: someone is always looking. */
export const alwaysVisible: Visibility = { visible: () => true, onChange: () => () => {} }
