import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { agendaOf, nextMeeting } from './meeting.ts'
import { orderBetween } from './order.ts'

describe('order keys', () => {
  it('lie strictly between their neighbours, however often one puts things in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), places => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1], keys[at]))
        }
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(key).toMatch(/^[0-9a-z]*[1-9a-z]$/)
      }),
    )
  })

  it('stay short when points are only added last', () => {
    let key: string | undefined
    for (let n = 0; n < 200; n += 1) key = orderBetween(key, undefined)
    expect(key?.length).toBeLessThanOrEqual(45)
  })

  it('are never made out of order', () => {
    expect(() => orderBetween('b', 'a')).toThrow(/lower one first/)
    expect(() => orderBetween('a', 'a')).toThrow(/lower one first/)
    expect(() => orderBetween('a0', 'b')).toThrow(/must not end in 0/)
  })
})

describe('an agenda', () => {
  it('moves one point by writing one row, and everyone reads the same order', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const [a, b, c] = ['A', 'B', 'C'].map(
      heading =>
        world.do('sammankallande', {
          kind: 'put-on-agenda',
          meeting,
          heading,
          item: 'diskussion',
        }) as `punkt:${string}`,
    )
    if (!a || !b || !c) throw new Error('three points are needed')
    const read = () =>
      agendaOf(world.state.items, meeting)
        .map(item => item.heading)
        .join('')
    expect(read()).toBe('ABC')
    world.do('sammankallande', { kind: 'move-item', item: c, before: a })
    expect(read()).toBe('CAB')
    world.do('sammankallande', { kind: 'move-item', item: c, before: 'last' })
    expect(read()).toBe('ABC')
    world.do('sammankallande', { kind: 'strike-item', item: b })
    expect(read()).toBe('AC')
    world.do('sammankallande', { kind: 'restore-item', item: b })
    expect(read()).toBe('ABC')
  })

  it('still places a point where two others were given the same key at once', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const ids = ['A', 'B', 'C'].map(
      heading =>
        world.do('sammankallande', {
          kind: 'put-on-agenda',
          meeting,
          heading,
          item: 'diskussion',
        }) as `punkt:${string}`,
    )
    const [a, b, c] = ids
    if (!a || !b || !c) throw new Error('three points are needed')
    world.store('sammankallande', {
      kind: 'change',
      of: 'punkt',
      id: b,
      fields: { order: world.state.items[0]?.order ?? '' },
    })
    world.do('sammankallande', { kind: 'move-item', item: c, before: b })
    expect(agendaOf(world.state.items, meeting).map(item => item.heading)).toContain('C')
  })

  it('finds a forum’s next meeting, today’s included, by day and hour', () => {
    const world = new World()
    world.meeting('sob', 14)
    const today = world.meeting('sob', 0)
    world.meeting('samverkan', 0)
    expect(nextMeeting(world.state.meetings, 'sob', '2026-10-05')?.id).toBe(today)
    expect(nextMeeting(world.state.meetings, 'sob', '2026-10-06')?.day).toBe('2026-10-19')
    expect(nextMeeting(world.state.meetings, 'sob', '2026-10-20')).toBeUndefined()
  })
})
