import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import { catalogueOn } from './catalogue.ts'
import { noChanges } from './change-set.ts'
import { asIfDecided, overlapsOf } from './draft.ts'

describe('a change-set that is not decided yet', () => {
  it('is seen in the catalogue as if it were, from its day', () => {
    const decided = [aDecision(1, '2024-03-01', { adds: [anInsats(1)] })]
    const draft = {
      changeSet: { ...noChanges, ends: [{ insats: insatsId(1), on: '2026-08-31' }] },
      effectiveFrom: '2026-09-01',
    }
    expect(catalogueOn('2026-08-31', asIfDecided(decided, draft))).toEqual(catalogueOn('2026-08-31', decided))
    expect(catalogueOn('2026-09-01', asIfDecided(decided, draft))).toEqual([])
    expect(catalogueOn('2026-09-01', decided)).toHaveLength(1)
  })

  it('is younger than a decision that has not been sent yet, and can take its place', () => {
    const unsent = { ...aDecision(1, '2026-08-01', { adds: [anInsats(1)] }), pending: true }
    const draft = { changeSet: noChanges, effectiveFrom: '2026-09-01', replaces: unsent.id }
    expect(catalogueOn('2026-09-01', asIfDecided([unsent], draft))).toEqual([])
  })
})

describe('open change-sets', () => {
  const mine = { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { name: 'A', about: 'B' } }] }

  it('meet where they touch the same insats, with the fields that both set', () => {
    const others = [
      { id: 'forslag:a', changeSet: { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { name: 'C' } }] } },
      { id: 'forslag:b', changeSet: { ...noChanges, ends: [{ insats: insatsId(1), on: '2026-12-31' }] } },
      { id: 'forslag:c', changeSet: { ...noChanges, ends: [{ insats: insatsId(2), on: '2026-12-31' }] } },
    ]
    expect(overlapsOf(mine, others)).toEqual([
      { insats: insatsId(1), with: 'forslag:a', fields: ['name'] },
      { insats: insatsId(1), with: 'forslag:b', fields: [] },
    ])
  })

  it('meet in the end date, whether it is adjusted or ended', () => {
    const ending = { ...noChanges, ends: [{ insats: insatsId(1), on: '2026-12-31' }] }
    const longer = { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { end: 'tills vidare' as const } }] }
    expect(overlapsOf(ending, [{ id: 'forslag:a', changeSet: longer }])).toMatchObject([{ fields: ['end'] }])
  })
})
