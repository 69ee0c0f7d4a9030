import type { Period } from '../../domain/uppfoljning/period.ts'
import type { Text } from '../text/text.ts'
import type { FollowUpSection, Value } from './sections.ts'

/** Every figure on a row of its own with what it is of: what a pivot table asks for. The first row names the columns. */
export function csvRows(sections: readonly FollowUpSection[], { from, to }: Period, t: Text): string[][] {
  const header = (['from', 'to', 'section', 'row', 'measure', 'value'] as const).map(name =>
    t(`uppfoljning.file.${name}`),
  )
  return [
    header,
    ...sections.flatMap(({ title, columns, rows }) =>
      rows.flatMap(({ head, values }) =>
        values.map((value, place) => [from, to, title, head, columns[place] ?? '', cellOf(value)]),
      ),
    ),
  ]
}

/** A figure as a spreadsheet in Swedish reads it: a decimal comma, and nothing between the thousands. */
function cellOf({ text, bar }: Value): string {
  return bar === undefined ? text : String(bar).replace('.', ',')
}
