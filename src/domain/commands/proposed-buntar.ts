import type { Avvikelse } from '../avvikelse/avvikelse.ts'
import { type AvvikelseStatus, type AvvikelseView, goesAlong } from '../avvikelse/status.ts'
import { type Instant, latest } from '../shared/day.ts'
import { keyOf } from '../shared/ids.ts'
import { byAge } from '../shared/standing.ts'
import type { DelomradeKey, OmradeKey } from '../styrmodell/styrmodell.ts'

/** Avvikelser that the app proposes to let go on as one question. */
export interface ProposedBunt {
  /**
   * Names it in an address: `jobb.praktik`, or `jobb` where they share a routine and not a delområde; of one that joins a
   * bunt the key of the one that leads it.
   */
  readonly key: string
  readonly omrade: OmradeKey
  /** Absent where they are about a routine in different delområden. */
  readonly delomrade?: DelomradeKey
  /** The one that has come farthest first: the one to lead. */
  readonly views: readonly AvvikelseView[]
  /** The bunt that they could go along in, by the one that leads it; absent where they would make a new one. */
  readonly joins?: AvvikelseView
}

/** Open and not lifted, the farthest come last. */
const open: readonly AvvikelseStatus['kind'][] = ['delad', 'nominerad', 'gemensamt-nominerad', 'ska-lyftas']

/** Rule BU-3: whether an avvikelse may be bound now. */
export function mayBeBound({ status, bunt }: AvvikelseView): boolean {
  return bunt === undefined && open.includes(status.kind)
}

/** Rule BU-3: whether more may go along in the bunt that this one leads. */
export function mayBeJoined({ status, bunt }: AvvikelseView): boolean {
  return bunt?.fact !== undefined && open.includes(status.kind)
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

/**
 * What could be bound, the most first. What belongs to a bunt that is not lifted is proposed to go along in it; of the
 * rest what is about one delområde, and then the routines of one område.
 */
export function proposedBuntar(views: readonly AvvikelseView[]): readonly ProposedBunt[] {
  const joining = proposedToJoin(views)
  const joined = new Set(joining.flatMap(group => group.views))
  const free = views.filter(view => mayBeBound(view) && !joined.has(view))
  const byDelomrade = fitting(free, ({ omrade, delomrade }) => `${omrade}.${delomrade}`)
  const taken = new Set(byDelomrade.flatMap(group => group.views))
  const rest = free.filter(view => !taken.has(view) && view.avvikelse.about === 'rutin')
  const made = [...byDelomrade, ...fitting(rest, ({ omrade }) => omrade)]
  return [...joining, ...made.sort((a, b) => b.views.length - a.views.length)]
}

/** What could go along in a bunt that is there: the same delområde, or a routine beside routines. Each in the first that it fits. */
function proposedToJoin(views: readonly AvvikelseView[]): ProposedBunt[] {
  const taken = new Set<AvvikelseView>()
  return views
    .filter(view => mayBeJoined(view) && !goesAlong(view))
    .toSorted((a, b) => byAge(a.avvikelse, b.avvikelse))
    .flatMap((lead): ProposedBunt[] => {
      const others: readonly string[] = lead.bunt?.others ?? []
      const members = [lead, ...views.filter(({ avvikelse }) => others.includes(avvikelse.id))]
      // Each beside those before it: what fits by itself need not fit together.
      const fits: AvvikelseView[] = []
      for (const view of views) {
        if (!mayBeBound(view) || taken.has(view) || !fitTogether([...members, ...fits, view])) continue
        fits.push(view)
        taken.add(view)
      }
      if (fits.length === 0) return []
      const { omrade, delomrade, id } = lead.avvikelse
      const isOne = [...members, ...fits].every(({ avvikelse }) => avvikelse.delomrade === delomrade)
      return [{ key: keyOf(id), omrade, ...(isOne && { delomrade }), views: fits.toSorted(byProgress), joins: lead }]
    })
}

/** When what is proposed came to fit together: when the last that it takes had been raised. */
export function fitSince({ views, joins }: ProposedBunt): Instant | undefined {
  const raised = views.toSorted((a, b) => byAge(a.avvikelse, b.avvikelse))
  const last = raised.find((_, at) => joins !== undefined || fitTogether(raised.slice(0, at + 1)))
  return latest(last?.avvikelse.at, joins?.avvikelse.at)
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
