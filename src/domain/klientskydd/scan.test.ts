import fc from 'fast-check'
import personnummer from 'personnummer'
import { describe, expect, it } from 'vitest'
import { madeNumber, spellings } from './made-numbers.ts'
import { scan } from './scan.ts'
import officialTestNumbers from './skatteverkets-testnummer.json' with { type: 'json' }

const runs = 10_000

const year = fc.integer({ min: 1890, max: 2030 })
const birthNumber = fc.integer({ min: 980, max: 999 })
const personal = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), birthNumber)
  .map(parts => madeNumber(...parts))
const coordination = fc
  .tuple(year, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 60, max: 91 }), birthNumber)
  .map(parts => madeNumber(...parts))

/** What may stand right before and after a number without being part of it. */
const before = fc.constantFrom(
  '',
  ' ',
  'pnr',
  'pnr:',
  '(',
  'Möte 2026-10-05 ',
  '2026-10-05 13.00–15.30 ',
  '3. ',
  'å',
  '\n',
  '👩‍👧 ',
  'ﷺ',
)
const after = fc.constantFrom('', ' ', '.', ')', ', kl. 13.00', ' 2026-10-05', 'ö', '\n', '²', '/', ' 1 237 kr')

function stops(text: string) {
  return scan(text).filter(finding => finding.severity === 'stop')
}

