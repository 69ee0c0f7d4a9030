import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { carryingOutOf } from '../../domain/decision/carrying-out.ts'
import { readingOf } from '../../domain/reading.ts'
import { missingNumbers, selected, yearsOf } from './decision-list.ts'

const all = { forum: '', year: '', kind: '', delomrade: '', about: '', text: '' }
const today = '2026-10-05'

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
      selected({ reading, today }, { ...all, ...selection }).map(({ fact }) => fact.heading)
    expect(headings({})).toEqual(['Praktik i staden', 'Gemensam kallelse'])
    expect(headings({ text: 'KALLELSERUTIN beslutar' })).toHaveLength(2)
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
    expect(selected({ reading, today }, all).filter(({ standing }) => !standing.counts)).toHaveLength(1)
    expect(missingNumbers(reading, world.desk('samordnare').model)).toEqual(['SoB 2026-003'])
  })

  it('searches as Swedish folds: without case, accents gone, å ä ö letters of their own', () => {
    const world = worldWithTwo()
    const { item } = world.onSobAgenda(world.raise('repHisingen'))
    world.do('samordnare', { ...world.decision(item), heading: 'Idén om å och län' })
    const found = (text: string) => selected({ reading: readingOf(world.state), today }, { ...all, text }).length
    expect([found('IDEN'), found('LÄN'), found('lan'), found('å')]).toEqual([1, 1, 0, 1])
  })

  it('shows only what is not carried out, not anchored, of a forum or for the översyn', () => {
    const world = worldWithTwo()
    const { item } = world.onSobAgenda(world.raise('repHisingen'))
    const uppdrag = { part: 'sf-hisingen', text: 'Ta fram en rutin.', due: '2026-10-04' }
    const given = {
      ...world.decision(item),
      decision: 'uppdrag',
      heading: 'Med uppdrag',
      touchesStyrmodell: true,
    } as const
    world.do('chefCentrum', { ...given, uppdrag: { ...uppdrag, due: '2026-10-20' } })
    const headings = (chosen: Partial<typeof all>, day = today) =>
      selected({ reading: readingOf(world.state), today: day }, { ...all, ...chosen }).map(({ fact }) => fact.heading)
    expect(headings({ about: 'styrmodell' })).toEqual(['Med uppdrag'])
    expect(headings({ about: 'ej-genomfort' })).toEqual(['Med uppdrag'])
    expect(headings({ about: 'ej-forankrat' })).toHaveLength(3)
    expect(headings({ forum: 'samverkan' })).toEqual([])
    expect(headings({ forum: 'sob' })).toHaveLength(3)
    expect(headings({ delomrade: 'kost-motion' })).toHaveLength(3)
    expect(headings({ delomrade: 'praktik' })).toEqual([])
    const [row] = world.state.uppdrag
    const [, , decision] = world.state.decisions
    if (!row || !decision) throw new Error('no uppdrag')
    const state = (day: string) => carryingOutOf(decision, readingOf(world.state), day)
    expect([state(today), state('2026-10-21')]).toEqual(['pagar', 'forsenat'])
    const step = { kind: 'take-step', uppdrag: row.id, text: '' } as const
    world.do('repHisingen', { ...step, step: 'klart', part: 'sf-hisingen' })
    expect(state('2026-10-21')).toBe('pagar')
    world.do('chefCentrum', { ...step, step: 'godkant', part: 'sf-centrum' })
    expect(state(today)).toBe('genomfort')
    expect(headings({ about: 'ej-genomfort' })).toEqual([])
  })

  it('shows what is to be looked at again from its day on', () => {
    const world = worldWithTwo()
    const on = (day: string) =>
      selected({ reading: readingOf(world.state), today: day }, { ...all, about: 'ses-over' }).length
    expect([on('2027-10-04'), on('2027-10-05')]).toEqual([0, 2])
  })
})
