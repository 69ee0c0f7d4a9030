import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, decisionId, insatsId } from '../../../test/builders/catalogue.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { lagrumTable } from '../styrmodell/lagrum.ts'
import { type ChangeSet, noChanges } from './change-set.ts'
import { changeSetField, checkChangeSet } from './check.ts'
import type { DraftChanges } from './draft.ts'
import type { Insats } from './insats.ts'

const day = '2026-09-01'
const model = inForce(day)
const decisions = [aDecision(1, '2024-03-01', { adds: [anInsats(1), anInsats(2, { end: '2025-12-31' })] })]

function check(changes: Partial<ChangeSet>, more: Partial<DraftChanges> = {}) {
  return checkChangeSet(
    { changeSet: { ...noChanges, ...changes }, effectiveFrom: day, ...more },
    decisions,
    model,
    lagrumTable,
  )
}

/** The problems of adding one insats, by field without its id. */
function adding(fields: Partial<Insats>) {
  return check({ adds: [anInsats(7, fields)] }).map(({ field, problem }) => `${field.split('.')[2]}: ${problem}`)
}

describe('a change-set as written', () => {
  it('passes when nothing is wrong with it', () => {
    expect(
      check({
        adds: [anInsats(7)],
        adjusts: [{ insats: insatsId(1), fields: { about: 'Ny text' } }],
        ends: [{ insats: insatsId(1), on: '2026-12-31' }],
      }),
    ).toEqual([])
  })

  it('must hold something, on a day that exists', () => {
    expect(check({})).toEqual([{ field: 'changeSet', problem: 'empty' }])
    expect(check({ adds: [anInsats(7)] }, { effectiveFrom: '2026-02-30' })).toEqual([
      { field: 'effectiveFrom', problem: 'not-allowed' },
    ])
  })

  it.each<[string, Partial<Insats>, string[]]>([
    ['no name', { name: ' ' }, ['name: empty']],
    ['client data', { about: 'Gäller 19640823-3234' }, ['about: client-data']],
    ['client data in a target group', { targetGroups: ['640823-3234'] }, ['targetGroups: client-data']],
    ['a long target group', { targetGroups: ['x'.repeat(256)] }, ['targetGroups: too-long']],
    ['no delområde', { delomraden: [] }, ['delomraden: empty']],
    ['a delområde that the styrmodell does not know', { delomraden: ['praktik', 'yoga'] }, ['delomraden: not-allowed']],
    ['a delområde twice', { delomraden: ['praktik', 'praktik'] }, ['delomraden: not-allowed']],
    ['nobody who performs', { utforare: [] }, ['utforare: empty']],
    ['an unknown part', { utforare: [{ part: 'afd', supply: 'egen' }] }, ['utforare: not-allowed']],
    [
      'a supplier without a name',
      { utforare: [{ part: 'arbvux', supply: 'extern', supplier: ' ', agreement: '' }] },
      ['utforare: empty'],
    ],
    [
      'client data in an agreement',
      { utforare: [{ part: 'arbvux', supply: 'extern', supplier: 'Bolaget', agreement: '19640823-3234' }] },
      ['utforare: client-data'],
    ],
    ['no stadsområde', { stadsomraden: [] }, ['stadsomraden: empty']],
    ['an unknown stadsområde', { stadsomraden: ['mölndal'] }, ['stadsomraden: not-allowed']],
    ['no first day', { start: '' }, ['start: empty']],
    ['a first day that does not exist', { start: '2026-02-30' }, ['start: not-allowed']],
    ['a first day before any law', { start: '1990-01-01' }, ['lagrum: not-allowed']],
    ['a last day that does not exist', { end: '2026-13-01' }, ['end: not-allowed']],
    ['a last day left empty', { end: '' }, ['end: empty']],
    ['an end before the start', { start: '2026-10-01', end: '2026-09-30' }, ['end: ends-before-start']],
  ])('is stopped by %s', (_, fields, expected) => {
    expect(adding(fields)).toEqual(expected)
  })

  it('lets an insats last one day', () => {
    expect(adding({ start: '2026-10-01', end: '2026-10-01' })).toEqual([])
  })

  it('names the field and the insats', () => {
    expect(check({ adds: [anInsats(7, { name: '' })] })).toEqual([
      { field: changeSetField(insatsId(7), 'name'), problem: 'empty' },
    ])
  })

  it('adds nothing under a key that is taken or is no key', () => {
    expect(adding({ id: insatsId(1), name: 'Annan' })).toEqual(['id: not-allowed'])
    expect(adding({ id: 'insats:x' })).toEqual(['id: not-allowed'])
    expect(check({ adds: [anInsats(7), anInsats(7, { name: 'Annan' })] })).toHaveLength(2)
  })

  it('adjusts and ends only what is in the catalogue the day it takes effect', () => {
    for (const gone of [insatsId(2), insatsId(9)]) {
      const expected = [{ field: changeSetField(gone, 'id'), problem: 'not-in-catalogue', day }]
      expect(check({ adjusts: [{ insats: gone, fields: { about: 'x' } }] })).toEqual(expected)
      expect(check({ ends: [{ insats: gone, on: day }] })).toEqual(expected)
    }
  })

  it('may still adjust an insats on its last day', () => {
    const last = aDecision(2, '2025-01-01', { ends: [{ insats: insatsId(1), on: day }] })
    const changeSet = { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { end: 'tills vidare' as const } }] }
    expect(checkChangeSet({ changeSet, effectiveFrom: day }, [...decisions, last], model, lagrumTable)).toEqual([])
  })

  it('ends nothing before it takes effect, nor before the insats begins', () => {
    const end = changeSetField(insatsId(1), 'end')
    expect(check({ ends: [{ insats: insatsId(1), on: '2026-08-31' }] })).toEqual([])
    expect(check({ ends: [{ insats: insatsId(1), on: '2026-08-30' }] })).toEqual([
      { field: end, problem: 'not-allowed' },
    ])
    expect(check({ ends: [{ insats: insatsId(1), on: '2021-12-31' }] })).toContainEqual({
      field: end,
      problem: 'ends-before-start',
      start: '2022-01-01',
      end: '2021-12-31',
    })
  })

  it('judges an adjusted insats as a whole', () => {
    expect(check({ adjusts: [{ insats: insatsId(1), fields: { stadsomraden: [] } }] })).toEqual([
      { field: changeSetField(insatsId(1), 'stadsomraden'), problem: 'empty' },
    ])
  })

  it('gives no insats a name that another one bears at the same time', () => {
    const taken = { field: changeSetField(insatsId(7), 'name'), problem: 'taken', name: ' insats 1' }
    expect(check({ adds: [anInsats(7, { name: ' insats 1' })] })).toEqual([taken])
    expect(check({ adds: [anInsats(7, { name: 'Insats 2' })] })).toEqual([])
    expect(
      check({
        adds: [anInsats(7, { name: 'Insats 1', start: '2027-01-01' })],
        ends: [{ insats: insatsId(1), on: '2026-12-31' }],
      }),
    ).toEqual([])
  })

  it('is read without the decision that it replaces', () => {
    const replaces = decisionId(1)
    expect(check({ adds: [anInsats(1)] }, { replaces })).toEqual([])
    expect(check({ ends: [{ insats: insatsId(1), on: day }] }, { replaces })).toMatchObject([
      { problem: 'not-in-catalogue' },
    ])
  })

  it('fits in the column it is stored in', () => {
    const many = Array.from({ length: 300 }, (_, n) => anInsats(100 + n))
    expect(check({ adds: many })).toMatchObject([{ field: 'changeSet', problem: 'too-long', limit: 60_000 }])
  })
})
