/** A state that a view can be in, and how to bring it there. */
import type { Frame, Locator, Page } from 'playwright-core'
import type { Stand } from './stand.ts'

/** What is looked at: the page, and the app within it where a host frames it. */
export interface Subject {
  readonly page: Page
  readonly app: Page | Frame
  /** What went wrong unseen, in the order it was told. */
  readonly problems: readonly string[]
}

export interface State {
  /** The name of the view. */
  readonly view: string
  readonly name: string
  /** Brings it about. Asked again where another width has closed what was open. */
  readonly reach: (stand: Stand) => Promise<Subject>
  /** What stands there only in this state. */
  readonly holds?: (app: Page | Frame) => Locator
  /** Something lies over the page, so that axe cannot see what is behind; that was looked at where nothing does. */
  readonly floats?: true
  /** Lines of the console that belong to it, such as the browser's own about a connection that is cut. */
  readonly expected?: RegExp
  /** Puts back what others would stumble on. */
  readonly leave?: (stand: Stand) => Promise<void>
}