describe('complete numbers', () => {
  for (const [kind, number] of [
    ['personnummer', personal],
    ['samordningsnummer', coordination],
  ] as const)
    it(`${kind}: finds every one in all eleven spellings, exactly where it stands`, () => {
      let found = 0
      fc.assert(
        fc.property(number, before, after, (made, head, tail) => {
          for (const [name, spell] of Object.entries(spellings)) {
            const spelled = spell(made)
            const [only, ...others] = stops(head + spelled + tail)
            const exact = only?.kind === kind && only.start === head.length && only.end === head.length + spelled.length
            if (!exact || others.length > 0) throw new Error(`${name}: ${JSON.stringify([only, ...others])}`)
            found++
          }
        }),
        { numRuns: runs },
      )
      console.log(
        `${kind}: ${found} of ${found} found, ${runs} made numbers in ${Object.keys(spellings).length} spellings`,
      )
      expect(found).toBe(runs * 11)
    })

  it('finds them with up to two separators of any sort between year, month, day and the last four', () => {
    const gap = fc.array(fc.constantFrom(...' -/._+\u00a0\u202f\u2009\u2010\u2011\u2012\u2013\u2014\u2015\u2212'), {
      maxLength: 2,
    })
    fc.assert(
      fc.property(
        fc.oneof(personal, coordination),
        fc.boolean(),
        fc.tuple(gap, gap, gap),
        ({ date, last }, century, gaps) => {
          const groups = [date.slice(century ? 0 : 2, 4), date.slice(4, 6), date.slice(6), last]
          const spelled = groups.map((group, i) => group + (gaps[i]?.join('') ?? '')).join('')
          expect(stops(spelled)).toMatchObject([{ start: 0, end: spelled.length }])
        },
      ),
      { numRuns: runs },
    )
  })

  it('finds a date in one piece and the last four with what word processors and tables set between them', () => {
    const gap = fc.constantFrom(
      ' - ',
      ' – ',
      ' — ',
      '\t',
      '\n',
      '\r\n',
      ' \r\n',
      '·',
      ' · ',
      ' • ',
      ') ',
      ')',
      ' (',
      ') (',
    )
    fc.assert(
      fc.property(fc.oneof(personal, coordination), fc.boolean(), gap, ({ date, last }, century, between) => {
        const spelled = date.slice(century ? 0 : 2) + between + last
        expect(stops(spelled)).toMatchObject([{ start: 0, end: spelled.length }])
      }),
      { numRuns: runs },
    )
    expect(stops('1985-07-09 – 9805')).toHaveLength(1)
  })

  it('finds them in the digits of every script, whatever unseen or ornamental stands between and on them', () => {
    const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x1d7ce, 0x1d7f6]
    const unseen = fc.constantFrom(
      '',
      '',
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u200e',
      '\u202e',
      '\u2069',
      '\ufe0f\u20e3',
      '\u0336',
      '\0',
    )
    fc.assert(
      fc.property(
        personal,
        fc.constantFrom(...zeros),
        fc.array(unseen, { minLength: 12, maxLength: 12 }),
        ({ date, last }, zero, marks) => {
          const spelled = Array.from(
            date + last,
            (digit, i) => String.fromCodePoint(zero + Number(digit)) + (i < 11 ? marks[i] : ''),
          ).join('')
          expect(stops(`Å ${spelled} ö`)).toEqual([
            { kind: 'personnummer', severity: 'stop', start: 2, end: 2 + spelled.length },
          ])
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('finds each of several in a row', () => {
    const list = fc.array(fc.oneof(personal, coordination), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(list, fc.constantFrom(', ', '\n', ' och ', '; ', '\t'), (numbers, between) => {
        const spelled = numbers.map(({ date, last }) => `${date.slice(2)}-${last}`)
        expect(stops(spelled.join(between)).map(({ start }) => start)).toEqual(
          spelled.map((_, i) => i * (11 + between.length)),
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds them next to other digits, when only something unseen or raised parts the two', () => {
    fc.assert(
      fc.property(personal, ({ date, last }) => {
        const spelled = `${date}-${last}`
        expect(stops(`5\u200b${spelled}`)).toMatchObject([{ start: 2, end: 15 }])
        expect(stops(`${spelled}\u200b5`)).toMatchObject([{ start: 0, end: 13 }])
        expect(stops(`²${spelled}³`)).toMatchObject([{ start: 1, end: 14 }])
      }),
    )
  })

  it('takes the ordinary reading where two share digits', () => {
    // 1012 900203 has a check digit that agrees too, as a samordningsnummer of day 90.
    const { date, last } = madeNumber(1990, 2, 3, 980)
    expect(stops(`dnr 1012 ${date.slice(2)}-${last}`)).toEqual([
      { kind: 'personnummer', severity: 'stop', start: 9, end: 20 },
    ])
  })

  it('finds the numbers that Skatteverket publishes for testing, those with no calendar day too', () => {
    const {
      personnummer: persons,
      samordningsnummer: usual,
      samordningsnummerWithoutCalendarDay: odd,
    } = officialTestNumbers
    let found = 0
    for (const [kind, numbers] of [
      ['personnummer', persons],
      ['samordningsnummer', [...usual, ...odd]],
    ] as const)
      for (const digits of numbers.map(String))
        for (const spell of Object.values(spellings)) {
          const spelled = spell({ date: digits.slice(0, 8), last: digits.slice(8) })
          expect(scan(spelled)).toEqual([{ kind, severity: 'stop', start: 0, end: spelled.length }])
          found++
        }
    console.log(
      `Skatteverket's test numbers: ${found} of ${found} spellings found, ${odd.length} numbers without a calendar day`,
    )
    expect(odd).toHaveLength(194)
  })
})

describe('what is no complete number', () => {
  it('changes any one digit of the last four, or swaps two unequal neighbours: never a stop', () => {
    fc.assert(
      fc.property(
        personal,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 9 }),
        ({ date, last }, place, step) => {
          const wrong = Array.from(last, (digit, i) => (i === place ? (Number(digit) + step) % 10 : digit)).join('')
          expect(stops(`${date}-${wrong}`)).toEqual([])
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('has 000 for birth number', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (...date) => {
        const { date: birthTime, last } = madeNumber(...date, 0)
        expect(stops(`${birthTime}-${last}`)).toEqual([])
      }),
    )
  })

  it('goes on after the last four, a dash between spaces away', () => {
    fc.assert(
      fc.property(personal, fc.constantFrom('-014', '/26', '.5', ',50', '–1600', ':30'), ({ date, last }, more) => {
        expect(scan(`${date.slice(2)} – ${last}${more}`)).toEqual([])
      }),
    )
  })

  it('lies inside a longer row of digits', () => {
    fc.assert(
      fc.property(personal, fc.integer({ min: 0, max: 9 }), ({ date, last }, digit) => {
        expect(stops(`${date}${last}${digit}`)).toEqual([])
        expect(stops(`${digit}${date}${last}`)).toEqual([])
      }),
    )
  })

  it('agrees with the package personnummer on any ten digits with a hyphen, but for days that no calendar has', () => {
    const day = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 55, max: 95 }))
    const number = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 14 }),
      day,
      fc.integer({ min: 0, max: 9999 }),
    )
    let agreed = 0
    let lenient = 0
    fc.assert(
      fc.property(number, ([y, m, d, last]) => {
        const text = `${[y, m, d].map(part => String(part).padStart(2, '0')).join('')}-${String(last).padStart(4, '0')}`
        const found = stops(text).length === 1
        if (personnummer.valid(text)) expect(found).toBe(true)
        if (found && personnummer.valid(text)) agreed++
        if (found && !personnummer.valid(text)) {
          lenient++
          expect(m === 0 || d === 60 || d % 60 > 28).toBe(true)
        }
      }),
      { numRuns: 20_000 },
    )
    console.log(
      `Independent oracle: ${agreed} numbers found by both, ${lenient} by our lenient dates alone, 0 by it alone`,
    )
    expect(agreed).toBeGreaterThan(100)
  })
})
