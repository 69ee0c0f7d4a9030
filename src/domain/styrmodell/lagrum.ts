import type { Day } from '../shared/day.ts'

/** A legal ground that insatser rest on, by what it means rather than by its number, since the numbers change. */
export type LagrumKey = 'forsorjningsstod' | 'kompetenshojande-verksamhet'

/** One row of the table of law by date. Days are inclusive; an open end has no `to`. */
export interface Lagrum {
  readonly key: LagrumKey
  /** What the ground is about, in the app's own words. */
  readonly about: string
  readonly law: string
  readonly chapter: number
  readonly section: number
  readonly from: Day
  readonly to?: Day
  readonly source: string
  /** Whether a person has read the section in the statute and ticked it off. */
  readonly checked: boolean
}

const oldLaw = 'SoL (2001:453)'
const newLaw = 'SoL (2025:400)'
const supportAbout = 'Stöd i mer än tre år; socialtjänstens sida.'
const trainingAbout = 'Stöd i mindre än tre år; utförs av Arbvux.'

/**
 * Law by date as it was when the app was made. What has been noted since stands in the reading: nobody but that should
 * ask this table what holds on a day. A change of SoL 12 kap. was
 * announced for 2026-07-01; whether it came is not known, so the rows stay open.
 */
export const lagrumTable: readonly Lagrum[] = [
  {
    key: 'forsorjningsstod',
    about: supportAbout,
    law: oldLaw,
    chapter: 4,
    section: 1,
    from: '2002-01-01',
    to: '2025-06-30',
    source: 'Anvisningen, version 2024',
    checked: true,
  },
  {
    key: 'forsorjningsstod',
    about: supportAbout,
    law: newLaw,
    chapter: 12,
    section: 1,
    from: '2025-07-01',
    source: 'Reviderad anvisning; bekräftas av andra författningar som hänvisar hit',
    checked: true,
  },
  {
    key: 'kompetenshojande-verksamhet',
    about: trainingAbout,
    law: oldLaw,
    chapter: 4,
    section: 4,
    from: '2002-01-01',
    to: '2025-06-30',
    source: 'Anvisningen, version 2024',
    checked: true,
  },
  {
    key: 'kompetenshojande-verksamhet',
    about: trainingAbout,
    law: newLaw,
    chapter: 12,
    section: 4,
    from: '2025-07-01',
    source: 'Reviderad anvisning',
    checked: false,
  },
]

/** The row that holds on a day, or nothing when the table does not reach that day. Two rows at once is a fault in the table. */
export function lagrumOn(key: LagrumKey, day: Day, table: readonly Lagrum[]): Lagrum | undefined {
  const rows = table.filter(row => row.key === key && row.from <= day && (row.to === undefined || day <= row.to))
  if (rows.length > 1)
    throw new Error(`Two rows of lagrum hold for ${key} on ${day}: end the older one the day before the newer begins.`)
  return rows[0]
}

/** Every section of law that insatser rest on that holds on a day. */
export function lagrumInForce(day: Day, table: readonly Lagrum[]): Lagrum[] {
  return [...new Set(table.map(({ key }) => key))].flatMap(key => lagrumOn(key, day, table) ?? [])
}

/** Sections of law that a text cites and that hold no more on a day, each with the one that has come in its place. */
export function replacedIn(
  text: string,
  day: Day,
  table: readonly Lagrum[],
): { readonly was: Lagrum; readonly now: Lagrum }[] {
  const inForce = lagrumInForce(day, table)
  return table.flatMap(was => {
    const now = inForce.find(({ key }) => key === was.key)
    const isOver = was.to !== undefined && was.to < day
    const isStill = inForce.some(({ chapter, section }) => chapter === was.chapter && section === was.section)
    const isCited = new RegExp(`(?<!\\d)${was.chapter} kap\\. ${was.section} §`).test(text)
    return now && isOver && isCited && !isStill ? [{ was, now }] : []
  })
}

/** How a section is written in running text, e.g. `12 kap. 1 § SoL (2025:400)`. */
export function citation(row: Pick<Lagrum, 'law' | 'chapter' | 'section'>): string {
  return `${row.chapter} kap. ${row.section} § ${row.law}`
}
