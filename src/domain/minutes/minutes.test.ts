import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import { readingOf } from '../reading.ts'
import { canonicalJson } from '../shared/digest.ts'
import { minutesOf } from './make.ts'

describe('minutes', () => {
  it('tell of the meeting what the lists say: its points in order, what was noted, and what came of each', () => {
    const { minutes } = new HeldMeeting()
    expect(minutes).toMatchObject({
      forum: 'sob',
      day: '2026-10-12',
      styrmodell: { id: 'styrmodell:2025' },
      justerare: [],
      present: [],
    })
    expect(
      minutes.points.map(({ heading, notes, outcomes }) => [heading, notes, outcomes.map(({ kind }) => kind)]),
    ).toEqual([
      ['Kallelserutin', [], ['beslut']],
      ['Lokaler', [], ['bordlaggning']],
      ['Läget i stadsområdena', ['Hisingen har kö.'], []],
    ])
    expect(minutes.points[0]?.outcomes[0]).toMatchObject({
      number: 'SoB 2026-001',
      heading: 'Gemensam kallelserutin',
      uppdrag: [{ part: 'arbvux', text: 'Skriv rutinen.', due: '2026-12-01' }],
      by: { person: 'samordnare', role: 'samordnare', part: 'arbvux' },
    })
  })

  it('name the law of the day of the meeting, not of today', () => {
    const held = new HeldMeeting()
    const before = { ...held.row, day: '2025-06-30' }
    expect(minutesOf(held.row, held.reading).lagrum[0]?.citation).toBe('12 kap. 1 § SoL (2025:400)')
    expect(minutesOf(before, held.reading).lagrum[0]?.citation).toBe('4 kap. 1 § SoL (2001:453)')
    expect(minutesOf(before, held.reading).styrmodell.id).toBe('styrmodell:2024')
  })

  it('name who was there and which seats were empty, by the last word of the one who convenes', () => {
    const held = new HeldMeeting()
    const present = (role: 'samordnare' | 'avdelningschef', part: string) => ({ role, part })
    const note = (author: string, value: ReturnType<typeof present>[]) =>
      held.world.later(1).store(author, {
        kind: 'add',
        of: 'handelse',
        id: `handelse:${held.world.key()}`,
        value: { kind: 'narvaro', forum: 'sob', meeting: held.meeting, present: value, text: '' },
      })
    note('samordnare', [])
    note('samordnare', [present('samordnare', 'arbvux'), present('avdelningschef', 'sf-centrum')])
    note('chefCentrum', [])
    expect(held.minutes.present.map(({ part }) => part)).toEqual(['arbvux', 'sf-centrum'])
    expect(held.minutes.absent.map(({ part }) => part)).toEqual([
      'ffs',
      'finsam',
      'sf-hisingen',
      'sf-nordost',
      'sf-sydvast',
    ])
  })

  it('are the same to the letter when made twice, in whatever order the rows come', () => {
    const held = new HeldMeeting()
    const { state } = held.world
    const turned = {
      ...state,
      items: [...state.items].reverse(),
      facts: [...state.facts].reverse(),
      medlemskap: [...state.medlemskap].reverse(),
    }
    expect(canonicalJson(minutesOf(held.row, readingOf(turned)))).toBe(canonicalJson(held.minutes))
  })

  it('are the same for one who sees only this forum', () => {
    const held = new HeldMeeting()
    held.world.later(60).do('repHisingen', { kind: 'nominate', avvikelse: held.world.raise(), reason: '' })
    const { state } = held.world
    const own = { ...state, forumsSeen: ['sob'] as const, facts: state.facts.filter(({ forum }) => forum === 'sob') }
    expect(canonicalJson(minutesOf(held.row, readingOf(own)))).toBe(canonicalJson(held.minutes))
  })

  it('leave out a point that was struck before anything came of it', () => {
    const held = new HeldMeeting()
    held.world.do('samordnare', { kind: 'strike-item', item: held.free })
    expect(held.minutes.points.map(({ heading }) => heading)).toEqual(['Kallelserutin', 'Lokaler'])
  })

  it('hold two hundred points and the longest notes that fit, and say at once when they do not', () => {
    const held = new HeldMeeting()
    for (let n = 0; n < 200; n += 1)
      held.world.do('samordnare', {
        kind: 'put-on-agenda',
        meeting: held.meeting,
        heading: `Punkt ${n}`,
        item: 'information',
      })
    held.change('samordnare', held.free, { notes: [{ id: 'a', text: 'å'.repeat(63_999) }] })
    held.name().lay()
    expect(held.laid.minutes.points).toHaveLength(203)
    held.change('samordnare', held.decided, { notes: [1, 2, 3].map(n => ({ id: `${n}`, text: 'x'.repeat(60_000) })) })
    expect(held.world.refusal('samordnare', { kind: 'lay-protokoll', meeting: held.meeting })).toMatchObject({
      kind: 'fields',
      problems: [{ field: 'protokoll', problem: 'too-long' }],
    })
  })
})
