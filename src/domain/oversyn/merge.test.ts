import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versions } from '../styrmodell/in-force.ts'
import type { Block, Section, StyrmodellVersion } from '../styrmodell/text/text.ts'
import type { Andring, ModelAndring } from './andring.ts'
import { collisionsAmong, type Proposed } from './collisions.ts'
import { readBlocks, writeBlocks } from './editable.ts'
import { applyEdits, editsOf } from './edits.ts'
import { merge } from './merge.ts'

const [, model] = versions
if (!model) throw new Error('no version')

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const section = (id: string, ...texts: string[]): Section => ({
  id,
  level: 1,
  heading: id,
  blocks: texts.map(paragraph),
})
const base: StyrmodellVersion = {
  text: {
    facts: { title: 'Anvisning' },
    sections: [section('syfte', 'a', 'b', 'c', 'd'), section('forum', 'e', 'f'), section('bilaga', 'g')],
  },
  model,
}
const proposal = (n: number, andring: Andring): Proposed => ({
  id: `oversyn:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
  andring,
})
const rewrite = (id: string, texts: readonly string[], heading = id): Andring => ({
  kind: 'avsnitt',
  section: id,
  heading,
  blocks: texts.map(paragraph),
})
const ofModel = (change: ModelAndring): Andring => ({ kind: 'modell', change })
const told = (proposed: readonly Proposed[]) => merge(base, proposed)
const texts = (proposed: readonly Proposed[]) =>
  told(proposed).version.text.sections.map(({ heading, blocks }) =>
    [heading, ...blocks.map(block => (block.kind === 'paragraph' ? block.text : '?'))].join(' '),
  )

/** Any change that a person could write of the base: some blocks taken out, put in or written over, here and there. */
const words = fc.constantFrom('x', 'y', 'z', 'å')
const ofSection = fc.constantFrom(...base.text.sections).chain(({ id, heading, blocks }) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(blocks.length - 1), fc.constantFrom('out', 'over', 'before', 'after'), words), {
        maxLength: 3,
      }),
      fc.option(words),
    )
    .map(([edits, name]): Andring => {
      const written = blocks.map(block => (block.kind === 'paragraph' ? [block.text] : []))
      for (const [at, how, word] of edits) {
        const own = written[at] ?? []
        written[at] = how === 'out' ? [] : how === 'over' ? [word] : how === 'before' ? [word, ...own] : [...own, word]
      }
      return rewrite(id, written.flat(), name ?? heading)
    }),
)
const anyAndring: fc.Arbitrary<Andring> = fc.oneof(
  { weight: 5, arbitrary: ofSection },
  fc.constantFrom(...base.text.sections).map(({ id }): Andring => ({ kind: 'utgar', section: id })),
  fc
    .tuple(fc.constantFrom('', 'syfte', 'bilaga'), words)
    .map(([after, word]): Andring => ({ kind: 'nytt-avsnitt', after, section: section(`nytt-${word}`, word) })),
  fc.constantFrom<Andring>(
    ofModel({ kind: 'flytta-delomrade', delomrade: 'praktik', to: 'sociala' }),
    ofModel({ kind: 'flytta-delomrade', delomrade: 'praktik', to: 'halso' }),
    ofModel({ kind: 'styrning-omrade', omrade: 'jobb', sides: ['sf', 'arbvux'] }),
    ofModel({ kind: 'styrning-delomrade', delomrade: 'praktik', sides: ['sf'] }),
    ofModel({ kind: 'utforare', delomrade: 'praktik', sides: ['sf', 'arbvux'] }),
    ofModel({ kind: 'plats', forum: 'samverkan', role: 'representant', part: 'ffs', how: 'ny' }),
    ofModel({ kind: 'eskaleringsgrunder', grounds: ['oeniga'] }),
  ),
)
const someProposals = fc
  .array(anyAndring, { maxLength: 6 })
  .map(all => all.map((andring, index) => proposal(index + 1, andring)))

describe('rule OV-8: working proposals into a version', () => {
  it('does not depend on the order in which they are given', () => {
    let collided = 0
    fc.assert(
      fc.property(someProposals, fc.infiniteStream(fc.nat()), (proposed, order) => {
        const shuffled = proposed
          .map(one => [order.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
        const [one, other] = [told(proposed), told(shuffled)]
        expect(other).toEqual(one)
        collided += one.collisions.length > 0 ? 1 : 0
      }),
      { numRuns: 400 },
    )
    expect(collided).toBeGreaterThan(40)
  })

  it('makes of non-colliding proposals what they make one after the other, in any order', () => {
    let several = 0
    fc.assert(
      fc.property(fc.array(ofSection, { minLength: 2, maxLength: 3 }), all => {
        const proposed = all.map((andring, index) => proposal(index + 1, andring))
        if (collisionsAmong(proposed, base.text).length > 0) return
        several += 1
        const whole = told(proposed).version.text.sections
        for (const { id, blocks } of base.text.sections) {
          const own = proposed.flatMap(({ andring }) =>
            andring.kind === 'avsnitt' && andring.section === id ? [andring] : [],
          )
          const edits = own.flatMap(({ blocks: next }) => editsOf(blocks, next))
          const once = edits.filter(
            (edit, at) => edits.findIndex(other => JSON.stringify(other) === JSON.stringify(edit)) === at,
          )
          expect(whole.find(found => found.id === id)?.blocks).toEqual(applyEdits(blocks, [...once].reverse()))
        }
      }),
    )
    expect(several).toBeGreaterThan(10)
  })

  it('works two proposals on different blocks of one section into the same section', () => {
    const one = proposal(1, rewrite('syfte', ['A', 'b', 'c', 'd']))
    const two = proposal(2, rewrite('syfte', ['a', 'b', 'c', 'D', 'ny'], 'Syftet'))
    expect(texts([one, two])).toEqual(['Syftet A b c D ny', 'forum e f', 'bilaga g'])
    expect(told([one, two]).merged).toHaveLength(2)
  })

  it('names two that meet in the same block, and works neither in', () => {
    const one = proposal(1, rewrite('syfte', ['A', 'b', 'c', 'd']))
    const two = proposal(2, rewrite('syfte', ['Å', 'b', 'c', 'd']))
    const three = proposal(3, rewrite('forum', ['e']))
    expect(told([one, two, three])).toMatchObject({
      collisions: [{ a: one.id, b: two.id, section: 'syfte' }],
      merged: [three.id],
    })
    expect(texts([one, two, three])).toEqual(['syfte a b c d', 'forum e', 'bilaga g'])
  })

  it.each<[string, Andring, Andring, boolean]>([
    ['the same words twice', rewrite('syfte', ['A']), rewrite('syfte', ['A']), false],
    [
      'two names of one section',
      rewrite('syfte', 'abcd'.split(''), 'x'),
      rewrite('syfte', 'abcd'.split(''), 'y'),
      true,
    ],
    ['one that goes and one that is rewritten', { kind: 'utgar', section: 'syfte' }, rewrite('syfte', ['A']), true],
    [
      'something put in at the edge of what is replaced',
      rewrite('syfte', ['a', 'x', 'b', 'c', 'd']),
      rewrite('syfte', ['A', 'b', 'c', 'd']),
      true,
    ],
    [
      'two sections put in at one place',
      { kind: 'nytt-avsnitt', after: 'syfte', section: section('n1') },
      { kind: 'nytt-avsnitt', after: 'syfte', section: section('n2') },
      false,
    ],
    [
      'one delområde moved to two places',
      ofModel({ kind: 'flytta-delomrade', delomrade: 'praktik', to: 'halso' }),
      ofModel({ kind: 'flytta-delomrade', delomrade: 'praktik', to: 'sociala' }),
      true,
    ],
    [
      'who steers and who performs',
      ofModel({ kind: 'styrning-delomrade', delomrade: 'praktik', sides: ['sf'] }),
      ofModel({ kind: 'utforare', delomrade: 'praktik', sides: ['sf'] }),
      false,
    ],
    ['text and model', rewrite('syfte', ['A']), ofModel({ kind: 'eskaleringsgrunder', grounds: ['oeniga'] }), false],
  ])('sees whether %s collide', (_, a, b, isCollision) => {
    expect(collisionsAmong([proposal(1, a), proposal(2, b)], base.text)).toHaveLength(isCollision ? 1 : 0)
  })

  it('loses no proposal on what has gone: it is said to be adrift', () => {
    const gone = proposal(1, rewrite('borta', ['x']))
    const nowhere = proposal(2, ofModel({ kind: 'flytta-delomrade', delomrade: 'borta', to: 'halso' }))
    const nothing = proposal(3, ofModel({ kind: 'eskaleringsgrunder', grounds: model.escalation.grounds }))
    expect(told([gone, nowhere, nothing])).toMatchObject({ adrift: [gone.id, nowhere.id, nothing.id], merged: [] })
  })

  it('changes the model, and keeps where a new section was put when the one before it goes', () => {
    const { version } = told([
      proposal(1, ofModel({ kind: 'flytta-delomrade', delomrade: 'praktik', to: 'sociala' })),
      proposal(2, ofModel({ kind: 'styrning-delomrade', delomrade: 'praktik', sides: ['arbvux', 'sf'] })),
      proposal(3, { kind: 'utgar', section: 'syfte' }),
      proposal(4, { kind: 'nytt-avsnitt', after: 'syfte', section: section('nytt', 'n') }),
    ])
    const sociala = version.model.omraden.find(({ key }) => key === 'sociala')
    expect(sociala?.delomraden.at(-1)).toMatchObject({ key: 'praktik', styrning: model.sides.map(({ key }) => key) })
    expect(version.text.sections.map(({ id }) => id)).toEqual(['nytt', 'forum', 'bilaga'])
  })
})

describe('a section as it is written in one field', () => {
  const written: Block[] = [
    paragraph('Rad ett\nrad två.'),
    { kind: 'list', ordered: false, items: ['ett', 'två'] },
    { kind: 'list', ordered: true, items: ['först', 'sedan'] },
    {
      kind: 'table',
      header: ['Område', 'Styrning'],
      rows: [
        ['Sociala', 'SF'],
        ['', 'Arbvux'],
      ],
    },
    { kind: 'footnote', mark: '1', text: 'En not.' },
    { kind: 'footnote', mark: '2', text: 'En till.' },
  ]

  it('reads back what it writes', () => {
    expect(readBlocks(writeBlocks(written))).toEqual(written)
    expect(writeBlocks(written.slice(0, 2))).toBe('Rad ett\nrad två.\n\n- ett\n- två')
  })

  it('takes other bullets, Windows line ends and lines of different kinds without an empty line between', () => {
    expect(readBlocks('Så här:\r\n• ett\r\n– två\r\n1) tre\r\n\r\n \r\nSlut')).toEqual([
      paragraph('Så här:'),
      { kind: 'list', ordered: false, items: ['ett', 'två'] },
      { kind: 'list', ordered: true, items: ['tre'] },
      paragraph('Slut'),
    ])
    expect(readBlocks('  \n\n')).toEqual([])
  })
})
