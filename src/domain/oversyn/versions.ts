import type { StoredDecision } from '../decision/decision.ts'
import { aboutOf } from '../forum/about.ts'
import { counted, readingOf } from '../reading.ts'
import type { Digest } from '../shared/digest.ts'
import { byAge } from '../shared/standing.ts'
import type { State } from '../state.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import { digestOfVersion } from '../styrmodell/text/digest.ts'
import type { Section, StyrmodellVersion } from '../styrmodell/text/text.ts'
import type { StoredVersionRow } from './version.ts'

/** A version out of its rows, or why it cannot be put together. */
export type Kept =
  | { readonly ok: true; readonly row: StoredVersionRow; readonly version: StyrmodellVersion; readonly digest: Digest }
  | { readonly ok: false; readonly why: 'saknas' | 'ofullstandig' }

export type Rows = Pick<State, 'versionRows' | 'avsnittRows'>

const keptOf = new WeakMap<Rows['versionRows'], Map<string, { from: Rows['avsnittRows']; kept: Kept }>>()

/** The version of that name as its rows say it now. Two rows of the same name are none: nobody can say which holds. */
export function keptVersion(id: Styrmodell['id'], rows: Rows): Kept {
  const known = keptOf.get(rows.versionRows) ?? new Map<string, { from: Rows['avsnittRows']; kept: Kept }>()
  keptOf.set(rows.versionRows, known)
  const found = known.get(id)
  if (found?.from === rows.avsnittRows) return found.kept
  const kept = putTogether(id, rows)
  known.set(id, { from: rows.avsnittRows, kept })
  return kept
}

function putTogether(id: Styrmodell['id'], { versionRows, avsnittRows }: Rows): Kept {
  const [row, ...more] = versionRows.filter(({ version }) => version === id)
  if (!row) return { ok: false, why: 'saknas' }
  const own = avsnittRows.filter(({ version }) => version === id).map(({ section }) => section)
  const sections = row.sections.flatMap((key): Section[] => own.filter(section => section.id === key))
  const isWhole = more.length === 0 && sections.length === row.sections.length && own.length === sections.length
  if (!isWhole) return { ok: false, why: 'ofullstandig' }
  const version: StyrmodellVersion = { text: { facts: row.facts, sections }, model: row.model }
  return { ok: true, row, version, digest: digestOfVersion(version) }
}

/** How an adopted version stands: in its list as SoB adopted it, or not, and then it is never used. */
export interface Adoption {
  readonly decision: StoredDecision
  readonly version: Styrmodell['id']
  readonly state: 'hel' | 'andrad' | 'saknas' | 'ofullstandig' | 'ogiltig'
}

/** What adopting decisions and their versions are judged by. */
export const adoptionRestsOn = [
  'decisions',
  'forslag',
  'facts',
  'items',
  'medlemskap',
  'versionRows',
  'avsnittRows',
] as const satisfies readonly (keyof State)[]

/**
 * The state with every version that SoB has adopted among its versions, and with none other. Rule OV-9: a version counts
 * when the decision on it counts by the rules of its own day, and its rows still are what was adopted.
 */
export function withAdopted(state: State): State {
  const adopting = state.decisions.filter(({ adopts }) => adopts)
  const builtIn = state.versions.filter(({ adoptedBy }) => adoptedBy === undefined)
  if (adopting.length === 0) return builtIn.length === state.versions.length ? state : { ...state, versions: builtIn }
  let versions: readonly Styrmodell[] = builtIn
  // Each is judged by the versions adopted before it: a version governs from a later day than its decision's own.
  for (const decision of [...adopting].sort(byAge)) {
    const so = concerning(adopting, { ...state, versions })
    if (!counted(readingOf(so).decisions).some(({ id }) => id === decision.id)) continue
    const model = adoptedModel(decision, state)
    if (model && !versions.some(({ id }) => id === model.id)) versions = [...versions, model]
  }
  return { ...state, versions }
}

/** Every adopting decision and how its version stands, oldest first. */
export function adoptionsIn(state: State): Adoption[] {
  const { decisions } = readingOf(state)
  return decisions.flatMap(({ fact: decision, standing }): Adoption[] => {
    if (!decision.adopts) return []
    const { version, digest } = decision.adopts
    if (!standing.counts) return [{ decision, version, state: 'ogiltig' }]
    const kept = keptVersion(version, state)
    return [{ decision, version, state: kept.ok ? (kept.digest === digest ? 'hel' : 'andrad') : kept.why }]
  })
}

/** The model that a decision adopts, as the app goes by it; nothing when it is not there as it was adopted. */
function adoptedModel(decision: StoredDecision, state: State): Styrmodell | undefined {
  if (!decision.adopts) return undefined
  const kept = keptVersion(decision.adopts.version, state)
  if (!kept.ok || kept.digest !== decision.adopts.digest) return undefined
  const { model } = kept.version
  const isSame = model.id === decision.adopts.version && model.inForceFrom === decision.effectiveFrom
  if (!isSame) return undefined
  return { ...model, adoptedBy: decision.id, document: { ...model.document, decidedOn: decision.day } }
}

/** As much of a state as the adopting decisions are judged by, so that judging them costs little. */
function concerning(adopting: readonly StoredDecision[], state: State): State {
  const matters = new Set<string>(
    adopting.flatMap(({ forslag, escalation }) => [forslag, escalation].flatMap(id => id ?? [])),
  )
  const numbers = new Set(adopting.map(({ number }) => number))
  const isNear = (decision: StoredDecision) =>
    numbers.has(decision.number) ||
    [decision.forslag, decision.escalation].some(id => id !== undefined && matters.has(id))
  return {
    ...state,
    decisions: state.decisions.filter(isNear),
    forslag: state.forslag.filter(({ id }) => matters.has(id)),
    facts: state.facts.filter(fact => matters.has(aboutOf(fact))),
    escalations: [],
    avvikelser: [],
    uppdrag: [],
    steps: [],
    forankringar: [],
    underlag: [],
    oversynFacts: [],
  }
}
