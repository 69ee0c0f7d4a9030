import { describe, expect, it } from 'vitest'
import { anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import type { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import { addDays, type Day, swedishDay } from '../shared/day.ts'
import { asRead } from '../styrmodell/import/read-model.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { citation, lagrumInForce, lagrumOn, replacedIn } from '../styrmodell/lagrum.ts'
import { checkInsats } from '../tjansteutbud/check-insats.ts'
import { matchColumns, tableColumns } from '../tjansteutbud/table/columns.ts'
import { rowReader } from '../tjansteutbud/table/read.ts'
import { tableOf } from '../tjansteutbud/table/write.ts'

const before = '12 kap. 4 § SoL (2025:400)'
const after = '14 kap. 7 § SoL (2025:400)'

/** Somebody with the mandate writes down that the section of the training has got another number. */
function note(world: World, from: Day): void {
  world.do('dokumentansvarig', {
    kind: 'note-lagrum',
    lagrum: 'kompetenshojande-verksamhet',
    law: 'SoL (2025:400)',
    chapter: 14,
    paragraph: 7,
    from,
    text: 'SFS 2026:900',
  })
}
const tableIn = (world: World) => readingOf(world.state).lagrum
const citedIn = ({ lagrum }: { readonly lagrum: readonly { readonly citation: string }[] }) =>
  lagrum.map(({ citation }) => citation)

describe('a change of lagrum that has been noted', () => {
  it('holds from its day; the day before has the section that was', () => {
    const held = new HeldMeeting()
    const from = addDays(swedishDay(held.world.now), 3)
    note(held.world, from)
    const on = (day: Day) => lagrumInForce(day, tableIn(held.world)).map(citation)
    expect(on(addDays(from, -1))).toEqual(['12 kap. 1 § SoL (2025:400)', before])
    expect(on(from)).toEqual(['12 kap. 1 § SoL (2025:400)', after])
    expect(on('2025-06-30')).toEqual(['4 kap. 1 § SoL (2001:453)', '4 kap. 4 § SoL (2001:453)'])
    expect(lagrumOn('kompetenshojande-verksamhet', from, tableIn(held.world))).toMatchObject({ source: 'SFS 2026:900' })
  })

  it('stands in the catalogue as a table from its day, and not in the table of an earlier day', () => {
    const held = new HeldMeeting()
    const from = addDays(swedishDay(held.world.now), 3)
    note(held.world, from)
    const cells = (day: Day) =>
      tableOf([anInsats(1)], { day, model: inForce(day), lagrum: tableIn(held.world), nameOf: () => undefined })[1]
    expect(cells(from)).toContain(after)
    expect(cells(addDays(from, -1))).toContain(before)
  })

  it('is understood in a file, as are the sections that were', () => {
    const held = new HeldMeeting()
    const day = addDays(swedishDay(held.world.now), 3)
    const read = () =>
      rowReader({
        model: inForce(day),
        lagrum: tableIn(held.world),
        day,
        columns: matchColumns(tableColumns.map(({ heading }) => heading)),
        newKey: () => insatsId(9),
      })
    const row = (lagrum: string) => tableColumns.map(({ key }) => (key === 'lagrum' ? lagrum : ''))
    expect(read()(row(after), 2).insats.lagrum).toEqual([])
    note(held.world, day)
    for (const one of [after, before, '4 kap. 4 §'])
      expect(read()(row(one), 2).insats.lagrum).toEqual(['kompetenshojande-verksamhet'])
  })

  it('is what an insats may rest on: a ground that holds on no day of it is told', () => {
    const held = new HeldMeeting()
    const [row] = tableIn(held.world)
    if (!row) throw new Error('no lagrum')
    const insats = anInsats(1, { start: '2026-11-01' })
    const model = inForce('2026-11-01')
    expect(checkInsats(insats, model, tableIn(held.world))).toEqual([])
    expect(checkInsats(insats, model, [row])).toEqual([{ field: 'lagrum', problem: 'not-allowed' }])
  })

  it('stands in minutes of meetings from its day, while older minutes keep theirs', () => {
    const held = new HeldMeeting()
    note(held.world, held.row.day)
    expect(citedIn(held.minutes)).toContain(after)
    const earlier = new HeldMeeting()
    note(earlier.world, addDays(earlier.row.day, 1))
    expect(citedIn(earlier.minutes)).toContain(before)
  })

  it('makes no difference to minutes that were laid before it was noted, whatever day it holds from', () => {
    const held = new HeldMeeting().name().lay()
    note(held.world.later(5), addDays(held.row.day, -2))
    expect(citedIn(held.laid.minutes)).toContain(before)
    expect(held.differences).toEqual([])
    expect(citedIn(held.minutes)).toContain(after)
  })

  it('is told at a text that still cites the section that was, from its day on', () => {
    const held = new HeldMeeting()
    const from = addDays(swedishDay(held.world.now), 3)
    note(held.world, from)
    const told = (text: string, day: Day) =>
      replacedIn(text, day, tableIn(held.world)).map(({ was, now }) => [citation(was), citation(now)])
    expect(told('Beslutas enligt 12 kap. 4 §.', from)).toEqual([[before, after]])
    expect(told('Beslutas enligt 12 kap. 4 §.', addDays(from, -1))).toEqual([])
    expect(told('Beslutas enligt 112 kap. 4 § och 12 kap. 1 §.', from)).toEqual([])
  })

  it('stands in a comparison of models by the day that each took force', () => {
    const held = new HeldMeeting()
    note(held.world, '2025-07-02')
    const lagrum = tableIn(held.world)
    const model = inForce('2026-01-01')
    expect(asRead({ ...model, inForceFrom: '2025-07-02' }, lagrum).lagrum).toContain(after)
    expect(asRead({ ...model, inForceFrom: '2025-07-01' }, lagrum).lagrum).toContain(before)
  })
})
