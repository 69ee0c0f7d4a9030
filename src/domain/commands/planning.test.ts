import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { agendaOf } from '../meeting/meeting.ts'
import { missingFromTemplate, templateOf } from '../meeting/template.ts'
import type { AgendaItemId, MeetingId } from '../shared/ids.ts'
import type { CommandOf } from './command.ts'

const series: CommandOf<'plan-meetings'> = {
  kind: 'plan-meetings',
  forum: 'samverkan',
  days: ['2026-12-29', '2027-01-01', '2027-03-28'],
  start: '09:00',
  end: '11:00',
  place: 'Rum 1',
}

function withTemplate(world: World, ...headings: string[]): void {
  for (const heading of headings)
    world.do('sammankallande', { kind: 'add-standing-point', forum: 'samverkan', heading, standing: 'rubrik' })
}
const headings = (world: World, meeting: MeetingId) =>
  agendaOf(world.state.items, meeting).map(({ heading, standing }) => [heading, standing])

describe('a series of meetings', () => {
  it('is planned in one step, each meeting with the template’s points', () => {
    const world = new World()
    withTemplate(world, 'Val av justerare', 'Övrigt')
    world.do('sammankallande', series)
    const planned = world.state.meetings
    expect(planned.map(({ day }) => day)).toEqual(series.days)
    expect(new Set(planned.map(({ id }) => id)).size).toBe(3)
    for (const { id } of planned)
      expect(headings(world, id)).toEqual([
        ['Val av justerare', 'rubrik'],
        ['Övrigt', 'rubrik'],
      ])
    expect(new Set(world.state.items.map(({ id }) => id)).size).toBe(2 + 6)
  })

  it('is all of it or nothing: a taken day, one that stands twice or does not exist, an hour that no clock shows', () => {
    const world = new World()
    world.do('sammankallande', { ...series, days: ['2027-02-02'] })
    const wrong = (change: Partial<typeof series>) => world.refusal('sammankallande', { ...series, ...change })
    const day = { kind: 'fields', problems: [{ field: 'day', problem: 'not-allowed' }] }
    expect(wrong({ days: ['2027-02-01', '2027-02-02'] })).toEqual(day)
    expect(wrong({ days: ['2027-02-01', '2027-02-01'] })).toEqual(day)
    expect(wrong({ days: ['2027-02-01', '2027-02-30'] })).toEqual(day)
    expect(wrong({ days: ['2027-02-01', '2027-03-28'], start: '02:15', end: '04:00' })).toEqual(day)
    expect(
      wrong({
        days: Array.from(
          { length: 61 },
          (_, n) => `2027-${String(1 + (n % 12)).padStart(2, '0')}-0${1 + Math.floor(n / 12)}`,
        ),
      }),
    ).toEqual(day)
    expect(wrong({ days: [] })).toEqual({ kind: 'fields', problems: [{ field: 'day', problem: 'empty' }] })
    expect(wrong({ place: 'a'.repeat(256) })).toMatchObject({ problems: [{ field: 'place', problem: 'too-long' }] })
    expect(wrong({ place: 'Rum \u0000' })).toMatchObject({ problems: [{ field: 'place', problem: 'unprintable' }] })
    expect(wrong({ place: 'Rum \ud83d' })).toMatchObject({ problems: [{ field: 'place', problem: 'unprintable' }] })
    expect(wrong({ place: 'חדר 1 \u{1f4c5}' })).toBeUndefined()
    expect(world.state.meetings).toHaveLength(1)
  })

  it('MO-1: is planned by the one who convenes; so are its template and its changes', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const refused = { kind: 'rule', rule: 'MO-1' }
    expect(world.refusal('repCentrum', series)).toEqual(refused)
    expect(
      world.refusal('samordnare', { kind: 'add-standing-point', forum: 'samverkan', heading: 'A', standing: 'rubrik' }),
    ).toEqual(refused)
    expect(world.refusal('repCentrum', { kind: 'fill-agenda', meeting })).toEqual(refused)
    const change = {
      kind: 'change-meeting',
      meeting,
      day: '2027-01-01',
      start: '09:00',
      end: '10:00',
      place: 'B',
    } as const
    expect(world.refusal('repCentrum', change)).toEqual(refused)
    world.do('sammankallande', change)
    expect(world.state.meetings[0]).toMatchObject({ day: '2027-01-01', end: '10:00', place: 'B' })
    expect(world.refusal('sammankallande', { ...change, end: '08:00' })).toMatchObject({ problems: [{ field: 'end' }] })
  })
})

describe('the template', () => {
  it('fills an agenda with what it never had, once, and leaves a struck point struck', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    world.meeting('analys')
    withTemplate(world, 'A', 'B')
    expect(headings(world, meeting)).toEqual([])
    world.do('sammankallande', { kind: 'fill-agenda', meeting })
    const [first] = agendaOf(world.state.items, meeting)
    world.do('sammankallande', { kind: 'strike-item', item: first?.id as AgendaItemId })
    withTemplate(world, 'C')
    expect(missingFromTemplate(world.state.items, meeting, 'samverkan').map(({ heading }) => heading)).toEqual(['C'])
    world.do('sammankallande', { kind: 'fill-agenda', meeting })
    expect(headings(world, meeting).map(([heading]) => heading)).toEqual(['B', 'C'])
  })

  it('is each forum’s own, though all lie on the meeting that never is; its points are moved among themselves', () => {
    const world = new World()
    withTemplate(world, 'A', 'B')
    world.do('ledareAnalys', { kind: 'add-standing-point', forum: 'analys', heading: 'X', standing: 'ej-genomfort' })
    const b = templateOf(world.state.items, 'samverkan')[1]?.id as AgendaItemId
    const a = templateOf(world.state.items, 'samverkan')[0]?.id as AgendaItemId
    world.do('sammankallande', { kind: 'move-item', item: b, before: a })
    expect(templateOf(world.state.items, 'samverkan').map(({ heading }) => heading)).toEqual(['B', 'A'])
    expect(templateOf(world.state.items, 'analys').map(({ heading }) => heading)).toEqual(['X'])
  })
})
