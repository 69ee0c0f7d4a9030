import { DeletedTextRun, InsertedTextRun, type ParagraphChild, TextRun } from 'docx'
import type { WordChange } from '../../domain/styrmodell/compare/words.ts'
import type { SectionId } from '../../domain/styrmodell/text/text.ts'
import type { RemissVersion } from '../../ports/styrmodell-files.ts'
import { printable } from '../printable.ts'

export type Standing = WordChange['kind']

/** Writes changes in the name of whoever proposed them in the section at hand; every mark has a number of its own. */
export class Pen {
  readonly #by: RemissVersion['by']
  #section: SectionId | undefined
  #last = 0

  constructor(by: RemissVersion['by']) {
    this.#by = by
  }

  toSection(section: SectionId): void {
    this.#section = section
  }

  /** The mark of one change: its number, whose it is and when. */
  mark(): { readonly id: number; readonly author: string; readonly date: string } {
    const own = this.#section === undefined ? undefined : this.#by.sections[this.#section]
    const { author, date } = own ?? this.#by.others
    this.#last += 1
    // Word knows no parts of seconds.
    return { id: this.#last, author: printable(author), date: date.replace(/\.\d+Z$/, 'Z') }
  }

  /** Words as runs; a line feed inside one breaks the line. */
  runs(changes: readonly WordChange[]): ParagraphChild[] {
    return changes.flatMap(({ kind, text }) =>
      printable(text)
        .split('\n')
        .flatMap((line, at): ParagraphChild[] => {
          if (line === '' && at === 0) return []
          const run = { text: line, ...(at > 0 && { break: 1 }) }
          if (kind === 'added') return [new InsertedTextRun({ ...run, ...this.mark() })]
          return [kind === 'removed' ? new DeletedTextRun({ ...run, ...this.mark() }) : new TextRun(run)]
        }),
    )
  }

  /** The end of a paragraph that comes or goes as a whole, without which an empty line would be left behind. */
  paragraphMark(standing: Standing) {
    if (standing === 'added') return { run: { insertion: this.mark() } }
    return standing === 'removed' ? { run: { deletion: this.mark() } } : {}
  }

  /** The same for a row of a table. */
  rowMark(standing: Standing) {
    if (standing === 'added') return { insertion: this.mark() }
    return standing === 'removed' ? { deletion: this.mark() } : {}
  }
}
