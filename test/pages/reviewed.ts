/** What axe cannot judge by itself, and a person has: each with the reason why it holds, and how that was checked. */
import type { Finding } from '../journeys/support/axe.ts'

export interface Reviewed {
  readonly rule: string
  /** In the selector or the opening of the element. */
  readonly where: RegExp
  /** In what axe says about it. */
  readonly says?: RegExp
  readonly why: string
}

export const reviewed: readonly Reviewed[] = [
  {
    rule: 'color-contrast',
    where: /aria-current="page"/,
    says: /1:1 contrast ratio/,
    why: 'Forced colours: axe is given the theme’s own colour for both, and the browser draws the text in the person’s colour for links. Seen in the pictures `tvingat`.',
  },
  {
    rule: 'th-has-data-cells',
    where: /erbjuds|delområde och stadsområde/,
    why: 'The heading of a group (`scope="rowgroup"`) spans its whole row, and its cells stand in the rows below, in the same `tbody`. Read in the tree of the browser: each row is announced with its own heading and those of its columns.',
  },
]

/** The number of the row that answers a doubt. */
export function reviewOf({ rule, at, html, summary }: Finding): number | undefined {
  const row = reviewed.findIndex(
    one => one.rule === rule && (one.where.test(at) || one.where.test(html)) && (one.says?.test(summary) ?? true),
  )
  return row < 0 ? undefined : row
}
