import type { Desk } from '../../../domain/commands/desk.ts'
import type { Reading } from '../../../domain/reading.ts'
import { type Id, keyOf } from '../../../domain/shared/ids.ts'
import type { Standing } from '../../../domain/shared/standing.ts'
import type { Text } from '../../text/text.ts'
import { factHandling } from './facts.ts'
import type { Handling, Reader } from './handling.ts'
import { avvikelseHandling, beslutHandling, eskaleringHandling, forslagHandling, underlagHandling } from './matters.ts'
import { meetingHandling, pointHandling } from './meetings.ts'
import { avsnittHandling, oversynHandling, versionHandling } from './oversyn.ts'
import { forankringHandling, platsHandling, saneringHandling, stegHandling, uppdragHandling } from './work.ts'

/** The rows with these keys as handlingar, each kind by itself and in the order in which it is read. */
export function handlingarOf(keys: readonly string[], desk: Desk, t: Text): Handling[] {
  const { state } = desk
  const reader: Reader = { desk, t, standingOf: standingsIn(desk.reading) }
  const wanted = new Set(keys)
  const of = <R extends { readonly id: Id }>(rows: readonly R[], make: (row: R, reader: Reader) => Handling) =>
    rows
      .filter(row => wanted.has(keyOf(row.id)))
      .map(row => make(row, reader))
      .sort((a, b) => byPlace(a, b) || (a.id < b.id ? -1 : 1))
  const facts = of(state.facts, factHandling)
  const group = (name: Handling['group']) => facts.filter(handling => handling.group === name)
  const meetings = [...of(state.meetings, meetingHandling), ...of(state.items, pointHandling), ...group('meeting')]
  return [
    ...meetings.sort(byPlace),
    ...of(state.avvikelser, avvikelseHandling),
    ...group('avvikelsehandelse'),
    ...of(state.escalations, eskaleringHandling),
    ...group('eskalering'),
    ...of(state.forslag, forslagHandling),
    ...group('stallningstagande'),
    ...of(state.decisions, beslutHandling),
    ...of(state.forankringar, forankringHandling),
    ...of(state.uppdrag, uppdragHandling),
    ...of(state.steps, stegHandling),
    ...of(state.underlag, underlagHandling),
    ...group('underlag'),
    ...of(state.oversynFacts, oversynHandling),
    ...of(state.versionRows, versionHandling),
    ...of(state.avsnittRows, avsnittHandling),
    ...of(state.medlemskap, platsHandling),
    ...of(state.saneringar, saneringHandling),
  ]
}

function byPlace(a: Handling, b: Handling): number {
  return a.place < b.place ? -1 : a.place > b.place ? 1 : 0
}

function standingsIn(reading: Reading): (id: Id) => Standing | undefined {
  const judged = [
    ...reading.facts,
    ...reading.decisions,
    ...reading.escalations,
    ...reading.forslag,
    ...reading.oversyn,
    ...reading.uppdrag.flatMap(({ steps }) => steps),
    ...reading.state.decisions.flatMap(({ id }) => reading.forankringOf(id)),
  ]
  const standings = new Map<Id, Standing>(judged.map(({ fact, standing }) => [fact.id, standing]))
  return id => standings.get(id)
}
