import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { calledNow, callStateOf, changesBetween } from '../meeting/kallelse.ts'
import { agendaOf } from '../meeting/meeting.ts'
import { readingOf } from '../reading.ts'
import { isoWeek } from '../shared/day.ts'
import type { AgendaItemId, MeetingId } from '../shared/ids.ts'
import type { Command } from './command.ts'

/** A meeting with one point, and every command about agendas that takes a text, with the field that it stands in. */
function withPoint() {
  const world = new World()
  const meeting = world.meeting('samverkan')
  const seen = { heading: 'Läget', kind: 'diskussion' } as const
  const point: Command = { kind: 'put-on-agenda', meeting, heading: seen.heading, item: seen.kind }
  const item = world.do('sammankallande', point) as AgendaItemId
  const times = { start: '09:00', end: '11:00' }
  const day = '2026-12-01'
  const lines: readonly (readonly [string, (text: string) => Command])[] = [
    ['heading', text => ({ kind: 'put-on-agenda', meeting, heading: text, item: 'information' })],
    ['heading', text => ({ kind: 'add-standing-point', forum: 'samverkan', heading: text, standing: 'rubrik' })],
    ['heading', text => ({ kind: 'edit-item', item, seen, text: { ...seen, heading: text } })],
    ['place', text => ({ kind: 'plan-meeting', forum: 'samverkan', day, ...times, place: text })],
    ['place', text => ({ kind: 'plan-meetings', forum: 'samverkan', days: [day], ...times, place: text })],
    ['place', text => ({ kind: 'change-meeting', meeting, day, ...times, place: text })],
    ['papers', name => ({ kind: 'set-papers', item, papers: [{ name, link: 'https://example.com/a' }] })],
  ]
  const texts: typeof lines = [
    ['proposal', text => ({ kind: 'edit-item', item, seen, text: { ...seen, proposal: text } })],
    ['text', text => ({ kind: 'carry-over', item, how: 'bordlagd', text })],
    ['text', text => ({ kind: 'publish-kallelse', meeting, text })],
    ['text', text => ({ kind: 'note-narvaro', meeting, present: [], text })],
  ]
  return { world, meeting, lines, texts }
}

describe('what a person can write by mistake on an agenda', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['a bell', 'a\u0007'],
  ])('%s is told at the field, wherever it is written', (_, bad) => {
    const { world, lines, texts } = withPoint()
    for (const [field, command] of [...lines, ...texts])
      expect([command(bad).kind, world.refusal('sammankallande', command(bad))]).toEqual([
        command(bad).kind,
        { kind: 'fields', problems: [{ field, problem: 'unprintable' }] },
      ])
  })

  it('a text longer than its field is told there, with both lengths', () => {
    const { world, lines, texts } = withPoint()
    const refused = (command: Command) => world.refusal('sammankallande', command)
    for (const [field, command] of lines)
      expect(refused(command('å'.repeat(256)))).toMatchObject({
        problems: [{ field, problem: 'too-long', length: 256, limit: 255 }],
      })
    for (const [field, command] of texts)
      expect(refused(command('å'.repeat(63_999)))).toMatchObject({
        problems: [{ field, problem: 'too-long', length: 63_999, limit: 20_000 }],
      })
  })

  it('emoji, right-to-left text and the longest that fits are kept to the letter', () => {
    const { world, meeting } = withPoint()
    for (const heading of ['😀👩🏽‍⚕️ möte', 'שלום \u202eעולם\u202c', '😀'.repeat(127)]) {
      const id = world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading, item: 'information' })
      expect(world.state.items.find(item => item.id === id)?.heading).toBe(heading)
    }
  })
})

describe('a long agenda', () => {
  /** So many points, each with a heading of some length. */
  function many(count: number, proposal = ''): { world: World; meeting: MeetingId; items: AgendaItemId[] } {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const items = Array.from({ length: count }, (_, n) => {
      const heading = `Punkt ${n + 1} om samverkan mellan förvaltningarna`
      const id = world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading, item: 'diskussion' })
      return id as AgendaItemId
    })
    for (const item of proposal ? items : []) {
      const seen = { heading: 'x', kind: 'diskussion' } as const
      world.do('sammankallande', { kind: 'edit-item', item, seen, text: { ...seen, proposal } })
    }
    return { world, meeting, items }
  }

  it('of 200 points is called to, moved in and compared with what was called', () => {
    const { world, meeting, items } = many(200)
    world.do('sammankallande', { kind: 'publish-kallelse', meeting, text: '' })
    for (const item of items.slice(100))
      world.do('sammankallande', { kind: 'move-item', item, before: items[0] as AgendaItemId })
    const order = agendaOf(world.state.items, meeting)
    expect(order.map(({ id }) => id)).toEqual([...items.slice(100), ...items.slice(0, 100)])
    expect(Math.max(...order.map(({ order: key }) => key.length))).toBeLessThan(255)
    const row = world.state.meetings.find(({ id }) => id === meeting)
    const call = callStateOf(meeting, readingOf(world.state))
    if (call.kind !== 'kallad' || !row) throw new Error('not called')
    expect(call.kallelse.called.points).toHaveLength(200)
    expect(changesBetween(call.kallelse.called, calledNow(row, world.state))).toHaveLength(100)
  })

  it('whose texts do not fit in one kallelse is refused, and said so at the agenda', () => {
    const { world, meeting } = many(4, 'å'.repeat(19_000))
    const refused = world.refusal('sammankallande', { kind: 'publish-kallelse', meeting, text: '' })
    expect(refused).toMatchObject({
      kind: 'fields',
      problems: [{ field: 'points', problem: 'too-long', limit: 60_000 }],
    })
  })
})

it('a meeting on 1 January 2027 lies in week 53 of 2026, and is planned as any other', () => {
  const world = new World()
  const plan = { kind: 'plan-meeting', forum: 'samverkan', day: '2027-01-01', start: '09:00', end: '11:00', place: 'A' }
  world.do('sammankallande', plan as Command)
  expect(world.state.meetings[0]?.day).toBe('2027-01-01')
  expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53 })
})

it('on the days when the clock is moved, only the hour that does not exist is refused, at its own field', () => {
  const world = new World()
  const plan = (day: string, start: string, end: string) =>
    world.refusal('sammankallande', { kind: 'plan-meeting', forum: 'samverkan', day, start, end, place: 'A' })
  const at = (field: string) => ({ kind: 'fields', problems: [{ field, problem: 'not-allowed' }] })
  expect(plan('2027-03-28', '02:30', '04:00')).toEqual(at('start'))
  expect(plan('2027-03-28', '01:00', '02:30')).toEqual(at('end'))
  expect(plan('2027-03-28', '01:00', '03:00')).toBeUndefined()
  expect(plan('2026-10-25', '02:30', '04:00')).toBeUndefined()
})
