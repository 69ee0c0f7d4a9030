import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../../domain/reading.ts'
import { missingNumbers, selected, yearsOf } from './decision-list.ts'

const all = { year: '', kind: '', text: '' }

function worldWithTwo(): World {
  const world = new World()
  for (const heading of ['Gemensam kallelse', 'Praktik i staden']) {
    const { item } = world.onSobAgenda(world.raise('repHisingen', { heading }))
    world.do('samordnare', { ...world.decision(item), heading })
  }
  return world
}

describe('the log of decisions', () => {
  it('has the newest number first, and finds by words, year and kind', () => {
    const reading = readingOf(worldWithTwo().state)
    const headings = (selection: Partial<typeof all>) =>
      selected(reading, { ...all, ...selection }).map(({ fact }) => fact.heading)
    expect(headings({})).toEqual(['Praktik i staden', 'Gemensam kallelse'])
    expect(headings({ text: 'KALLELSE veckor' })).toHaveLength(2)
    expect(headings({ text: 'praktik' })).toEqual(['Praktik i staden'])
    expect(headings({ text: '2026-001' })).toEqual(['Gemensam kallelse'])
    expect(headings({ year: '2025' })).toEqual([])
    expect(headings({ kind: 'svar' })).toEqual([])
    expect(yearsOf(reading)).toEqual(['2026'])
  })

  it('keeps a row that does not count, and names a number that no row holds', () => {
    const world = worldWithTwo()
    const [first] = world.state.decisions
    if (!first) throw new Error('no decision')
    const { id: _, ...value } = first
    world.store('stranger', {
      kind: 'add',
      of: 'beslut',
      id: `beslut:${world.key()}`,
      value: { ...value, number: 'SoB 2026-004' },
    })
    const reading = readingOf(world.state)
    expect(selected(reading, all).filter(({ standing }) => !standing.counts)).toHaveLength(1)
    expect(missingNumbers(reading, 'SoB')).toEqual(['SoB 2026-003'])
  })
})
