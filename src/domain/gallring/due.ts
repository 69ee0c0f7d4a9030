import { type Reading, readingOf } from '../reading.ts'
import type { EntityKind } from '../shared/change.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { Id } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { State } from '../state.ts'
import { type Retention, retentionOf } from './classes.ts'

/** A row that may be removed, once somebody has decided so. */
export interface DueRow {
  readonly id: Id
  readonly of: EntityKind
  readonly heading: string
  /** The day that its time is counted from. */
  readonly day: Day
  /** The first day on which it is ready. */
  readonly since: Day
}

/** How many rows of a kind there are, and how many of them are ready. */
export interface DueOfKind {
  readonly of: EntityKind
  readonly retention: Retention
  readonly rows: number
  readonly due: readonly DueRow[]
}

type Row = Stored<object>

/** Every kind of row with its class and what is ready of it. Only looks: nothing is ever removed by the app. */
export function dueOn(today: Day, state: State): DueOfKind[] {
  const reading = readingOf(state)
  const kept = namedByKept(state)
  const rowsOfKind = rowsByKind(state)
  return (Object.keys(retentionOf) as EntityKind[]).map(of => {
    const retention = retentionOf[of]
    const rows = rowsOfKind[of]
    if (retention.kind !== 'gallras') return { of, retention, rows: rows.length, due: [] }
    const due = rows.flatMap((row): DueRow[] => {
      if (kept.has(row.id) || !isEnded(of, row, reading)) return []
      const day = swedishDay(row.editedAt)
      const since = `${Number(day.slice(0, 4)) + retention.after + 1}-01-01`
      return since <= today ? [{ id: row.id, of, heading: headingOf(row, reading), day, since }] : []
    })
    return { of, retention, rows: rows.length, due }
  })
}

/** What goes on is not counted from yet: an uppdrag that is not approved, a question that is not settled. */
function isEnded(of: EntityKind, row: Row, { uppdrag }: Reading): boolean {
  const id = of === 'steg' && 'uppdrag' in row ? row.uppdrag : row.id
  if (of !== 'uppdrag' && of !== 'steg') return true
  return uppdrag.some(view => view.uppdrag.id === id && view.status.kind === 'godkant')
}

function headingOf(row: Row, { state }: Reading): string {
  if ('heading' in row && typeof row.heading === 'string') return row.heading
  const about = 'decision' in row ? row.decision : 'uppdrag' in row ? row.uppdrag : undefined
  const named = [...state.decisions, ...state.uppdrag].find(({ id }) => id === about)
  return named?.heading ?? ''
}

/** The ids that stand in rows which are kept: what a decision speaks of stays with it. */
function namedByKept(state: State): ReadonlySet<string> {
  const rows = rowsByKind(state)
  const named = new Set<string>()
  for (const of of Object.keys(retentionOf) as EntityKind[])
    if (retentionOf[of].kind === 'bevaras') for (const row of rows[of]) collect(row, row.id, named)
  return named
}

function collect(value: unknown, own: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== own && /^[a-z]+:[0-9a-f]{8}-/.test(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, own, into)
}

function rowsByKind(state: State): Readonly<Record<EntityKind, readonly Row[]>> {
  return {
    medlemskap: state.medlemskap,
    meeting: state.meetings,
    punkt: state.items,
    handelse: state.facts,
    avvikelse: state.avvikelser,
    eskalering: state.escalations,
    forslag: state.forslag,
    beslut: state.decisions,
    uppdrag: state.uppdrag,
    steg: state.steps,
    forankring: state.forankringar,
    underlag: state.underlag,
    oversyn: state.oversynFacts,
    version: state.versionRows,
    avsnitt: state.avsnittRows,
    sanering: state.saneringar,
    aviseringsval: state.noticeChoices,
  }
}
