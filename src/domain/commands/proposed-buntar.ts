import type { AvvikelseStatus, AvvikelseView } from '../avvikelse/status.ts'
import type { DelomradeKey, OmradeKey } from '../styrmodell/styrmodell.ts'

/** Avvikelser that the app proposes to let go on as one question. */
export interface ProposedBunt {
  /** Names it in an address: `jobb.praktik`, or `jobb` where they share a routine and not a delområde. */
  readonly key: string
  readonly omrade: OmradeKey
  /** Absent where they are about a routine in different delområden. */
  readonly delomrade?: DelomradeKey
  /** The one that has come farthest first: the one to lead. */
  readonly views: readonly AvvikelseView[]
}

/** Open and not lifted, the farthest come last. */
const open: readonly AvvikelseStatus['kind'][] = ['delad', 'nominerad', 'gemensamt-nominerad', 'ska-lyftas']

/** Rule BU-3: whether an avvikelse may be bound now. */
export function mayBeBound({ status, bunt }: AvvikelseView): boolean {
  return bunt === undefined && open.includes(status.kind)
}

/** Rule BU-2: two or more, about one delområde or about a routine in one område, from two or more stadsområden. */
export function fitTogether(views: readonly AvvikelseView[]): boolean {
  const areas = new Set(views.flatMap(({ avvikelse }) => avvikelse.stadsomrade ?? []))
  const [first] = views
  if (!first || areas.size < 2) return false
  const { omrade, delomrade } = first.avvikelse
  return views.every(
    ({ avvikelse }) =>
      avvikelse.omrade === omrade &&
      (avvikelse.delomrade === delomrade || views.every(view => view.avvikelse.about === 'rutin')),
  )
}

/** What could be bound, the most first; an avvikelse may be in several proposals, none of which lies within another. */
export function proposedBuntar(views: readonly AvvikelseView[]): readonly ProposedBunt[] {
  const found = new Map<string, AvvikelseView[]>()
  const put = (key: string, view: AvvikelseView) => found.set(key, [...(found.get(key) ?? []), view])
  for (const view of views) {
    if (!mayBeBound(view)) continue
    const { omrade, delomrade, about } = view.avvikelse
    put(`${omrade}.${delomrade}`, view)
    if (about === 'rutin') put(omrade, view)
  }
  const fitting = [...found].filter(([, group]) => fitTogether(group)).sort(([, a], [, b]) => b.length - a.length)
  return fitting
    .filter(([, group], at) => !fitting.slice(0, at).some(([, larger]) => group.every(view => larger.includes(view))))
    .map(([key, group]) => {
      const [omrade = '', delomrade] = key.split('.')
      return { key, omrade, ...(delomrade && { delomrade }), views: group.toSorted(byProgress) }
    })
}

function byProgress(a: AvvikelseView, b: AvvikelseView): number {
  const ahead = open.indexOf(b.status.kind) - open.indexOf(a.status.kind)
  return ahead || (a.avvikelse.at < b.avvikelse.at ? -1 : 1)
}
