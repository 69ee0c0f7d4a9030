import { TextRun } from 'docx'
import type { Run } from '../../ports/documents.ts'
import { printable } from '../printable.ts'

/** Runs as Word's text runs; a line feed inside one breaks the line. */
export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, strong, emphasis }) =>
    printable(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(strong && { bold: true }),
            ...(emphasis && { italics: true }),
            ...(index > 0 && { break: 1 }),
          }),
      ),
  )
}
