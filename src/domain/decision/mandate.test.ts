import { describe, expect, it } from 'vitest'
import { versions } from '../styrmodell/in-force.ts'
import type { ForumKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import { styrmodell2024 } from '../styrmodell/versions/2024.ts'
import { styrmodell2025 } from '../styrmodell/versions/2025.ts'
import { blockersOf } from './agreement.ts'
import type { Reach } from './decision.ts'
import { mandateOf } from './mandate.ts'

const sf = ['sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast']

/** Who steers each delområde, read out of the directive's table by hand; a minus sign marks an exception from its område. */
const table: readonly (readonly [delomrade: string, who: 'SF' | 'Arbvux' | 'delad', rule: string])[] = [
  ['sociala-kompetenser', 'SF', 'MA-5'],
  ['natverk', 'SF', 'MA-5'],
  ['vardag', 'SF', 'MA-5'],
  ['motivation', 'SF', 'MA-5'],
  ['samordning', 'SF', 'MA-5'],
  ['beroende', 'SF', 'MA-7'],
  ['kost-motion', 'delad', 'MA-6'],
  ['utredning', 'delad', 'MA-6'],
  ['psykisk-fysisk', 'delad', 'MA-6'],
  ['allmanna', 'Arbvux', 'MA-5'],
  ['yrke', 'Arbvux', 'MA-5'],
  ['anpassad-kunskap', 'Arbvux', 'MA-5'],
  ['anpassat-stod', 'delad', 'MA-10'],
  ['arbetsmarknad', 'Arbvux', 'MA-5'],
  ['jobbsokning', 'Arbvux', 'MA-5'],
  ['coachning', 'Arbvux', 'MA-5'],
  ['praktik', 'Arbvux', 'MA-5'],
  ['arbetsgivare', 'Arbvux', 'MA-5'],
  ['lonesubvention', 'Arbvux', 'MA-5'],
]

const parts = { SF: sf, Arbvux: ['arbvux'], delad: ['arbvux', ...sf] }

/** Which forum may decide, by version and reach, and the rule that says so or says why not. */
const forums: readonly (readonly [Styrmodell, Reach, ForumKey, mayDecide: boolean, rule: string])[] = [
  [styrmodell2024, 'strategisk', 'sob', true, 'MA-1'],
  [styrmodell2024, 'strategisk', 'samverkan', false, 'MA-1'],
  [styrmodell2024, 'strategisk', 'analys', false, 'MA-4'],
  [styrmodell2024, 'strategisk', 'grupp-sprak', false, 'MA-4'],
  [styrmodell2024, 'operativ', 'sob', true, 'MA-1'],
  [styrmodell2024, 'operativ', 'samverkan', true, 'MA-2'],
  [styrmodell2024, 'operativ', 'analys', false, 'MA-4'],
  [styrmodell2024, 'operativ', 'grupp-sprak', false, 'MA-4'],
  [styrmodell2025, 'strategisk', 'sob', true, 'MA-1'],
  [styrmodell2025, 'strategisk', 'samverkan', false, 'MA-3'],
  [styrmodell2025, 'strategisk', 'analys', false, 'MA-4'],
  [styrmodell2025, 'strategisk', 'grupp-sprak', false, 'MA-4'],
  [styrmodell2025, 'operativ', 'sob', true, 'MA-1'],
  [styrmodell2025, 'operativ', 'samverkan', false, 'MA-3'],
  [styrmodell2025, 'operativ', 'analys', false, 'MA-4'],
  [styrmodell2025, 'operativ', 'grupp-sprak', false, 'MA-4'],
]

describe('mandate by subject', () => {
  it('the table holds every delområde of both versions', () => {
    for (const model of versions)
      expect(model.omraden.flatMap(({ delomraden }) => delomraden.map(({ key }) => key)).sort()).toEqual(
        table.map(([key]) => key).sort(),
      )
    expect(table).toHaveLength(19)
  })

  it.each(forums)(
    'MA-1, MA-2, MA-3, MA-4: %# in the version and forum of the row, for each of the nineteen delområden',
    (model, reach, forum, mayDecide, rule) => {
      for (const [delomrade, who, ground] of table) {
        const mandate = mandateOf({ reach, delomraden: [delomrade] }, forum, model)
        expect([model.id, forum, delomrade, mandate.mayDecide, mandate.forumRule]).toEqual([
          model.id,
          forum,
          delomrade,
          mayDecide,
          rule,
        ])
        expect([...mandate.required].sort()).toEqual([...parts[who]].sort())
        expect(mandate.grounds.map(({ rule: of }) => of)).toEqual([ground])
        expect(mandate.rules).toEqual([rule, ground, 'MA-9'])
        expect(mandate.decidedIn).toContain('sob')
      }
    },
  )

  it('MA-1 to MA-10: the whole of it as a table to read: who must agree, and where it is decided, by version and forum', () => {
    const places: readonly ForumKey[] = ['sob', 'samverkan', 'analys', 'grupp-sprak']
    const mark = (model: Styrmodell, reach: Reach, delomrade: string) =>
      places
        .map(forum => {
          const { mayDecide, forumRule } = mandateOf({ reach, delomraden: [delomrade] }, forum, model)
          return `${mayDecide ? 'ja' : 'nej'} ${forumRule}`.padEnd(9)
        })
        .join(' ')
    const rows = versions.flatMap(model =>
      (['strategisk', 'operativ'] as const).flatMap(reach =>
        table.map(([delomrade]) => {
          const { required, grounds } = mandateOf({ reach, delomraden: [delomrade] }, 'sob', model)
          const who = required.length === 5 ? 'Arbvux+SF' : required.length === 4 ? 'SF' : 'Arbvux'
          const [ground] = grounds
          return [
            model.id.slice('styrmodell:'.length).padEnd(5),
            reach.padEnd(10),
            delomrade.padEnd(18),
            `${who} (${ground?.rule})`.padEnd(18),
            mark(model, reach, delomrade),
          ].join(' | ')
        }),
      ),
    )
    const head = ['version', 'räckvidd', 'delområde', 'måste vara överens', places.map(key => key.padEnd(9)).join(' ')]
    console.log([head.join(' | '), ...rows].join('\n'))
    expect(rows).toHaveLength(19 * 2 * 2)
    // One row of each kind, as it stands in the directive.
    for (const row of [
      '2024  | strategisk | beroende           | SF (MA-7)          | ja MA-1   nej MA-1  nej MA-4  nej MA-4 ',
      '2024  | operativ   | praktik            | Arbvux (MA-5)      | ja MA-1   ja MA-2   nej MA-4  nej MA-4 ',
      '2025  | operativ   | kost-motion        | Arbvux+SF (MA-6)   | ja MA-1   nej MA-3  nej MA-4  nej MA-4 ',
      '2025  | strategisk | anpassat-stod      | Arbvux+SF (MA-10)  | ja MA-1   nej MA-3  nej MA-4  nej MA-4 ',
    ])
      expect(rows).toContain(row)
  })

  it('MA-2: in the first version the samverkansgrupp is where an operative question goes first; in the revised one it goes to SoB', () => {
    const question = { reach: 'operativ', delomraden: ['praktik'] } as const
    expect(mandateOf(question, 'sob', styrmodell2024).decidedIn).toEqual(['samverkan', 'sob'])
    expect(mandateOf(question, 'samverkan', styrmodell2025).decidedIn).toEqual(['sob'])
  })

  it('MA-5, MA-6, MA-7, MA-10: several delområden ask every side that steers one of them', () => {
    const of = (...delomraden: string[]) => mandateOf({ reach: 'strategisk', delomraden }, 'sob', styrmodell2025)
    expect(of('praktik', 'vardag').sides).toEqual(['arbvux', 'sf'])
    expect(of('praktik', 'yrke').sides).toEqual(['arbvux'])
    expect(of('beroende', 'vardag').sides).toEqual(['sf'])
    expect(of('praktik', 'anpassat-stod').required).toHaveLength(5)
  })

  it('MA-8: a question without a delområde, or with one that the version does not know, asks every part with a side', () => {
    for (const delomraden of [[], ['okand'], ['praktik', 'okand']]) {
      const mandate = mandateOf({ reach: 'strategisk', delomraden }, 'sob', styrmodell2025)
      expect(mandate.required).toEqual(['arbvux', ...sf])
      expect(mandate.rules).toContain('MA-8')
    }
  })

  it('hears Finsam and funktionsstöd in SoB, and the side that does not steer, without asking for their agreement', () => {
    expect(mandateOf({ reach: 'strategisk', delomraden: ['praktik'] }, 'sob', styrmodell2025).heard).toEqual([
      ...sf,
      'finsam',
      'ffs',
    ])
    expect(mandateOf({ reach: 'strategisk', delomraden: [] }, 'samverkan', styrmodell2025).heard).toEqual([])
  })
})

describe('agreement', () => {
  const mandate = mandateOf({ reach: 'strategisk', delomraden: ['kost-motion'] }, 'sob', styrmodell2025)
  const blockers = (stances: Record<string, Parameters<typeof stanceFrom>[1]>) =>
    blockersOf(mandate, part => stanceFrom(part, stances[part]), styrmodell2025)
  function stanceFrom(
    _: string,
    stance: 'tillstyrker' | 'tillstyrker-med-villkor' | 'avstyrker' | 'avstar' | 'ej-svarat' = 'tillstyrker',
  ) {
    return stance
  }

  it('MA-9: one part that has not answered, declines, or has conditions left keeps the question open', () => {
    expect(blockers({})).toEqual([])
    for (const stance of ['ej-svarat', 'avstyrker', 'tillstyrker-med-villkor'] as const)
      for (const part of mandate.required)
        expect(blockers({ [part]: stance })).toEqual([{ kind: 'part', part, stance }])
  })

  it('MA-9: an abstaining part does not hinder, unless nobody of its side is for it', () => {
    expect(blockers({ 'sf-centrum': 'avstar', 'sf-nordost': 'avstar' })).toEqual([])
    expect(blockers({ arbvux: 'avstar' })).toEqual([{ kind: 'side', side: 'arbvux' }])
    expect(blockers(Object.fromEntries(sf.map(part => [part, 'avstar'])))).toEqual([{ kind: 'side', side: 'sf' }])
  })

  it('MA-9: what agreement is stands in the version: one that takes silence for consent does not wait', () => {
    const lenient: Styrmodell = {
      ...styrmodell2025,
      agreement: { value: { hinders: ['avstyrker'], eachSideSupports: false }, decidedBySoB: true },
    }
    expect(blockersOf(mandate, () => 'ej-svarat', lenient)).toEqual([])
    expect(blockersOf(mandate, () => 'avstyrker', lenient)).toHaveLength(5)
  })
})
