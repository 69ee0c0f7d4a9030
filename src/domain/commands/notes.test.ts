import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import type { PersonName } from '../../../test/builders/world.ts'
import { decide } from '../decide.ts'
import { addDays, swedishDay } from '../shared/day.ts'

const key = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`

function open() {
  const held = new HeldMeeting()
  held.change('samordnare', held.free, { notes: [] })
  const note = (block: string, text: string, item = held.free, seen = '') =>
    ({ kind: 'write-note', item, block, seen, text }) as const
  return {
    held,
    write: (who: PersonName, block: string, text: string) => held.world.do(who, note(block, text)),
    refusal: (who: PersonName, block: string, text: string, item = held.free) =>
      held.world.refusal(who, note(block, text, item)),
    get notes() {
      return held.world.state.items.find(({ id }) => id === held.free)?.notes
    },
  }
}

describe('notes at a point', () => {
  it('are blocks, each written by whoever writes it: added last, changed in their place, taken away when emptied', () => {
    const point = open()
    point.write('samordnare', key(1), 'Läget gicks igenom.')
    point.write('chefFinsam', key(2), 'Finsam följer upp.')
    point.write('samordnare', key(1), 'Läget gicks igenom, stad för stad.')
    expect(point.notes).toEqual([
      { id: key(1), text: 'Läget gicks igenom, stad för stad.' },
      { id: key(2), text: 'Finsam följer upp.' },
    ])
    point.write('chefCentrum', key(1), ' \n')
    expect(point.notes).toEqual([{ id: key(2), text: 'Finsam följer upp.' }])
    point.write('chefCentrum', key(3), '')
    expect(point.notes).toHaveLength(1)
  })

  it('MO-4: are written by whoever has a place in the forum that day, who sits in for another included', () => {
    const point = open()
    expect(point.refusal('chefCentrum', key(1), 'A')).toBeUndefined()
    for (const who of ['repHisingen', 'stranger'] as const)
      expect(point.refusal(who, key(1), 'A')).toEqual({ kind: 'rule', rule: 'MO-4' })
    const { world } = point.held
    const today = swedishDay(world.now)
    const seat = (from: string, to: string) =>
      world.store('owner', {
        kind: 'add',
        of: 'medlemskap',
        id: `medlemskap:${world.key()}`,
        value: { person: 'stranger', forum: 'sob', role: 'ersattare', part: 'finsam', from, to },
      })
    seat('2024-01-01', addDays(today, -1))
    expect(point.refusal('stranger', key(1), 'A')).toEqual({ kind: 'rule', rule: 'MO-4' })
    seat(today, today)
    expect(point.refusal('stranger', key(1), 'A')).toBeUndefined()
  })

  it('JU-4: are locked once the minutes are approved, and not before', () => {
    const point = open()
    point.held.name().lay().answer('chefCentrum')
    expect(point.refusal('samordnare', key(1), 'A')).toBeUndefined()
    point.held.answer('chefFinsam')
    expect(point.refusal('samordnare', key(1), 'A')).toEqual({ kind: 'rule', rule: 'JU-4' })
  })

  it('hold no client data, no more than the column takes, nothing that cannot be printed, and keys that are keys', () => {
    const point = open()
    const problem = (block: string, text: string) => {
      const refusal = point.refusal('samordnare', block, text)
      return refusal?.kind === 'fields' ? refusal.problems.map(({ field, problem: what }) => [field, what]) : refusal
    }
    expect(problem(key(1), 'Ring 19640823-3234 om det.')).toEqual([['text', 'client-data']])
    expect(problem(key(1), 'a\u0000b')).toEqual([['text', 'unprintable']])
    expect(problem(key(1), 'a\ud800b')).toEqual([['text', 'unprintable']])
    expect(problem(key(1), 'a'.repeat(63_999))).toEqual([['text', 'too-long']])
    expect(problem('block', 'A')).toEqual([['block', 'not-allowed']])
    expect(problem(key(1), 'مرحبا 👩🏽‍🚒')).toBeUndefined()
    for (const n of [1, 2]) point.write('samordnare', key(n), 'a'.repeat(20_000))
    expect(problem(key(3), 'a'.repeat(19_800))).toBeUndefined()
    expect(problem(key(3), 'a'.repeat(19_900))).toEqual([['text', 'too-long']])
  })

  it('say what the writer saw of the block, so that what others made of it since is a conflict and not gone', () => {
    const point = open()
    point.write('samordnare', key(1), 'Ett')
    point.write('chefFinsam', key(2), 'Två')
    const seenOf = (block: string, seen: string) => {
      const { held } = point
      const command = { kind: 'write-note', item: held.free, block, seen, text: 'Nytt' } as const
      const verdict = decide(command, held.world.state, held.world.context('chefCentrum'))
      const [change] = verdict.ok ? verdict.changes : []
      return change?.kind === 'change' && change.of === 'punkt' && change.seen?.notes
    }
    const two = { id: key(2), text: 'Två' }
    expect(seenOf(key(1), 'Ett')).toEqual([{ id: key(1), text: 'Ett' }, two])
    expect(seenOf(key(1), 'Ett, förr')).toEqual([{ id: key(1), text: 'Ett, förr' }, two])
    expect(seenOf(key(1), '')).toEqual([two])
    expect(seenOf(key(3), '')).toEqual([{ id: key(1), text: 'Ett' }, two])
    expect(seenOf(key(3), 'Borta')).toEqual([{ id: key(1), text: 'Ett' }, two, { id: key(3), text: 'Borta' }])
  })

  it('are told of as gone when the point is', () => {
    const item = 'punkt:00000000-0000-4000-8000-ffffffffffff' as const
    expect(open().refusal('samordnare', key(1), 'A', item)).toEqual({ kind: 'gone', id: item })
  })
})
