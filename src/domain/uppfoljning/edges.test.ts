import { describe, expect, it } from 'vitest'
import { bound } from '../../../test/builders/bunt.ts'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId } from '../shared/ids.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { byPlace, leadTimesIn } from './flow.ts'
import { type Followed, type FollowedAvvikelse, followedIn } from './matters.ts'
import { accessOver, carriedIn } from './outcomes.ts'
import { waitingOn } from './waits.ts'

const spring = { from: '2026-03-01', to: '2026-05-31' }
const answered: FollowedAvvikelse = {
  omrade: 'halso',
  raised: '2026-01-10',
  lifted: '2026-02-01',
  answered: '2026-03-01',
  returned: '2026-04-01',
}
const all = (...avvikelser: FollowedAvvikelse[]): Followed => ({ avvikelser, questions: [], groupSeen: true })

describe('at the edges of the figures', () => {
  it('an answer waits until the day on which it is brought back, and no longer', () => {
    const waits = (day: string) => waitingOn(all(answered), day).map(row => [row.waited.of, row.at])
    expect(waits('2026-02-28')).toContainEqual([0, 'aterforing'])
    expect(waits('2026-03-01')).toContainEqual([1, 'aterforing'])
    expect(waits('2026-03-31')).toContainEqual([1, 'aterforing'])
    expect(waits('2026-04-01')).toContainEqual([0, 'aterforing'])
  })

  it('a place that nobody has named stands there also where all it has in the period is an answer', () => {
    const rows = byPlace([answered], spring, () => 'annat', ['centrum'])
    expect(rows.map(({ key, raised, lifted, answered: got }) => [key, raised, lifted, got])).toEqual([
      ['centrum', 0, 0, 0],
      ['annat', 0, 0, 1],
    ])
    expect(byPlace([{ ...answered, answered: undefined }], spring, () => 'annat', [])).toEqual([])
  })

  it('what was answered on a day written before it was raised took no time, not less than none', () => {
    const early = { ...answered, raised: '2026-03-05' }
    const took = leadTimesIn(all(early), spring).find(({ leg }) => leg === 'hela')?.took
    expect(took).toEqual({ of: 1, longest: 0 })
  })

  it('an answer that decides nothing is no decision to carry out', () => {
    const world = new World()
    const { item } = world.unanswered()
    world.do('samordnare', { ...world.decision(item), decision: 'svar' })
    const reading = readingOf(world.state)
    expect(reading.decisions).toHaveLength(1)
    const carried = carriedIn(reading, { from: '2026-01-01', to: '2026-12-31' }, '2026-10-05')
    expect(carried.reduce((sum, { count }) => sum + count, 0)).toBe(0)
  })

  it('the last day that has come is always one of those that the access is told of', () => {
    const reading = readingOf(new World().state)
    const told = (from: string) =>
      accessOver(reading, { from, to: '2026-12-31' }, inForce('2026-10-05'), '2026-10-05').map(({ day }) => day)
    expect(told('2026-01-01')).toEqual(['2026-02-28', '2026-04-30', '2026-06-30', '2026-08-31', '2026-10-05'])
    expect(told('2026-02-01').at(-1)).toBe('2026-10-05')
  })

  it('what the group agreed on is settled, for the one that leads a bunt and for what goes along', () => {
    const { world, lead } = bound()
    const meeting = world.meeting('samverkan')
    const point = { kind: 'put-on-agenda', meeting, heading: 'x', item: 'diskussion', subject: lead } as const
    const item = world.do('sammankallande', point) as AgendaItemId
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'overenskommelse', text: 'Klart.' })
    const settled = followedIn(readingOf(world.state)).avvikelser.map(one => one.settled)
    expect(settled).toEqual(['2026-10-05', '2026-10-05', '2026-10-05'])
  })
})
