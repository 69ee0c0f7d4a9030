import { slots } from '../evolve.ts'
import { type Reading, readingOf } from '../reading.ts'
import type { EntityKind } from '../shared/change.ts'
import type { Day } from '../shared/day.ts'
import type { Id } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { State } from '../state.ts'
import { classOf, type RecordClass, type Retention, retentionOf, type TimedClass } from './classes.ts'
import { endedIn } from './ended.ts'

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
  const heading = headingsOf(reading)
  const rows = new Map<RecordClass, Row[]>(classes.map(of => [of, []]))
  for (const of of Object.keys(slots) as EntityKind[])
    for (const row of state[slots[of]] as readonly Row[]) rows.get(classOf(of, row))?.push(row)
  return classes.map(of => {
    const all = rows.get(of) ?? []
    const found = all.flatMap((row): DueRow[] => {
      const time = timed(of, row)
      return time ? [{ id: row.id, of, heading: heading(row), ...time }] : []
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

/** When the time of a row is out: what it is about has ended, and nothing that is kept speaks of it. */
function timesOf(today: Day, reading: Reading): (of: RecordClass, row: Row) => Time | undefined {
  const kept = namedByKept(reading.state)
  const ended = endedIn(reading, today)
  const times = new Map<string, Time>()
  for (const of of Object.keys(ended) as TimedClass[])
    for (const { id, ended: day } of ended[of])
      if (day !== undefined && !kept.has(id)) times.set(id, { ended: day, since: dayAfter(retentionOf[of].after, day) })
  return (of, row) => {
    const { kind } = retentionOf[of]
    if (kind === 'gallras') return times.get(row.id)
    return kind === 'med' ? lastOf(aboutOf(row).map(id => times.get(id))) : undefined
  }
}

/** The first day after so many whole years from the end of the year of a day. */
function dayAfter(years: number, day: Day): Day {
  return `${Number(day.slice(0, 4)) + years + 1}-01-01`
}

/** The latest of several times; none while any of them is not known. */
function lastOf([first, ...others]: readonly (Time | undefined)[]): Time | undefined {
  return others.reduce((last, time) => (last && time ? (time.since > last.since ? time : last) : undefined), first)
}

/** What a row tells of: the avvikelser, the uppdrag or the decision that gives it its heading and its time. */
function aboutOf(row: Row): readonly string[] {
  const { avvikelse, others = [], uppdrag, decision } = row as About
  if (avvikelse !== undefined) return [avvikelse, ...others]
  return [decision ?? uppdrag].flatMap(id => id ?? [])
}

interface About {
  readonly avvikelse?: string
  readonly others?: readonly string[]
  readonly uppdrag?: string
  readonly decision?: string
}

/** What a row is called: by a heading of its own, else by that of what it tells of. */
function headingsOf({ state }: Reading): (row: Row) => string {
  const headings = new Map<string, string>()
  for (const { id, heading } of [...state.decisions, ...state.uppdrag, ...state.avvikelser]) headings.set(id, heading)
  return row => headings.get(row.id) ?? headings.get(aboutOf(row)[0] ?? '') ?? ''
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
