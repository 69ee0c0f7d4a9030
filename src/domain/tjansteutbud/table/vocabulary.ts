import type { Lagrum, LagrumKey } from '../../styrmodell/lagrum.ts'
import type { Styrmodell } from '../../styrmodell/styrmodell.ts'
import { plain } from './columns.ts'

/** What the words of a file mean by the version in force; a word may mean several, such as a whole side. */
export interface Vocabulary {
  readonly delomraden: ReadonlyMap<string, readonly string[]>
  readonly parts: ReadonlyMap<string, readonly string[]>
  readonly stadsomraden: ReadonlyMap<string, readonly string[]>
}

export function vocabularyOf(model: Styrmodell): Vocabulary {
  const stadsomraden = model.stadsomraden.map(({ key }) => key)
  return {
    delomraden: wordsOf(
      model.omraden.flatMap(({ delomraden }) => delomraden).map(({ key, name }) => [[key], [key, name]]),
    ),
    parts: wordsOf([
      ...model.sides.map(
        ({ key, name, inText }): Meaning => [
          model.parts.filter(({ side }) => side === key).map(part => part.key),
          [key, name, inText],
        ],
      ),
      ...model.parts.map(({ key, name, short }): Meaning => [[key], [key, name, short]]),
    ]),
    stadsomraden: wordsOf([
      [stadsomraden, ['Alla', 'Hela staden', 'Alla stadsområden']],
      ...model.stadsomraden.map(({ key, name }): Meaning => [[key], [key, name]]),
    ]),
  }
}

type Meaning = readonly [keys: readonly string[], words: readonly string[]]

function wordsOf(meanings: readonly Meaning[]): Map<string, readonly string[]> {
  return new Map(meanings.flatMap(([keys, words]) => words.map(word => [plain(word), keys] as const)))
}

/** The ground that a citation names, in the law of any day and the newest where several bear it, e.g. `4 kap. 1 § SoL`. */
export function lagrumNamed(text: string, table: readonly Lagrum[]): LagrumKey | undefined {
  const [, chapter, section] = /(\d+)\s*kap\.?\s*(\d+)\s*§/i.exec(text) ?? []
  return table.findLast(
    row => row.key === text.trim() || (row.chapter === Number(chapter) && row.section === Number(section)),
  )?.key
}
