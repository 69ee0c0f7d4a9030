import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anInsats, insatsId } from '../../../../test/builders/catalogue.ts'
import { inForce } from '../../styrmodell/in-force.ts'
import { lagrumTable } from '../../styrmodell/lagrum.ts'
import { noChanges } from '../change-set.ts'
import type { Insats, Parallel, Utforare } from '../insats.ts'
import { matchColumns, missingColumns, tableColumns } from './columns.ts'
import { changesOf } from './import.ts'
import { type RowProblem, rowReader, settleRows } from './read.ts'
import { namesOf, tableOf } from './write.ts'

const day = '2026-09-01'
const model = inForce(day)

function readBack(table: readonly (readonly string[])[], existing: readonly Insats[] = []) {
  const [header = [], ...rows] = table
  let made = 100
  const read = rowReader({
    model,
    lagrum: lagrumTable,
    day,
    columns: matchColumns(header),
    newKey: () => {
      made += 1
      return insatsId(made).slice('insats:'.length)
    },
  })
  return settleRows(
    rows.map((cells, index) => read(cells, index + 2)),
    existing,
  )
}

/** Words as people write them: trimmed, on one line, with the signs that a table uses itself among them. */
const someWords = fc
  .stringMatching(/^[a-zåäö0-9|\\;,"'=+@ -]{1,20}$/)
  .map(text => text.trim())
  .filter(text => text !== '')
const aPart = fc.constantFrom(...model.parts.map(({ key }) => key))
const someUtforare: fc.Arbitrary<Utforare> = fc.oneof(
  aPart.map((part): Utforare => ({ part, supply: 'egen' })),
  fc
    .tuple(aPart, someWords, fc.oneof(fc.constant(''), someWords))
    .map(([part, supplier, agreement]): Utforare => ({ part, supply: 'extern', supplier, agreement })),
)
const someParallel: fc.Arbitrary<Parallel> = fc.oneof(
  fc.constantFrom<Parallel>({ kind: 'nej' }, { kind: 'alla' }),
  fc.uniqueArray(fc.integer({ min: 1, max: 3 })).map((ns): Parallel => ({ kind: 'vissa', with: ns.map(insatsId) })),
)
const someCatalogue = fc
  .array(
    fc.record({
      name: someWords,
      about: fc.string(),
      delomraden: fc.uniqueArray(
        fc.constantFrom(...model.omraden.flatMap(omrade => omrade.delomraden.map(({ key }) => key))),
        { minLength: 1, maxLength: 3 },
      ),
      utforare: fc.uniqueArray(someUtforare, { minLength: 1, maxLength: 3, selector: ({ part }) => part }),
      lagrum: fc.uniqueArray(fc.constantFrom('forsorjningsstod' as const, 'kompetenshojande-verksamhet' as const)),
      targetGroups: fc.uniqueArray(someWords, { maxLength: 2 }),
      stadsomraden: fc.uniqueArray(fc.constantFrom(...model.stadsomraden.map(({ key }) => key)), { minLength: 1 }),
      parallel: someParallel,
      end: fc.constantFrom('tills vidare' as const, '2027-01-31'),
    }),
    { minLength: 3, maxLength: 5 },
  )
  .map(all => all.map((fields, index) => anInsats(index + 1, fields)))

describe('the catalogue as a table', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(someCatalogue, catalogue => {
        const table = tableOf(catalogue, { day, model, lagrum: lagrumTable, nameOf: namesOf(catalogue) })
        expect(readBack(table).insatser).toEqual(catalogue)
      }),
      { numRuns: 300 },
    )
  })

  it('has a heading for each column and the law of its day', () => {
    const [header, row] = tableOf([anInsats(1)], { day, model, lagrum: lagrumTable, nameOf: () => undefined })
    expect(header).toEqual(tableColumns.map(({ heading }) => heading))
    expect(row).toContain('12 kap. 4 § SoL (2025:400)')
    expect(row).toContain('Jobbfokuserade området')
  })
})

const full = {
  Insats: 'Arbetsträning',
  Delområde: 'Praktik',
  Utförare: 'Arbvux',
  Stadsområde: 'Hela staden',
} as const

function reading(cells: Readonly<Record<string, string>>, existing: readonly Insats[] = []) {
  const all: Record<string, string> = { ...full, ...cells }
  const { insatser, problems } = readBack([Object.keys(all), Object.values(all)], existing)
  return { insats: insatser[0], problems: problems.map(({ column, problem, value }) => [column, problem, value]) }
}

