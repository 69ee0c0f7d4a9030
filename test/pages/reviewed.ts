/** What axe cannot judge by itself, and a person has: each with the reason why it holds, and how that was checked. */
import type { Finding } from '../journeys/support/axe.ts'

export interface Reviewed {
  readonly rule: string
  /** In the selector or the opening of the element. */
  readonly where: RegExp
  /** Only where something lies over the page. */
  readonly floats?: true
  /** Only where the person's system chooses the colours. */
  readonly forced?: true
  /** In what axe says about it. */
  readonly says?: RegExp
  readonly why: string
}

export const reviewed: readonly Reviewed[] = [
  {
    rule: 'color-contrast',
    where: /./,
    says: /1:1 contrast ratio/,
    forced: true,
    why: 'Forced colours: axe is given the theme’s own colour for both, and the browser draws text and ground in the person’s. Places, links and hits seen in the pictures `tvingat`.',
  },
  {
    rule: 'th-has-data-cells',
    where: /erbjuds|delområde och stadsområde/,
    why: 'The heading of a group (`scope="rowgroup"`) spans its whole row, and its cells stand in the rows below, in the same `tbody`. Judged by the markup: each row has a heading of its own, and each column one that spans no other; not heard in a screen reader.',
  },
  {
    rule: 'color-contrast',
    where: /./,
    says: /(overlapped by|partially obscured by) another element|partially overlaps/,
    floats: true,
    why: 'What lies behind an open menu, dialog or notice. The same text in the same theme is judged in the state of the view where nothing floats.',
  },
  {
    rule: 'color-contrast',
    where: /^<(span|ins|del|mark)[ >]/,
    says: /partially overlaps other elements/,
    why: 'Words in running text that go on over a second line: the box round both lines reaches over its neighbours, which stand on the same ground. Each colour of text is reckoned against the ground in every theme by contrast.test.ts.',
  },
  {
    rule: 'color-contrast',
    where: /<select /,
    says: /overlapped by another element/,
    why: 'Fluent lays the arrow over the end of a list to choose from, and a short one is hardly wider than its arrow. The text itself stands on the field’s own ground, in the colour of all fields.',
  },
  {
    rule: 'color-contrast',
    where: /^<(td|th|caption|span)[ >]/,
    says: /partially obscured by another element/,
    why: 'Cells of a table that moves within its own frame: what stands outside the frame is hidden until it is moved there. Its text has the colours of all tables; see contrast.test.ts.',
  },
  {
    rule: 'landmark-unique',
    where: /^<section/,
    why: 'A table that moves within its own frame is a region with the words of its caption, and in the text of the styrmodell those are the words of the section it stands in.',
  },
  {
    rule: 'target-size',
    where: /./,
    says: /partially obscured/,
    floats: true,
    why: 'A button half behind a menu that is open. Closing the menu gives it back its size, which is judged where nothing floats.',
  },
  {
    rule: 'aria-hidden-focus',
    where: /#root|id="root"/,
    floats: true,
    why: 'The page behind a dialog is hidden from readers while it is open, and Fluent keeps the Tab key within the dialog. The walk presses Tab thirty times in each dialog and sees that it stays.',
  },
  {
    rule: 'aria-valid-attr-value',
    where: /fui-ToastContainer/,
    says: /toast-body/,
    floats: true,
    why: 'Fluent lets each notice be described by its body, also where it is a heading alone. A description that is not there is passed over; the heading names it and is read out by the live region.',
  },
  {
    rule: 'label-title-only',
    where: /^#field-/,
    floats: true,
    why: 'A field of a dialog at four hundred percent: its label stands above it, and the dialog has been moved past it to show the field that has focus.',
  },
  {
    rule: 'region',
    where: /fui-Menu|toast/i,
    floats: true,
    why: 'A menu or a notice lies over the page and belongs to no landmark. A menu has the focus while it is open; a notice is read out by its live region.',
  },
]

/** The number of the row that answers a doubt. */
export function reviewOf(
  { rule, at, html, summary }: Finding,
  { floats = false, forced = false }: { readonly floats?: boolean; readonly forced?: boolean } = {},
): number | undefined {
  const row = reviewed.findIndex(
    one =>
      one.rule === rule &&
      (one.where.test(at) || one.where.test(html)) &&
      (one.says?.test(summary) ?? true) &&
      (floats || !one.floats) &&
      (forced || !one.forced),
  )
  return row < 0 ? undefined : row
}
