import { stemsOf } from './stem.ts'

/** Whether a and o stand for themselves only, or also for å, ä and ö. */
export type Letters = 'as-written' | 'without-dots'

/** A word that is looked for, in folded texts. */
export interface Needle {
  readonly isIn: (text: string) => boolean
  /** Where it stands first; -1 where it does not. */
  readonly placeIn: (text: string) => number
  /** How it is written there: each form once. */
  readonly formsIn: (text: string) => readonly string[]
}

/** @param word folded, see `folded`. */
export function needleOf(word: string, letters: Letters): Needle {
  const stems = stemsOf(word)
  const pattern = stems.map(stem => patternOf(stem, letters)).join('|')
  const one = new RegExp(pattern)
  return {
    // Nearly every text is asked this and nothing more, and a text is looked through faster than a pattern is tried.
    isIn: letters === 'as-written' ? text => stems.some(stem => text.includes(stem)) : text => one.test(text),
    placeIn: text => text.search(one),
    formsIn: text => [...new Set(text.match(new RegExp(pattern, 'g')))],
  }
}

function patternOf(stem: string, letters: Letters): string {
  const literal = stem.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  return letters === 'as-written' ? literal : literal.replace(/a/g, '[aåä]').replace(/o/g, '[oö]')
}
