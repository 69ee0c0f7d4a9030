import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { accessGrid, delomradenAsNeeds, servedGrid, unservedIn } from './access.ts'
import { duplicatesIn } from './actors.ts'
import { noChanges } from './change-set.ts'
import { mayRunBeside, withoutJobFocus } from './job-focus.ts'
import { previewDay, previewOf } from './preview.ts'

const model = inForce('2026-09-01')
const everywhere = ['centrum', 'hisingen', 'nordost', 'sydvast']

describe('access over the city', () => {
  it('shows which stadsområde gains and which loses an insats', () => {
    const before = [anInsats(1, { stadsomraden: ['centrum', 'nordost'] }), anInsats(2)]
    const after = [anInsats(1, { stadsomraden: ['centrum', 'hisingen'] }), anInsats(3, { stadsomraden: ['sydvast'] })]
    const rows = accessGrid(before, after, model).map(({ insats, cells }) => [
      insats.name,
      ...cells.map(({ access }) => access),
    ])
    expect(rows).toEqual([
      ['Insats 1', 'har', 'far', 'forlorar', 'saknar'],
      ['Insats 3', 'saknar', 'saknar', 'saknar', 'far'],
      ['Insats 2', 'forlorar', 'forlorar', 'forlorar', 'forlorar'],
    ])
  })

  it('counts what each stadsområde is offered, and sees where it is unequal', () => {
    const rows = servedGrid([anInsats(1, { stadsomraden: ['centrum'] }), anInsats(2, { delomraden: ['yrke'] })], model)
    const row = (key: string) => rows.find(({ delomrade }) => delomrade === key)
    expect(row('praktik')).toMatchObject({ isUnequal: true, counts: [{ count: 1 }, { count: 0 }, { count: 0 }, {}] })
    expect(row('yrke')?.isUnequal).toBe(false)
    expect(row('natverk')?.isUnequal).toBe(false)
    expect(rows).toHaveLength(19)
  })

  it('finds needs that nobody performs what it takes to meet, only where there is such a need', () => {
    const catalogue = [anInsats(1), anInsats(2, { delomraden: ['natverk'], stadsomraden: ['centrum'] })]
    const needs = [
      { key: 'a', delomraden: ['praktik'] },
      { key: 'b', delomraden: ['praktik', 'natverk'], stadsomraden: ['centrum', 'hisingen'] },
    ]
    expect(unservedIn(catalogue, needs, model)).toMatchObject([{ need: { key: 'b' }, stadsomraden: ['hisingen'] }])
    expect(unservedIn([], delomradenAsNeeds(model), model)).toHaveLength(19)
  })
})

describe('several actors who perform the same', () => {
  const sf = anInsats(2, {
    name: 'Kost',
    delomraden: ['kost-motion'],
    utforare: [{ part: 'sf-centrum', supply: 'egen' }],
  })
  const arbvux = anInsats(1, { delomraden: ['kost-motion'] })

  it('are found by delområde, in the stadsområden where both work', () => {
    expect(duplicatesIn([arbvux, sf], model)).toMatchObject([
      {
        delomrade: 'kost-motion',
        stadsomraden: ['centrum'],
        insatser: [{ name: 'Insats 1' }, { name: 'Kost' }],
        actors: [{ part: 'arbvux' }, { part: 'sf-centrum' }],
      },
    ])
  })

  it('are no duplicate for different people, in different stadsområden, or when it is the same actor', () => {
    const groups = (targetGroup: string) => ({ targetGroups: [targetGroup] })
    expect(
      duplicatesIn(
        [
          { ...arbvux, ...groups('Unga') },
          { ...sf, ...groups('Föräldrar') },
        ],
        model,
      ),
    ).toEqual([])
    expect(duplicatesIn([{ ...arbvux, ...groups('Unga') }, sf], model)).toHaveLength(1)
    expect(duplicatesIn([{ ...arbvux, stadsomraden: ['nordost'] }, sf], model)).toEqual([])
    expect(duplicatesIn([arbvux, anInsats(3, { delomraden: ['kost-motion'] })], model)).toEqual([])
    const each = ['sf-centrum', 'sf-hisingen'].map(part => ({ part, supply: 'egen' as const }))
    expect(duplicatesIn([{ ...sf, utforare: each }], model)).toEqual([])
  })

  it('are told apart by supplier, also within one insats', () => {
    const by = (supplier: string) => ({ part: 'arbvux', supply: 'extern' as const, supplier, agreement: '' })
    expect(duplicatesIn([anInsats(1, { utforare: [by('Bolaget'), by('Andra bolaget')] })], model)).toHaveLength(1)
    expect(
      duplicatesIn([anInsats(1, { utforare: [by('Bolaget')] }), anInsats(2, { utforare: [by(' bolaget')] })], model),
    ).toEqual([])
  })
})

