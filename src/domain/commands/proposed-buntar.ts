import type { Avvikelse } from '../avvikelse/avvikelse.ts'
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

/** What could be bound, the most first: by delområde, and of the rest the routines of one område. */
export function proposedBuntar(views: readonly AvvikelseView[]): readonly ProposedBunt[] {
  const free = views.filter(mayBeBound)
  const byDelomrade = fitting(free, ({ omrade, delomrade }) => `${omrade}.${delomrade}`)
  const taken = new Set(byDelomrade.flatMap(group => group.views))
  const rest = free.filter(view => !taken.has(view) && view.avvikelse.about === 'rutin')
  return [...byDelomrade, ...fitting(rest, ({ omrade }) => omrade)].sort((a, b) => b.views.length - a.views.length)
}

function fitting(views: readonly AvvikelseView[], keyOf: (avvikelse: Avvikelse) => string): ProposedBunt[] {
  const groups = new Map<string, AvvikelseView[]>()
  for (const view of views) {
    const key = keyOf(view.avvikelse)
    groups.set(key, [...(groups.get(key) ?? []), view])
  }
  return [...groups].flatMap(([key, group]) => {
    const [omrade = '', delomrade] = key.split('.')
    if (!fitTogether(group)) return []
    return [{ key, omrade, ...(delomrade && { delomrade }), views: group.toSorted(byProgress) }]
  })
}

function byProgress(a: AvvikelseView, b: AvvikelseView): number {
  const ahead = open.indexOf(b.status.kind) - open.indexOf(a.status.kind)
  return ahead || (a.avvikelse.at < b.avvikelse.at ? -1 : 1)
}
