import { slots } from '../evolve.ts'
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
  return (Object.keys(retentionOf) as EntityKind[]).map(of => {
    const retention = retentionOf[of]
    const rows: readonly Row[] = state[slots[of]]
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

/** An uppdrag goes on until it is approved, and its steps with it: it is not counted from yet. */
function isEnded(of: EntityKind, row: Row, { uppdrag }: Reading): boolean {
  if (of !== 'uppdrag' && of !== 'steg') return true
  const id = 'uppdrag' in row ? row.uppdrag : row.id
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
  const named = new Set<string>()
  for (const of of Object.keys(retentionOf) as EntityKind[])
    if (retentionOf[of].kind === 'bevaras') for (const row of state[slots[of]]) collect(row, row.id, named)
  return named
}

function collect(value: unknown, own: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== own && /^[a-z]+:[0-9a-f]{8}-/.test(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, own, into)
}
