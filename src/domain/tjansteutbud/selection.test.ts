import { describe, expect, it } from 'vitest'
import { anInsats } from '../../../test/builders/catalogue.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { omradenOf, passes, type Selection, targetGroupsOf } from './selection.ts'

const model = inForce('2026-09-01')
const insats = anInsats(1, {
  name: 'Språk och hälsa',
  delomraden: ['kost-motion', 'allmanna'],
  utforare: [
    { part: 'arbvux', supply: 'egen' },
    { part: 'sf-hisingen', supply: 'extern', supplier: 'Kursbolaget', agreement: 'RA 7' },
  ],
  targetGroups: ['Nyanlända'],
  stadsomraden: ['hisingen'],
  parallel: { kind: 'nej' },
})

describe('a selection of the catalogue', () => {
  it.each<[boolean, Selection]>([
    [true, {}],
    [true, { omrade: 'halso' }],
    [true, { omrade: 'kompetens', stadsomrade: 'hisingen' }],
    [false, { omrade: 'jobb' }],
    [true, { delomrade: 'allmanna' }],
    [false, { delomrade: 'yrke' }],
    [true, { utforare: 'arbvux', supply: 'egen' }],
    [false, { utforare: 'arbvux', supply: 'extern' }],
    [true, { supply: 'extern' }],
    [false, { utforare: 'sf-centrum' }],
    [true, { lagrum: 'kompetenshojande-verksamhet' }],
    [false, { lagrum: 'forsorjningsstod' }],
    [false, { stadsomrade: 'centrum' }],
    [true, { targetGroup: 'Nyanlända' }],
    [false, { targetGroup: 'Unga' }],
    [true, { parallel: 'nej' }],
    [false, { parallel: 'alla' }],
    [true, { text: 'HÄLSA kursbolaget' }],
    [false, { text: 'hälsa praktik' }],
  ])('%s for %o', (expected, selection) => {
    expect(passes(insats, selection, model)).toBe(expected)
  })

  it('knows the områden and the target groups', () => {
    expect(omradenOf(insats, model).map(({ key }) => key)).toEqual(['halso', 'kompetens'])
    expect(targetGroupsOf([insats, insats, anInsats(2, { targetGroups: ['Föräldrar'] })])).toEqual([
      'Föräldrar',
      'Nyanlända',
    ])
  })
})
