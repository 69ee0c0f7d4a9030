import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, decisionId, insatsId } from '../../../test/builders/catalogue.ts'
import { addDays } from '../shared/day.ts'
import { byAge } from '../shared/standing.ts'
import { catalogueOn, knownOn } from './catalogue.ts'
import { type CatalogueDecision, effectiveDay } from './in-effect.ts'
import { type Insats, runsOn } from './insats.ts'

const namesOn = (day: string, decisions: readonly CatalogueDecision[]) =>
  catalogueOn(day, decisions).map(entry => entry.insats.name)

describe('the catalogue of a day', () => {
  const first = aDecision(1, '2024-03-01', { adds: [anInsats(1), anInsats(2, { start: '2024-09-01' })] })

  it('holds what a decision has added from the day it takes effect, and while it runs', () => {
    expect(namesOn('2024-02-29', [first])).toEqual([])
    expect(namesOn('2024-03-01', [first])).toEqual(['Insats 1'])
    expect(namesOn('2024-09-01', [first])).toEqual(['Insats 1', 'Insats 2'])
  })

  it('waits for the day of effect where the decision names one', () => {
    const later = { ...first, effectiveFrom: '2024-06-01' }
    expect(namesOn('2024-05-31', [later])).toEqual([])
    expect(namesOn('2024-06-01', [later])).toEqual(['Insats 1'])
  })

  it('adjusts only what the decision names, from its day, and tells which decisions made it so', () => {
    const adjusting = aDecision(2, '2025-01-15', {
      adjusts: [{ insats: insatsId(1), fields: { stadsomraden: ['centrum'] } }],
    })
    const [before] = catalogueOn('2025-01-14', [first, adjusting])
    const [after] = catalogueOn('2025-01-15', [first, adjusting])
    expect(before?.insats).toEqual(anInsats(1))
    expect(before?.changedBy).toEqual([])
    expect(after?.insats).toEqual(anInsats(1, { stadsomraden: ['centrum'] }))
    expect(after).toMatchObject({ addedBy: decisionId(1), changedBy: [decisionId(2)] })
  })

  it('ends an insats after its last day, and lets a later decision open it again', () => {
    const ending = aDecision(2, '2025-01-15', { ends: [{ insats: insatsId(1), on: '2025-03-31' }] })
    const again = aDecision(3, '2025-09-01', { adjusts: [{ insats: insatsId(1), fields: { end: 'tills vidare' } }] })
    const all = [first, ending, again]
    expect(namesOn('2025-03-31', all)).toContain('Insats 1')
    expect(namesOn('2025-04-01', all)).not.toContain('Insats 1')
    expect(namesOn('2025-09-01', all)).toContain('Insats 1')
  })

  it('lets what is done to something unknown have no effect', () => {
    const stray = aDecision(2, '2024-04-01', { ends: [{ insats: insatsId(9), on: '2024-05-01' }] })
    expect(catalogueOn('2024-06-01', [first, stray])).toEqual(catalogueOn('2024-06-01', [first]))
  })

  it('keeps the first of two that add the same key', () => {
    const double = aDecision(2, '2024-04-01', { adds: [anInsats(1, { name: 'Förväxlad' })] })
    expect(namesOn('2024-05-01', [first, double])).toEqual(['Insats 1'])
  })
})

describe('a decision about a decision', () => {
  const first = aDecision(1, '2024-03-01', { adds: [anInsats(1)] })

  it('that replaces it puts its own changes in the place of the older ones from its day', () => {
    const replacing = aDecision(
      2,
      '2024-06-01',
      { adds: [anInsats(1, { name: 'Ny lydelse' })] },
      { replaces: first.id },
    )
    expect(namesOn('2024-05-31', [first, replacing])).toEqual(['Insats 1'])
    expect(namesOn('2024-06-01', [first, replacing])).toEqual(['Ny lydelse'])
  })

  it('that repeals it takes its changes away from its day', () => {
    const repealing: CatalogueDecision = { ...aDecision(2, '2024-06-01'), repeals: first.id }
    expect(namesOn('2024-05-31', [first, repealing])).toEqual(['Insats 1'])
    expect(namesOn('2024-06-01', [first, repealing])).toEqual([])
  })

  it('that corrects it is read as if it had stood there from the beginning', () => {
    const correcting = aDecision(
      2,
      '2024-06-01',
      { adds: [anInsats(1, { name: 'Rättad' })] },
      { corrects: first.id, effectiveFrom: '2024-03-01' },
    )
    expect(namesOn('2024-03-01', [first, correcting])).toEqual(['Rättad'])
  })

  it('that corrects words alone leaves the changes', () => {
    const { changeSet: _, ...words } = aDecision(2, '2024-06-01')
    expect(namesOn('2024-07-01', [first, { ...words, corrects: first.id }])).toEqual(['Insats 1'])
  })

  it('has no effect on a younger one, nor when it was taken away before its day', () => {
    const older = aDecision(1, '2024-01-01', {}, { repeals: decisionId(2) })
    const younger = aDecision(2, '2024-02-01', { adds: [anInsats(1)] })
    expect(namesOn('2024-03-01', [older, younger])).toEqual(['Insats 1'])
    const repealing = aDecision(2, '2024-04-01', {}, { repeals: first.id, effectiveFrom: '2024-09-01' })
    const regretted = aDecision(3, '2024-05-01', {}, { repeals: repealing.id })
    expect(namesOn('2024-10-01', [first, repealing])).toEqual([])
    expect(namesOn('2024-10-01', [first, repealing, regretted])).toEqual(['Insats 1'])
  })

  it('that repeals a repeal after its day brings nothing back', () => {
    const repealing = aDecision(2, '2024-04-01', {}, { repeals: first.id })
    const regretted = aDecision(3, '2024-05-01', {}, { repeals: repealing.id })
    expect(namesOn('2024-10-01', [first, repealing, regretted])).toEqual([])
  })
})

