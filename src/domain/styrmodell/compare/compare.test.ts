import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Section, StyrmodellText } from '../text/text.ts'
import type { SectionDiff } from './diff.ts'
import { diffSequences } from './sequence.ts'
import { diffTexts } from './texts.ts'
import { type Unit, unitKey, unitsOf } from './units.ts'
import { diffWords, likeness } from './words.ts'

const told = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

/** The length of the longest row that both have, the slow and obvious way. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    for (const [at, other] of b.entries())
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 })

describe('two sequences', () => {
  it('are covered exactly once, by as much in common as there is', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const stretches = diffSequences(a, b)
        const pick = (kind: 'removed' | 'added') =>
          stretches
            .filter(stretch => stretch.kind === 'same' || stretch.kind === kind)
            .flatMap(s => (kind === 'removed' ? a.slice(s.a, s.a + s.length) : b.slice(s.b, s.b + s.length)))
        expect(pick('removed')).toEqual(a)
        expect(pick('added')).toEqual(b)
        const same = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { length }) => sum + length, 0)
        expect(same).toBe(longestCommon(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('with nothing in common are given whole, in bounded time', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => at)
    expect(
      diffSequences(
        many,
        many.map(at => -1 - at),
      ),
    ).toEqual([
      { kind: 'removed', a: 0, b: 0, length: 20_000 },
      { kind: 'added', a: 20_000, b: 0, length: 20_000 },
    ])
  })
})

describe('the word diff', () => {
  it('gives back both texts exactly, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('ord', 'Å', ' ', '\n', '.', '§', '4', '\ud83d\ude00', 'ö\u0308') })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = diffWords(a, b)
        const joined = (kind: string) =>
          changes
            .filter(change => change.kind === 'same' || change.kind === kind)
            .map(({ text }) => text)
            .join('')
        expect(joined('removed')).toBe(a)
        expect(joined('added')).toBe(b)
      }),
      { numRuns: 500 },
    )
  })

  it('changes whole words and keeps what stands round them', () => {
    expect(told('Beslut enligt 4 kap. 1 § SoL', 'Beslut enligt 12 kap. 1 § SoL')).toBe(
      'Beslut enligt [-4-]{+12+} kap. 1 § SoL',
    )
    expect(told('samverkan', 'samverkansgruppen')).toBe('[-samverkan-]{+samverkansgruppen+}')
    expect(told('', 'nytt')).toBe('{+nytt+}')
    expect(told('lika', 'lika')).toBe('lika')
    expect(told('', '')).toBe('')
  })

  it('puts together what only a space divides', () => {
    expect(told('ett operativt beslutsforum här', 'några andra ord här')).toBe(
      '[-ett operativt beslutsforum-]{+några andra ord+} här',
    )
  })

  it('counts likeness by shared words', () => {
    expect(likeness(['a', 'b'], ['b', 'a'])).toBe(1)
    expect(likeness(['a', 'a'], ['a'])).toBeCloseTo(2 / 3)
    expect(likeness([], ['a'])).toBe(0)
    expect(likeness([], [])).toBe(1)
  })
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const section = (id: string, ...blocks: readonly (Block | string)[]): Section => ({
  id,
  level: 1,
  heading: `Om ${id}`,
  blocks: blocks.map(block => (typeof block === 'string' ? paragraph(block) : block)),
})
const text = (...sections: readonly Section[]): StyrmodellText => ({ facts: { title: 'Anvisning' }, sections })
const kinds = (sections: readonly SectionDiff[]) =>
  sections.map(({ id, units }) => [id, ...units.map(({ kind }) => kind)])

describe('two texts', () => {
  it('that are the same have no difference', () => {
    const same = text(section('a', 'Ett', 'Två'), section('b'))
    const { facts, sections } = diffTexts(same, same)
    expect(facts).toEqual([])
    expect(sections.map(({ standing, isMoved }) => [standing, isMoved])).toEqual([
      ['same', false],
      ['same', false],
    ])
  })

  it('show which sections came, went, changed and moved, by their ids', () => {
    const before = text(section('a', 'Ett'), section('b', 'Bort'), section('c', 'Tre'), section('d', 'Fyra'))
    const after = text(section('d', 'Fyra'), section('a', 'Ett'), section('ny', 'Nytt'), section('c', 'Tre ord'))
    const shown = diffTexts(before, after).sections.map(
      ({ id, standing, isMoved }) => `${id} ${standing}${isMoved ? ' moved' : ''}`,
    )
    expect(shown).toEqual(['d same moved', 'a same', 'b removed', 'ny added', 'c changed'])
  })

  it('keep a section that got a new heading as the same section', () => {
    const [one] = diffTexts(
      text(section('a', 'Ett')),
      text({ ...section('a', 'Ett'), heading: 'Något annat' }),
    ).sections
    expect(one?.units.map(({ kind }) => kind)).toEqual(['changed', 'same'])
    const [level] = diffTexts(text(section('a')), text({ ...section('a'), level: 2 })).sections
    expect(level).toMatchObject({ standing: 'changed', units: [{ kind: 'changed' }] })
  })

  it('show a rewritten paragraph as changed, and an unlike one as gone and come', () => {
    const before = text(
      section('a', 'Gruppen beslutar i operativa frågor varje månad.', 'Något helt annat stod förut.'),
    )
    const after = text(
      section('a', 'Gruppen samverkar i operativa frågor varje månad.', 'Budgeten läggs under hösten av nämnden.'),
    )
    const [one] = diffTexts(before, after).sections
    expect(one?.units.map(({ kind }) => kind)).toEqual(['same', 'changed', 'removed', 'added'])
  })

  it('show a paragraph that stands elsewhere as moved, in both places, also when a word of it changed', () => {
    const stays = 'Det här stycket står kvar där det alltid har stått.'
    const moves = 'Sammankallande har mandat att lyfta frågor till SoB.'
    const before = text(section('a', moves, stays), section('b', 'Kort.'))
    const after = text(section('a', stays), section('b', 'Kort.', moves.replace('mandat', 'uppdrag')))
    const { sections } = diffTexts(before, after)
    expect(kinds(sections)).toEqual([
      ['a', 'same', 'moved-away', 'same'],
      ['b', 'same', 'same', 'moved-here'],
    ])
    expect(sections[0]?.units[1]).toMatchObject({ to: 'b' })
    expect(sections[1]?.units[2]).toMatchObject({
      from: 'a',
      words: [[{}, { kind: 'removed', text: 'mandat' }, {}, {}]],
    })
    const within = diffTexts(text(section('a', moves, stays)), text(section('a', stays, moves)))
    expect(kinds(within.sections)[0]?.sort()).toEqual(['a', 'moved-away', 'moved-here', 'same', 'same'])
  })

  it('do not take a short cell for a moved one', () => {
    const row = (...cells: string[]): Block => ({ kind: 'table', header: ['Område'], rows: [cells] })
    const { sections } = diffTexts(
      text(section('a', row('SF')), section('b')),
      text(section('a'), section('b', row('SF'))),
    )
    expect(sections.flatMap(({ units }) => units.map(({ kind }) => kind))).not.toContain('moved-here')
  })

  it('compare tables row by row and cell by cell', () => {
    const table = (first: string): Block => ({
      kind: 'table',
      header: ['Område', 'Delområde', 'Utförare'],
      rows: [
        ['Hälsa', first, 'SF'],
        ['Hälsa', 'Kost och motion', 'SF, Arbvux'],
      ],
    })
    const [one] = diffTexts(
      text(section('a', table('Missbruksbehandling'))),
      text(section('a', table('Stöd vid skadligt bruk'))),
    ).sections
    const changed = one?.units.find(({ kind }) => kind === 'changed')
    expect(changed).toMatchObject({
      words: [[{ kind: 'same' }], [{ kind: 'removed' }, { kind: 'added' }], [{ kind: 'same' }]],
    })
  })

  it('tell the facts that differ', () => {
    const before = text()
    const after = { ...before, facts: { title: 'Anvisning', paragraph: '§ 4' } }
    expect(diffTexts(before, after).facts).toEqual([{ fact: 'paragraph', after: '§ 4' }])
    expect(diffTexts(after, before).facts).toEqual([{ fact: 'paragraph', before: '§ 4' }])
  })

  it('always hold every unit of both versions once, in the order of each', () => {
    const unit = fc.constantFrom(
      'ett två tre fyra',
      'ett två tre fem',
      'sex sju åtta nio',
      'tio',
      'elva tolv tretton fjorton',
    )
    const sections = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), blocks: fc.array(unit, { maxLength: 6 }) }),
      {
        selector: ({ id }) => id,
      },
    )
    const made = sections.map(list => text(...list.map(({ id, blocks }) => section(id, ...blocks))))
    fc.assert(
      fc.property(made, made, (before, after) => {
        const diff = diffTexts(before, after).sections
        const keys = (units: readonly (Unit | undefined)[]) => units.flatMap(one => (one ? [unitKey(one)] : []))
        const all = diff.flatMap(({ units }) => units)
        expect(keys(all.map(row => ('after' in row ? row.after : undefined)))).toEqual(
          keys(after.sections.flatMap(unitsOf)),
        )
        for (const { id, units } of diff) {
          const own = before.sections.find(candidate => candidate.id === id)
          const older = units.map(row => ('before' in row && row.kind !== 'moved-here' ? row.before : undefined))
          expect(keys(older)).toEqual(own ? keys(unitsOf(own)) : [])
        }
        const away = all.filter(({ kind }) => kind === 'moved-away')
        expect(all.filter(({ kind }) => kind === 'moved-here')).toHaveLength(away.length)
      }),
      { numRuns: 300 },
    )
  })
})
