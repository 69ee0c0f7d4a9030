import type { StoredDecision } from '../decision/decision.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import { canonicalJson } from '../shared/digest.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { sectionOf } from '../styrmodell/text/read.ts'
import type { Section, SectionId, StyrmodellVersion } from '../styrmodell/text/text.ts'
import type { Andring } from './andring.ts'
import { type BasketItem, basketOf } from './basket.ts'
import type { SectionAnswer } from './facts.ts'
import type { AndringsforslagView } from './forslag-view.ts'
import { synopsisOf } from './remiss.ts'
import { versionNamed } from './version-named.ts'
import { currentOversyn, type OversynView, oversynerIn } from './view.ts'

/** An ändringsförslag that a section's wording came out of, and what it answered. */
export interface OriginForslag {
  readonly view: AndringsforslagView
  readonly basket?: BasketItem
}

/** One version in which a section got another wording, with everything that is known of why. */
export interface OriginStep {
  readonly version: StyrmodellVersion
  readonly earlier?: StyrmodellVersion
  /** How the section read in the version before; nothing where it was not there. */
  readonly before?: Section
  readonly after: Section
  /** SoB's decision that adopted the version; none for those that the app came with. */
  readonly decision?: StoredDecision
  readonly oversyn?: OversynView
  readonly forslag: readonly OriginForslag[]
  /** What the parts said of the section in the last remiss before the decision. */
  readonly answers: readonly (SectionAnswer & { readonly part: PartKey })[]
}

/** Why a section reads as it does: every version that changed it up to the one shown, the newest first. */
export function originOf(
  id: SectionId,
  shown: StyrmodellVersion['model']['id'],
  reading: Reading,
  today: Day,
): OriginStep[] {
  const { state } = reading
  const all = [...state.versions]
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .flatMap(model => versionNamed(model.id, state) ?? [])
  const steps: OriginStep[] = []
  for (const [at, version] of all.entries()) {
    const earlier = all[at - 1]
    const before = earlier && sectionOf(earlier.text, id)
    const after = sectionOf(version.text, id)
    const isOther = after && canonicalJson(before ?? null) !== canonicalJson(after)
    if (isOther) steps.unshift(stepOf(after, version, { earlier, before }, reading, today))
    if (version.model.id === shown) break
  }
  return steps
}

function stepOf(
  after: Section,
  version: StyrmodellVersion,
  { earlier, before }: { earlier: StyrmodellVersion | undefined; before: Section | undefined },
  reading: Reading,
  today: Day,
): OriginStep {
  const { state } = reading
  const { id } = version.model
  const model = state.versions.find(one => one.id === id)
  const decision = state.decisions.find(one => one.id === model?.adoptedBy)
  const row = state.versionRows.find(one => one.version === id)
  const oversyn = row && oversynerIn(reading, today).find(one => one.oversyn.id === row.oversyn)
  const basket = oversyn ? basketOf(oversyn, reading, today) : []
  const forslag = oversyn?.forslag.filter(
    one => row?.merged.includes(one.forslag.id) && touches(one.accepted ?? one.andring, after.id),
  )
  return {
    version,
    after,
    forslag: (forslag ?? []).map(view => {
      const origin = basket.find(({ key }) => key === view.forslag.origin)
      return { view, ...(origin && { basket: origin }) }
    }),
    answers: (oversyn?.remiss && synopsisOf(oversyn.remiss).get(after.id)) ?? [],
    ...(earlier && { earlier }),
    ...(before && { before }),
    ...(decision && { decision }),
    ...(oversyn && { oversyn }),
  }
}

/** Whether a change is about the section itself, or brings it in. */
function touches(andring: Andring, id: SectionId): boolean {
  if (andring.kind === 'modell') return false
  return andring.kind === 'nytt-avsnitt' ? andring.section.id === id : andring.section === id
}

/** The proposals that are still open in the översyn under way, by the section of its version that they would change. */
export function openAt(reading: Reading, today: Day): Map<SectionId, AndringsforslagView[]> {
  const view = currentOversyn(reading, today)
  const found = new Map<SectionId, AndringsforslagView[]>()
  for (const one of view?.forslag ?? []) {
    const { andring, status } = one
    if (status === 'aterkallat' || status === 'avstyrkt' || andring.kind === 'modell') continue
    const id = andring.kind === 'nytt-avsnitt' ? andring.after : andring.section
    found.set(id, [...(found.get(id) ?? []), one])
  }
  return found
}
