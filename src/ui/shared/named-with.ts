/** What a control is called: the app's own words first, then what stands elsewhere on the page. */
interface Name {
  readonly id: string
  readonly 'aria-label': string
  readonly 'aria-labelledby': string
}

/**
 * The name of a control that is about something that somebody wrote. What they wrote is pointed at where it stands, in its
 * own language, and not put into a sentence of the app's. The control has the words itself and points at itself for them.
 */
export function namedWith(id: string, words: string, written: string): Name {
  return { id, 'aria-label': words, 'aria-labelledby': `${id} ${written}` }
}