describe('a combination without a job-focused part', () => {
  const job = anInsats(1, { stadsomraden: ['centrum'] })
  const health = anInsats(2, { delomraden: ['kost-motion'], stadsomraden: ['centrum', 'hisingen'] })

  it('is found where no job-focused insats is offered beside', () => {
    expect(withoutJobFocus([job, health], model)).toMatchObject([
      { insats: { id: insatsId(2) }, stadsomraden: ['hisingen'], why: 'ingen-dar' },
    ])
    expect(withoutJobFocus([anInsats(1), health], model)).toEqual([])
    expect(withoutJobFocus([health], model)).toMatchObject([{ why: 'ingen-dar' }])
  })

  it('is found where it may not run beside one', () => {
    const alone = { ...health, parallel: { kind: 'nej' } as const }
    expect(withoutJobFocus([anInsats(1), alone], model)).toMatchObject([
      { why: 'ensam', stadsomraden: health.stadsomraden },
    ])
  })

  it('asks both: each must allow the other', () => {
    const only = (n: number) => ({ kind: 'vissa', with: [insatsId(n)] }) as const
    expect(mayRunBeside(anInsats(1), anInsats(2))).toBe(true)
    expect(mayRunBeside(anInsats(1, { parallel: only(2) }), anInsats(2))).toBe(true)
    expect(mayRunBeside(anInsats(1, { parallel: only(2) }), anInsats(3))).toBe(false)
    expect(mayRunBeside(anInsats(1), anInsats(2, { parallel: only(3) }))).toBe(false)
  })
})

describe('the preview of a change-set', () => {
  const decisions = [aDecision(1, '2024-03-01', { adds: [anInsats(1), anInsats(2, { delomraden: ['kost-motion'] })] })]
  const draft = {
    changeSet: { ...noChanges, ends: [{ insats: insatsId(1), on: '2026-12-31' }] },
    effectiveFrom: '2026-09-01',
  }

  it('is seen on the first day when all of it holds', () => {
    expect(previewDay(draft)).toBe('2027-01-01')
    expect(previewDay({ ...draft, changeSet: { ...noChanges, adds: [anInsats(3)] } })).toBe('2026-09-01')
    const later = { ...draft, changeSet: { ...noChanges, adds: [anInsats(3, { start: '2027-03-01' })] } }
    expect(previewDay(later)).toBe('2027-03-01')
  })

  it('shows the change, who loses, what is left without utförare and without a job-focused part', () => {
    const preview = previewOf(draft, decisions, model, delomradenAsNeeds(model))
    expect(preview.differences).toMatchObject([{ kind: 'andrad', fields: ['end'] }])
    expect(preview.grid.find(({ insats }) => insats.id === insatsId(1))?.cells.map(({ access }) => access)).toEqual(
      everywhere.map(() => 'forlorar'),
    )
    expect(preview.unserved.arising).toMatchObject([{ need: { key: 'praktik' }, stadsomraden: everywhere }])
    expect(preview.unserved.remaining).toHaveLength(17)
    expect(preview.withoutJobFocus.arising).toMatchObject([{ insats: { id: insatsId(2) } }])
  })

  it('tells what it mends, and what gets worse in one stadsområde more', () => {
    const mending = { ...draft, changeSet: { ...noChanges, adds: [anInsats(3, { delomraden: ['yrke'] })] } }
    expect(previewOf(mending, decisions, model, delomradenAsNeeds(model)).unserved.mended).toMatchObject([
      { need: { key: 'yrke' } },
    ])
    const worse = {
      ...draft,
      changeSet: { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { stadsomraden: ['centrum'] } }] },
    }
    const half = aDecision(2, '2025-01-01', {
      adjusts: [{ insats: insatsId(1), fields: { stadsomraden: ['centrum', 'hisingen'] } }],
    })
    expect(previewOf(worse, [...decisions, half], model, delomradenAsNeeds(model)).unserved.arising).toMatchObject([
      { need: { key: 'praktik' }, stadsomraden: ['hisingen', 'nordost', 'sydvast'] },
    ])
  })
})
