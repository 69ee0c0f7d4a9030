import { slots } from '../evolve.ts'
import type { StoredFact } from '../forum/facts.ts'
import { type Reading, readingOf } from '../reading.ts'
import type { EntityKind } from '../shared/change.ts'
import type { Day } from '../shared/day.ts'
import type { Id } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { State } from '../state.ts'
import { classOf, type RecordClass, type Retention, retentionOf } from './classes.ts'
import { avvikelseEnded, forankringEnded, noticeChoiceEnded, uppdragEnded } from './ended.ts'

/** A row that may be removed, once somebody has decided so. */
export interface DueRow {
  readonly id: Id
  readonly of: RecordClass
  readonly heading: string
  /** The day on which its matter ended: its time is counted from the end of that year. */
  readonly ended: Day
  /** The first day on which it is ready. */
  readonly since: Day
}

/** How many rows of a class there are, how many of them are ready, and when the next one is. */
export interface DueOfClass {
  readonly of: RecordClass
  readonly retention: Retention
  readonly rows: number
  readonly due: readonly DueRow[]
  readonly next?: Day
}

type Row = Stored<object>

/** Every class with what is ready of it. Only looks: nothing is ever removed by the app. */
export function dueOn(today: Day, state: State): DueOfClass[] {
  const reading = readingOf(state)
  const timed = timesOf(today, reading)
  const rows = new Map<RecordClass, Row[]>(classes.map(of => [of, []]))
  for (const of of Object.keys(slots) as EntityKind[])
    for (const row of state[slots[of]] as readonly Row[]) rows.get(classOf(of, row))?.push(row)
  return classes.map(of => {
    const all = rows.get(of) ?? []
    const found = all.flatMap((row): DueRow[] => {
      const time = timed(of, row)
      return time ? [{ id: row.id, of, heading: headingOf(row, reading), ...time }] : []
    })
    const later = found.filter(({ since }) => since > today).map(({ since }) => since)
    return {
      of,
      retention: retentionOf[of],
      rows: all.length,
      due: found.filter(({ since }) => since <= today),
      ...(later.length > 0 && { next: later.reduce((first, since) => (since < first ? since : first)) }),
    }
  })
}

const classes = Object.keys(retentionOf) as RecordClass[]

type Time = Pick<DueRow, 'ended' | 'since'>

/** When a row's time is out: its matter has ended, and nothing that is kept speaks of it. */
function timesOf(today: Day, reading: Reading): (of: RecordClass, row: Row) => Time | undefined {
  const { state } = reading
  const kept = namedByKept(state)
  const from = (of: RecordClass, ended: Day | undefined): Time | undefined => {
    const retention = retentionOf[of]
    if (retention.kind !== 'gallras' || ended === undefined) return undefined
    return { ended, since: `${Number(ended.slice(0, 4)) + retention.after + 1}-01-01` }
  }
  const avvikelser = new Map<string, Time | undefined>(
    state.avvikelser.map(row => [
      row.id,
      kept.has(row.id) ? undefined : from('avvikelse', avvikelseEnded(row, reading)),
    ]),
  )
  const uppdrag = new Map<string, Time | undefined>(
    state.uppdrag.map(row => [row.id, from('uppdrag', uppdragEnded(row, reading))]),
  )
  const forankringar = new Map<string, Time | undefined>(
    state.forankringar.map(row => [row.id, from('forankring', forankringEnded(row, reading))]),
  )
  const choices = new Map<string, Time | undefined>(
    state.noticeChoices.map(row => [row.id, from('aviseringsval', noticeChoiceEnded(row, today, reading))]),
  )
  return (of, row) => {
    if (of === 'avvikelsehandelse') return lastOf(avvikelserIn(row).map(id => avvikelser.get(id)))
    if (of === 'steg') return 'uppdrag' in row ? uppdrag.get(String(row.uppdrag)) : undefined
    return avvikelser.get(row.id) ?? uppdrag.get(row.id) ?? forankringar.get(row.id) ?? choices.get(row.id)
  }
}

function avvikelserIn(row: Row): string[] {
  const { avvikelse, others = [] } = row as Partial<StoredFact & { avvikelse: string; others: readonly string[] }>
  return [...(avvikelse === undefined ? [] : [avvikelse]), ...others]
}

/** The latest of several times; none while any of them is not known. */
function lastOf(times: readonly (Time | undefined)[]): Time | undefined {
  return times.reduce((last, time) => (last && time ? (time.since > last.since ? time : last) : undefined))
}

function headingOf(row: Row, { state }: Reading): string {
  if ('heading' in row && typeof row.heading === 'string') return row.heading
  const about =
    'decision' in row && !('avvikelse' in row) ? row.decision : 'uppdrag' in row ? row.uppdrag : avvikelserIn(row)[0]
  const named = [...state.decisions, ...state.uppdrag, ...state.avvikelser].find(({ id }) => id === about)
  return named?.heading ?? ''
}

/** Kept rows that have words of their own for what they speak of: the row itself need not be kept for their sake. */
const ownWords: ReadonlySet<RecordClass> = new Set(['meeting', 'punkt', 'handelse', 'sanering'])

/** The ids that rows which are kept rest on: what a decision speaks of stays with it. */
function namedByKept(state: State): ReadonlySet<string> {
  const named = new Set<string>()
  for (const of of Object.keys(slots) as EntityKind[])
    if (retentionOf[of].kind === 'bevaras' && !ownWords.has(of))
      for (const row of state[slots[of]]) collect(row, row.id, named)
  return named
}

function collect(value: unknown, own: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== own && /^[a-z]+:[0-9a-f]{8}-/.test(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, own, into)
}
