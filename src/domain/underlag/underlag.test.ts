import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { UnderlagId } from '../shared/ids.ts'
import { figuresAsText, figuresIn } from './figures-text.ts'
import { qualityOf } from './kvalitetssakring.ts'
import { needsIn } from './needs.ts'
import type { Underlag } from './underlag.ts'

const value: Underlag = {
  heading: 'Hushåll med bistånd',
  behovsgrupp: '',
  text: 'Antalet minskar.',
  delomraden: ['kost-motion'],
  unmet: '',
  figures: [
    { title: 'Hushåll', unit: 'hushåll', source: 'Treserva', rows: [{ series: 'Staden', year: 2022, value: 11397 }] },
  ],
}

function shared(): { world: World; underlag: UnderlagId } {
  const world = new World()
  return { world, underlag: world.do('analytiker', { kind: 'share-underlag', value }) as UnderlagId }
}

function quality(world: World): string {
  const [underlag] = world.state.underlag
  return underlag ? qualityOf(underlag, readingOf(world.state)).kind : 'none'
}

describe('an underlag', () => {
  it('UN-1: is written by the analysis group, and by nobody else', () => {
    const { world, underlag } = shared()
    expect(world.refusal('ledareAnalys', { kind: 'share-underlag', underlag, value })).toBeUndefined()
    for (const who of ['samordnare', 'repArbvux', 'stranger'] as const)
      expect(world.refusal(who, { kind: 'share-underlag', value }), who).toEqual({ kind: 'rule', rule: 'UN-1' })
  })

  it('tells which of its fields are wrong, also in its figures', () => {
    const [figures] = value.figures
    if (!figures) throw new Error('no figures')
    const wrong = { ...value, heading: '', delomraden: ['okand'], figures: [{ ...figures, source: '', rows: [] }] }
    expect(new World().refusal('analytiker', { kind: 'share-underlag', value: wrong })).toEqual({
      kind: 'fields',
      problems: [
        { field: 'heading', problem: 'empty' },
        { field: 'delomraden', problem: 'not-allowed' },
        { field: 'source-0', problem: 'empty' },
        { field: 'rows-0', problem: 'empty' },
      ],
    })
    const person = { ...figures, rows: [{ series: '19900101-0017', year: 2022, value: 1 }] }
    expect(
      new World().refusal('analytiker', { kind: 'share-underlag', value: { ...value, figures: [person] } }),
    ).toMatchObject({ problems: [{ field: 'rows-0', problem: 'client-data' }] })
  })

  it('UN-2: is assured by another of the group than the writer, for the wording as it stands', () => {
    const { world, underlag } = shared()
    const rule = { kind: 'rule', rule: 'UN-2' }
    expect(quality(world)).toBe('inte-sakrad')
    expect(world.refusal('analytiker', { kind: 'assure-underlag', underlag })).toEqual(rule)
    expect(world.refusal('samordnare', { kind: 'assure-underlag', underlag })).toEqual({ kind: 'rule', rule: 'UN-1' })
    world.do('ledareAnalys', { kind: 'assure-underlag', underlag })
    expect(quality(world)).toBe('sakrad')
    expect(world.refusal('ledareAnalys', { kind: 'assure-underlag', underlag })).toEqual(rule)
    world.do('analytiker', { kind: 'share-underlag', underlag, value: { ...value, text: 'Antalet ökar.' } })
    expect(quality(world)).toBe('tidigare-lydelse')
    world.do('analytiker', { kind: 'share-underlag', underlag, value })
    expect(quality(world)).toBe('sakrad')
  })

  it('UN-2: a mark by the writer, or by somebody outside the group, round the app does not hold', () => {
    for (const author of ['analytiker', 'repArbvux']) {
      const { world, underlag } = shared()
      world.do('ledareAnalys', { kind: 'assure-underlag', underlag })
      world.state = { ...world.state, facts: world.state.facts.map(fact => ({ ...fact, author, editor: author })) }
      expect(quality(world), author).toBe('inte-sakrad')
    }
  })
})

describe('figures as text', () => {
  it('reads what Excel gives and what people write, and names the lines that it cannot read', () => {
    expect(figuresIn('Hisingen\t2022\t1 240\nNordost; 2022; 61,5\n\n')).toEqual({
      rows: [
        { series: 'Hisingen', year: 2022, value: 1240 },
        { series: 'Nordost', year: 2022, value: 61.5 },
      ],
      wrong: [],
    })
    const lines = [
      'Hisingen; 22; 1',
      'Hisingen; 2022',
      '; 2022; 1',
      'Hisingen; 2022; många',
      'A; 2022; -1',
      'A; 2022; 1; 2',
    ]
    expect(figuresIn(lines.join('\n'))).toEqual({ rows: [], wrong: [1, 2, 3, 4, 5, 6] })
  })

  it('gives back what it was given', () => {
    const row = fc.record({
      series: fc.constantFrom('Hisingen', 'Hela staden', 'Över 3 år'),
      year: fc.integer({ min: 1990, max: 2090 }),
      value: fc.integer({ min: 0, max: 999_999 }).map(n => n / 4),
    })
    fc.assert(
      fc.property(fc.array(row), rows => {
        expect(figuresIn(figuresAsText(rows))).toEqual({ rows, wrong: [] })
      }),
    )
  })
})

describe('the needs that underlag tell of', () => {
  it('are those of the ones chosen, named by their behovsgrupp or else by their heading; none where none says', () => {
    const { world, underlag: whole } = shared()
    const share = (changed: Partial<Underlag>) =>
      world.do('analytiker', { kind: 'share-underlag', value: { ...value, ...changed } }) as UnderlagId
    const group = share({ behovsgrupp: 'Unga med ohälsa', delomraden: ['kost-motion', 'praktik'] })
    const figuresOnly = share({ delomraden: [] })
    const { underlag } = world.state
    expect(needsIn([whole, group], underlag)).toEqual([
      { key: whole, name: 'Hushåll med bistånd', delomraden: ['kost-motion'] },
      { key: group, name: 'Unga med ohälsa', delomraden: ['kost-motion', 'praktik'] },
    ])
    expect(needsIn([figuresOnly], underlag)).toBeUndefined()
    expect(needsIn([], underlag)).toBeUndefined()
  })
})
