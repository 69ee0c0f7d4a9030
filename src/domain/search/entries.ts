import type { Desk } from '../commands/desk.ts'
import { searchableTexts } from '../minutes/search.ts'
import { behovIn } from '../oversyn/behov.ts'
import { andringsforslagAmong } from '../oversyn/forslag-view.ts'
import { versionNamed } from '../oversyn/version-named.ts'
import { counted, type Reading } from '../reading.ts'
import { type Day, dayInWords, swedishDay } from '../shared/day.ts'
import { keyOf } from '../shared/ids.ts'
import { forumOf, versionKey } from '../styrmodell/lookup.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { plainText } from '../styrmodell/text/read.ts'
import { knownOn } from '../tjansteutbud/catalogue.ts'
import { decisionsBehind } from '../tjansteutbud/reading.ts'

/** What a hit is. */
export const foundKinds = [
  'avvikelse',
  'eskalering',
  'forslag',
  'beslut',
  'uppdrag',
  'insats',
  'mote',
  'punkt',
  'underlag',
  'andringsforslag',
  'behov',
  'avsnitt',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** Something that can be found: what it is, what stands in the address of its page, and the words it is found by. */
export interface SearchEntry {
  readonly kind: FoundKind
  readonly key: string
  readonly heading: string
  readonly text: string
  /** What it is also called where the app tells of it; not shown. */
  readonly alias?: string
  /** When it was raised, decided or held; absent for what has no day of its own. */
  readonly day?: Day
  readonly forum?: ForumKey
}

/** Everything that the reader may see and that has a page of its own. */
export function entriesOf({ state, reading, model, today }: Desk): SearchEntry[] {
  const headings = new Map<string, string>(state.avvikelser.map(({ id, heading }) => [id, heading]))
  return [
    ...state.avvikelser.map(row => ({
      kind: 'avvikelse' as const,
      key: keyOf(row.id),
      heading: row.heading,
      text: joined(row.what, row.consequence, row.suggestion, reading.buntOf(row.id)?.text ?? ''),
      day: swedishDay(row.at),
    })),
    ...counted(reading.escalations).map(row => ({
      kind: 'eskalering' as const,
      key: keyOf(row.id),
      heading: row.heading,
      // The question of a bunt is found by what any of those in it is called.
      text: joined(row.background, row.proposal, ...(row.others ?? []).map(id => headings.get(id) ?? '')),
      day: swedishDay(row.at),
    })),
    ...counted(reading.forslag).map(row => ({
      kind: 'forslag' as const,
      key: keyOf(row.id),
      heading: row.heading,
      text: joined(row.text, row.background, row.reasons),
      day: swedishDay(row.at),
      forum: row.forum,
    })),
    ...counted(reading.decisions).map(row => ({
      kind: 'beslut' as const,
      key: keyOf(row.id),
      heading: `${row.number} ${row.heading}`,
      text: joined(row.text, row.reasons),
      day: row.day,
      forum: row.forum,
    })),
    ...reading.uppdrag
      .filter(({ standing }) => standing.counts)
      .map(({ uppdrag }) => ({
        kind: 'uppdrag' as const,
        key: keyOf(uppdrag.id),
        heading: uppdrag.heading,
        text: uppdrag.text,
        ...(uppdrag.due && { day: uppdrag.due }),
      })),
    ...[...knownOn(today, decisionsBehind(reading)).values()].map(({ insats }) => ({
      kind: 'insats' as const,
      key: keyOf(insats.id),
      heading: insats.name,
      text: joined(insats.about, ...insats.targetGroups),
    })),
    ...state.meetings.map(row => ({
      kind: 'mote' as const,
      key: keyOf(row.id),
      heading: `${forumOf(model, row.forum).short} ${row.day}`,
      text: row.place,
      alias: dayInWords(row.day),
      day: row.day,
      forum: row.forum,
    })),
    ...pointsIn(reading),
    ...state.underlag.map(row => ({
      kind: 'underlag' as const,
      key: keyOf(row.id),
      heading: row.heading,
      text: joined(row.behovsgrupp, row.text, row.unmet, ...row.figures.map(({ title }) => title)),
      day: swedishDay(row.at),
    })),
    ...andringsforslagAmong(reading.oversyn).map(({ forslag, heading, reason }) => ({
      kind: 'andringsforslag' as const,
      key: keyOf(forslag.id),
      heading,
      text: reason,
      day: swedishDay(forslag.at),
    })),
    ...behovIn(reading).map(({ fact, followUp }) => ({
      kind: 'behov' as const,
      key: keyOf(fact.id),
      heading: fact.heading,
      text: joined(fact.text, followUp?.text ?? ''),
      day: swedishDay(fact.at),
    })),
    ...(versionNamed(model.id, state)?.text.sections ?? []).map(section => ({
      kind: 'avsnitt' as const,
      key: `${versionKey(model)}/${section.id}`,
      heading: section.heading,
      text: plainText(section),
    })),
  ]
}

/** The points of the meetings, each with its notes and what it led to. Decisions have pages of their own. */
function pointsIn(reading: Reading): SearchEntry[] {
  const points = new Map<string, SearchEntry>()
  for (const { in: found, id, meeting, heading, text, day, forum } of searchableTexts(reading)) {
    if (!meeting || found === 'decision') continue
    const before = points.get(id)?.text ?? ''
    points.set(id, { kind: 'punkt', key: keyOf(meeting.id), heading, text: joined(before, text), day, forum })
  }
  return [...points.values()]
}

function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n')
}