describe('a file that somebody already has', () => {
  it('is matched by what people call the columns', () => {
    expect(matchColumns(['NAMN', ' del-område ', 'Part', 'stadsområden', 'Annat'])).toEqual({
      name: 0,
      delomraden: 1,
      utforare: 2,
      stadsomraden: 3,
    })
    expect(missingColumns(matchColumns(['Namn', 'Part'])).map(({ key }) => key)).toEqual(['delomraden', 'stadsomraden'])
  })

  it('needs only a few columns', () => {
    expect(reading({})).toMatchObject({
      problems: [],
      insats: {
        name: 'Arbetsträning',
        delomraden: ['praktik'],
        stadsomraden: ['centrum', 'hisingen', 'nordost', 'sydvast'],
        start: day,
        end: 'tills vidare',
        parallel: { kind: 'alla' },
      },
    })
  })

  it('is understood as people write', () => {
    const { insats, problems } = reading({
      Delområde: 'praktik, Yrkeskompetenser',
      Utförare: 'Socialtjänsten',
      Regi: 'Extern',
      Leverantör: 'Bolaget',
      Lagrum: '4 kap 4 § SoL',
      Målgrupp: 'Unga\nFöräldrar',
      Parallellt: 'nej',
      Start: '20240301',
      Slut: 'Tills vidare',
    })
    expect(problems).toEqual([])
    expect(insats).toMatchObject({
      delomraden: ['praktik', 'yrke'],
      lagrum: ['kompetenshojande-verksamhet'],
      targetGroups: ['Unga', 'Föräldrar'],
      parallel: { kind: 'nej' },
      start: '2024-03-01',
    })
    expect(insats?.utforare).toHaveLength(4)
    expect(insats?.utforare[3]).toEqual({ part: 'sf-sydvast', supply: 'extern', supplier: 'Bolaget', agreement: '' })
  })

  it.each<[Record<string, string>, readonly (readonly string[])[]]>([
    [{ Insats: '' }, [['name', 'empty', '']]],
    [{ Insats: '19640823-3234' }, [['name', 'client-data', '']]],
    [{ Delområde: 'Yoga' }, [['delomraden', 'unknown', 'Yoga']]],
    [{ Delområde: '' }, [['delomraden', 'empty', '']]],
    [{ Utförare: 'Region Väst' }, [['utforare', 'unknown', 'Region Väst']]],
    [{ Regi: 'kanske' }, [['supply', 'unknown', 'kanske']]],
    [{ Stadsområde: 'Mölndal' }, [['stadsomraden', 'unknown', 'Mölndal']]],
    [{ Lagrum: '9 kap. 1 §' }, [['lagrum', 'unknown', '9 kap. 1 §']]],
    [{ Parallellt: 'ibland' }, [['parallel', 'unknown', 'ibland']]],
    [{ Parallellt: 'Med | Okänd' }, [['parallel', 'unknown', 'Okänd']]],
    [{ Start: '1 mars' }, [['start', 'not-a-day', '1 mars']]],
    [{ Start: '2026-02-01', Slut: '2026-01-01' }, [['end', 'ends-before-start', '']]],
    [{ Nyckel: '17' }, [['id', 'unknown', '17']]],
  ])('says of %o what is wrong', (cells, expected) => {
    expect(reading(cells).problems).toEqual(expected)
  })

  it('names the row, and one that stands there twice', () => {
    const header = Object.keys(full)
    const row = Object.values(full)
    const { problems } = readBack([header, row, row])
    expect(problems).toEqual<RowProblem[]>([{ row: 3, column: 'name', problem: 'twice', value: 'Arbetsträning' }])
  })
})

describe('a file as changes', () => {
  const all = matchColumns(tableColumns.map(({ heading }) => heading))

  it('adds what is new, adjusts what is there by key or by name, and leaves the rest alone', () => {
    const existing = [anInsats(1), anInsats(2), anInsats(3)]
    const file = [anInsats(1, { about: 'Ny text' }), anInsats(9, { name: 'insats 2', end: '2027-01-31' }), anInsats(7)]
    expect(changesOf(file, existing, all)).toEqual({
      ...noChanges,
      adds: [anInsats(7)],
      adjusts: [
        { insats: insatsId(1), fields: { about: 'Ny text' } },
        { insats: insatsId(2), fields: { name: 'insats 2', end: '2027-01-31' } },
      ],
    })
    expect(changesOf(existing, existing, all)).toEqual(noChanges)
  })

  it('leaves alone what the file has no column for', () => {
    const outside = { part: 'arbvux', supply: 'extern', supplier: 'Bolaget', agreement: '' } as const
    const known = anInsats(1, { about: 'Text', targetGroups: ['Unga'], utforare: [outside] })
    const read = anInsats(1, { lagrum: [], stadsomraden: ['centrum'] })
    const few = { name: 0, delomraden: 1, utforare: 2, stadsomraden: 3 }
    expect(changesOf([read], [known], few).adjusts).toEqual([
      { insats: insatsId(1), fields: { stadsomraden: ['centrum'] } },
    ])
    const other = { ...read, utforare: [{ part: 'finsam', supply: 'egen' as const }] }
    expect(Object.keys(changesOf([other], [known], few).adjusts[0]?.fields ?? {})).toEqual(['utforare', 'stadsomraden'])
    expect(Object.keys(changesOf([read], [known], { ...few, supply: 4 }).adjusts[0]?.fields ?? {})).toContain(
      'utforare',
    )
  })
})