const someDay = fc.integer({ min: 0, max: 60 }).map(n => addDays('2025-01-01', n))
const someInsats = fc.integer({ min: 1, max: 5 })
const someFields = fc.record(
  {
    name: fc.constantFrom('Arbetsträning', 'Språk och hälsa', 'Praktik i staden'),
    stadsomraden: fc.constantFrom(['centrum'], ['centrum', 'nordost']),
    start: someDay,
    end: fc.oneof(someDay, fc.constant('tills vidare' as const)),
  },
  { requiredKeys: [] },
)
const someChanges = fc.record({
  adds: fc.array(
    fc.tuple(someInsats, someFields).map(([n, fields]) => anInsats(n, fields)),
    { maxLength: 3 },
  ),
  adjusts: fc.array(
    fc.tuple(someInsats, someFields).map(([n, fields]) => ({ insats: insatsId(n), fields })),
    { maxLength: 2 },
  ),
  ends: fc.array(
    fc.tuple(someInsats, someDay).map(([n, on]) => ({ insats: insatsId(n), on })),
    { maxLength: 2 },
  ),
})

/** Rows that may name each other in any way, also in circles, with equal moments and days. */
const someDecisions = fc
  .array(
    fc.record({
      changes: fc.option(someChanges, { nil: undefined }),
      day: someDay,
      effectiveFrom: fc.option(someDay, { nil: undefined }),
      link: fc.constantFrom(undefined, 'replaces', 'repeals', 'corrects'),
      target: fc.integer({ min: 1, max: 8 }),
      pending: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map(rows =>
    rows.map(
      ({ changes, day, effectiveFrom, link, target, pending }, index): CatalogueDecision => ({
        id: decisionId(index + 1),
        at: `${day}T09:00:00Z`,
        pending,
        day,
        ...(changes && { changeSet: changes }),
        ...(effectiveFrom && { effectiveFrom }),
        ...(link && { [link]: decisionId(target) }),
      }),
    ),
  )

/** The catalogue by the words of the rules alone, slow and without any table: what the fold must agree with. */
function slowCatalogue(day: string, decisions: readonly CatalogueDecision[]): Insats[] {
  const isYounger = (a: CatalogueDecision, b: CatalogueDecision) => byAge(a, b) > 0
  const never = (it: CatalogueDecision): boolean =>
    decisions.some(other => other.corrects === it.id && other.changeSet && isYounger(other, it) && !never(other))
  const goneBy = (it: CatalogueDecision, then: string): boolean =>
    decisions.some(
      other =>
        (other.replaces === it.id || other.repeals === it.id) &&
        isYounger(other, it) &&
        effectiveDay(other) <= then &&
        tookHold(other),
    )
  const tookHold = (it: CatalogueDecision): boolean => !never(it) && !goneBy(it, effectiveDay(it))
  let catalogue: Insats[] = []
  const inOrder = [...decisions].sort((a, b) =>
    effectiveDay(a) === effectiveDay(b) ? byAge(a, b) : effectiveDay(a) < effectiveDay(b) ? -1 : 1,
  )
  for (const decision of inOrder) {
    if (effectiveDay(decision) > day || never(decision) || goneBy(decision, day)) continue
    for (const added of decision.changeSet?.adds ?? [])
      if (!catalogue.some(insats => insats.id === added.id)) catalogue = [...catalogue, added]
    for (const { insats: id, fields } of decision.changeSet?.adjusts ?? [])
      catalogue = catalogue.map(insats => (insats.id === id ? { ...insats, ...fields } : insats))
    for (const { insats: id, on } of decision.changeSet?.ends ?? [])
      catalogue = catalogue.map(insats => (insats.id === id ? { ...insats, end: on } : insats))
  }
  return catalogue.filter(insats => runsOn(insats, day))
}

describe('the fold', () => {
  it('gives the same catalogue of any day in whatever order the decisions arrive', () => {
    fc.assert(
      fc.property(
        someDecisions.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        someDay,
        ([decisions, shuffled], day) => {
          expect(catalogueOn(day, shuffled)).toEqual(catalogueOn(day, decisions))
          expect([...knownOn(day, shuffled)]).toEqual([...knownOn(day, decisions)])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('agrees with a slow reading of the rules on every day', () => {
    fc.assert(
      fc.property(someDecisions, someDay, (decisions, day) => {
        const sorted = (list: readonly Insats[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(catalogueOn(day, decisions).map(entry => entry.insats))).toEqual(
          sorted(slowCatalogue(day, decisions)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('does not change the past when a decision that takes effect later arrives', () => {
    fc.assert(
      fc.property(someDecisions, someDay, (decisions, day) => {
        const later = aDecision(99, addDays(day, 1), { adds: [anInsats(1)] }, { repeals: decisionId(1) })
        expect(catalogueOn(day, [...decisions, later])).toEqual(catalogueOn(day, decisions))
      }),
      { numRuns: 1000 },
    )
  })
})
