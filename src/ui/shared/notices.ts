/** Something to tell in passing. */
export interface Notice {
  readonly title: string
  readonly body?: string
  readonly kind: 'success' | 'warning' | 'error'
  /** How a slip is undone, where it can be. */
  readonly undo?: () => void
  /** Holds something that one needs time with. */
  readonly stays?: true
}

type Teller = (notice: Notice) => void

/**
 * Where notices wait until somebody shows them. What is told before their place stands on the page, or while it could
 * not be fetched, is held here and told when it does: nothing is told to nobody.
 */
export class Notices {
  #held: Notice[] = []
  #teller: Teller | undefined
  readonly #listeners = new Set<() => void>()

  tell(notice: Notice): void {
    if (this.#teller) this.#teller(notice)
    else this.#held = [...this.#held, notice]
    for (const listener of this.#listeners) listener()
  }

  /** From now on that one shows them, and first what is held. Gives what ends it. */
  shownBy(teller: Teller): () => void {
    this.#teller = teller
    const held = this.#held
    this.#held = []
    for (const notice of held) teller(notice)
    return () => {
      if (this.#teller === teller) this.#teller = undefined
    }
  }

  /** So many wait to be shown. */
  readonly waiting = (): number => this.#held.length

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}

/** The app's own. */
export const notices = new Notices()
