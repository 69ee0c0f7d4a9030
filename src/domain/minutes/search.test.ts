import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import { readingOf } from '../reading.ts'
import { folded, searchMeetings } from './search.ts'

describe('a folded text', () => {
  it.each([
    ['ÅÄÖ', 'åäö'],
    ['Idé och CAFÉ', 'ide och cafe'],
    ['É på ÅÄÖ', 'e på åäö'],
    ['a\u030a', 'å'],
    ['ß İ ﬁ', 'ß İ ﬁ'],
    ['😀 Ñ', '😀 n'],
  ])('of %j is %j, and as long', (text, expected) => {
    expect(folded(text)).toBe(expected)
    expect(folded(text)).toHaveLength(text.normalize('NFC').length)
  })
})

describe('search in meetings', () => {
  const found = (held: HeldMeeting, words: string) =>
    searchMeetings(words, held.reading).map(({ entry }) => [entry.in, entry.heading])

  it('finds points, notes, outcomes and decisions, whatever the case and in whatever order the words stand', () => {
    const held = new HeldMeeting()
    expect(found(held, 'HISINGEN kö')).toEqual([['notes', 'Läget i stadsområdena']])
    expect(found(held, 'kö hising')).toEqual([['notes', 'Läget i stadsområdena']])
    expect(found(held, 'underlag')).toEqual([['outcome', 'Lokaler']])
    expect(found(held, 'stadsområdena')).toEqual([['point', 'Läget i stadsområdena']])
    expect(found(held, 'sob 2026-001')).toEqual([['decision', 'SoB 2026-001 Gemensam kallelserutin']])
    expect(found(held, 'BESLUTAR sob')).toEqual([['decision', 'SoB 2026-001 Gemensam kallelserutin']])
  })

  it('keeps å, ä and ö apart from a and o, and finds nothing for nothing', () => {
    const held = new HeldMeeting()
    expect(found(held, 'stadsomradena')).toEqual([])
    expect(found(held, 'laget')).toEqual([])
    expect(found(held, '   ')).toEqual([])
  })

  it('leaves out a struck point and a decision that does not count', () => {
    const held = new HeldMeeting()
    held.world.do('samordnare', { kind: 'strike-item', item: held.free })
    expect(found(held, 'läget')).toEqual([])
    const decision = held.world.state.decisions[0]
    held.world
      .later(5)
      .store('owner', { kind: 'change', of: 'beslut', id: decision?.id ?? 'beslut:', fields: { reasons: 'Andra' } })
    expect(found(held, 'BESLUTAR sob')).toEqual([])
  })

  it('says headings before texts, and the newest first', () => {
    const held = new HeldMeeting()
    const later = held.world.meeting('sob', 20)
    held.world.do('samordnare', {
      kind: 'put-on-agenda',
      meeting: later,
      heading: 'Kallelser igen',
      item: 'information',
    })
    expect(found(held, 'kallels').map(([, heading]) => heading)).toEqual([
      'Kallelser igen',
      'Kallelserutin',
      'SoB 2026-001 Gemensam kallelserutin',
    ])
  })

  it('answers at once among thousands of points', () => {
    const held = new HeldMeeting()
    const [item] = held.world.state.items.filter(({ id }) => id === held.free)
    if (!item) throw new Error('no point')
    const text = 'Gruppen talade länge om läget och kom fram till att frågan ska tas upp igen. '.repeat(6)
    const many = Array.from({ length: 5000 }, (_, n) => ({
      ...item,
      id: `${item.id}${n}` as const,
      notes: [{ id: 'a', text: `${text}${n}` }],
    }))
    const reading = readingOf({ ...held.world.state, items: many })
    searchMeetings('x', reading)
    const best = Math.min(
      ...Array.from({ length: 5 }, () => {
        const from = performance.now()
        expect(searchMeetings('frågan 4711', reading)).toHaveLength(1)
        return performance.now() - from
      }),
    )
    expect(best).toBeLessThan(50)
  })
})
