import { describe, expect, it } from 'vitest'
import { checkDigit } from './made-numbers.ts'
import { scan } from './scan.ts'

/** Draws evenly and the same every time; fast-check would favour small numbers, and shares would mean nothing. */
function makeDice(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const between = (min: number, max: number, width = 1) => String(min + below(max - min + 1)).padStart(width, '0')
  const digits = (length: number) => Array.from({ length }, () => below(10)).join('')
  const oneOf = (...choices: readonly string[]) => choices[below(choices.length)] as string
  const date = () => `${between(1930, 2040)}-${between(1, 12, 2)}-${between(1, 28, 2)}`
  const time = (mark: string) => `${between(0, 23, 2)}${mark}${between(0, 59, 2)}`
  const orgnr = () => {
    const nine = `${oneOf('2', '5', '7', '8', '9')}${digits(1)}${between(2, 9)}${digits(6)}`
    return nine + checkDigit(nine)
  }
  const amount = () => below(1e12).toLocaleString('sv-SE')
  return { between, digits, oneOf, date, time, orgnr, amount }
}
type Dice = ReturnType<typeof makeDice>

/** Prints and gives the share of stops and of warnings among random samples, in per cent. */
function measured(name: string, make: (dice: Dice) => string, samples: number): { stop: number; warning: number } {
  const dice = makeDice(2026)
  let stop = 0
  let warning = 0
  for (let i = 0; i < samples; i++) {
    const findings = scan(make(dice))
    if (findings.some(({ severity }) => severity === 'stop')) stop++
    else if (findings.length > 0) warning++
  }
  const share = { stop: (100 * stop) / samples, warning: (100 * warning) / samples }
  console.log(`${name}: ${share.stop.toFixed(2)} % stop, ${share.warning.toFixed(2)} % warning of ${samples}`)
  return share
}

describe('numbers of everyday work give nothing at all', () => {
  const harmless: Record<string, (dice: Dice) => string> = {
    'ISO date': d => d.date(),
    'ISO date and hh:mm': d => `${d.date()} ${d.time(':')}`,
    'ISO date and a time from–to': d => `${d.date()} ${d.time('.')}–${d.time('.')}`,
    'ISO dates from–to': d => `${d.date()}${d.oneOf('–', '-', '/', ' ', ' – ')}${d.date()}`,
    'short dates from–to': d => `${d.date().slice(2)}–${d.date().slice(2)}`,
    orgnr: d => d.orgnr(),
    'orgnr with hyphen': d => d.orgnr().replace(/.{6}/, '$&-'),
    'orgnr with 16': d => `16${d.orgnr()}`,
    diarienummer: d => `N${d.digits(3)}-${d.digits(4)}/${d.between(0, 40, 2)}`,
    'diarienummer, short': d => `${d.digits(4)}/${d.between(0, 40, 2)}`,
    'diarienummer, year first': d => `SCN-${d.between(2015, 2040)}-${d.digits(5)}`,
    'decision number': d => `SoB ${d.between(2020, 2040)}-${d.digits(3)}`,
    'week and year': d => `v. ${d.between(1, 53)}${d.oneOf(' ', '/', ', ')}${d.between(2020, 2040)}`,
    'ISO week': d => `${d.between(2020, 2040)}-W${d.between(1, 53, 2)}-${d.between(1, 7)}`,
    amount: d => d.amount() + d.oneOf(' kr', ',50 kr', ' personer'),
    'times in a row': d => `${d.time('.')} ${d.time('.')} ${d.time('.')}`,
    'ISO date, dash and a decision number': d => `${d.date()} – ${d.between(2020, 2040)}-${d.digits(3)}`,
    'ISO date, dash and a diarienummer': d => `${d.date()} – ${d.digits(4)}/${d.between(0, 40, 2)}`,
    'amounts in cells': d => `${d.amount()}\t${d.amount()}\t${d.amount()}\n${d.amount()}\t${d.amount()}`,
    'counts in cells': d => Array.from({ length: 12 }, () => d.between(0, 9999)).join('\t'),
    'telephones, one a line, without area code': d =>
      Array.from({ length: 3 }, () => `${d.between(100, 999)} ${d.digits(2)} ${d.digits(2)}`).join('\n'),
    'account number': d => `SE${d.digits(2)}${Array.from({ length: 5 }, () => ` ${d.digits(4)}`).join('')}`,
  }
  for (const [name, make] of Object.entries(harmless))
    it(name, () => {
      expect(measured(name, make, 20_000)).toEqual({ stop: 0, warning: 0 })
    })
})

describe('what cannot be told from a number is seldom a stop', () => {
  it('ten random digits: under 1 %', () => {
    expect(measured('ten random digits', d => d.digits(10), 25_000).stop).toBeLessThan(1)
  })

  const mobile = (d: Dice) => d.oneOf('070', '072', '073', '076', '079')
  const inPairs = (d: Dice) => `${d.digits(3)} ${d.digits(2)} ${d.digits(2)}`
  const telephones: Record<string, (dice: Dice) => string> = {
    'mobile in one piece': d => mobile(d) + d.digits(7),
    'mobile with hyphen': d => `${mobile(d)}-${inPairs(d)}`,
    '031 in one piece': d => `031${d.digits(7)}`,
    '031 with hyphen': d => `031-${inPairs(d)}`,
    'area code of four with hyphen': d => `030${d.digits(1)}-${d.digits(2)} ${d.digits(2)} ${d.digits(2)}`,
    'with country code': d => `+46 ${d.between(70, 79)} ${inPairs(d)}`,
  }
  for (const [name, make] of Object.entries(telephones))
    it(`${name}: at most 2 %, the rest a warning`, () => {
      const { stop, warning } = measured(name, make, 25_000)
      expect(stop).toBeLessThanOrEqual(2)
      expect(stop + warning).toBeCloseTo(100, 9)
    })

  it('six figures and four in the next cell: under 1 %', () => {
    const { stop, warning } = measured('six figures and four', d => `${d.digits(6)}\t${d.digits(4)}`, 25_000)
    expect(stop).toBeLessThan(1)
    expect(warning).toBe(0)
  })

  it('ISO date and a time with a full stop: never a stop, a warning for the one in ten whose digits agree', () => {
    const { stop, warning } = measured('ISO date and hh.mm', d => `${d.date()} ${d.time('.')}`, 25_000)
    expect(stop).toBe(0)
    expect(warning).toBeGreaterThan(9)
    expect(warning).toBeLessThan(11)
  })
})

describe('a date in a table is never a stop for what stands in the next cell or line', () => {
  for (const between of ['\t', '\n', ' (', ' · '])
    it(`${JSON.stringify(between)}: a warning for the one in ten whose digits agree`, () => {
      const make = (d: Dice) => `${d.date()}${between}${d.digits(4)}`
      const { stop, warning } = measured(`ISO date,${JSON.stringify(between)}, four digits`, make, 25_000)
      expect(stop).toBe(0)
      expect(warning).toBeGreaterThan(9)
      expect(warning).toBeLessThan(11)
    })

  it('where days and figures stand in lines, nothing begins in one and ends in a third', () => {
    const table =
      '2026-10-05\t12\t2026-10-12\n2026-10-19\t8\t2026-10-26\nPunkt 1 (26 10 05)\n2. 2026-10-05\n3. 2026-11-02'
    expect(scan(table)).toEqual([])
  })
})

describe('ordinary text of the forum gives nothing', () => {
  const sentences = [
    'SF Hisingen och SF Nordost tar upp frågan den 5 oktober 2026, kl. 13.00–15.30.',
    'Enligt 12 kap. 4 § SoL (2025:400), tidigare 4 kap. 4 § SoL (2001:453).',
    'SoB 2026-014 gäller från 2026-10-05. Se v. 41 och dnr N040-0123/26.',
    'Mötet 2026-10-05 kl. 13.00–15.30 flyttas till 2026-10-12 kl. 09.00–11.00.',
    'Perioden 2026-10-05–2026-11-02, uppföljning 2026-10-05/2026-10-19.',
    '1 237 personer och 12 345 678 kr, det är 4,5 % mer än 2025 (11 890 213 kr).',
    'IBAN SE45 5000 0000 0583 9825 7466, bankgiro 5050-1055, plusgiro 12 34 56-7.',
    'Org.nr 212000-1355 och 556036-0793.',
    'Beskriv händelsen, inte personen. Deltagare på mötet: AF, FK, SF och SoB.',
    'På vägen 2 hinder återstår. Mötesplatsen 3 är öppen. Genomgången 2 blev sen.',
    'Eskaleringsvägen 2 och beslutsväg 1 i Handlingsplan 2026, Verksamhetsplan 2026–2028.',
    'Arbetsplatsen 3 och Jobbtorget, väg 40 och E6 till Kungsbacka.',
    'Rutinen är född ur behovet. SF f.d. Centrum, m.m., p.g.a. sjukdom, t.ex. 2026.',
    'Forumet heter SF Sydväst. Vem har ordet? @Anna svarar senast 10/5 eller 12/10 2026.',
    'Punkt 1.2.3, bilaga 1–3, version 26.10.05, § 14–16, lokal K302 den 2026-10-05 K302.',
    'Möten 5/10 12/10 2026 och 5/10 12/10 2027. Buss 08.10 09.15 10.30 eller 08.11 09.15 10.30.',
    'Klienter ska mötas lika oavsett stadsområde; deltagarens plan följs upp av handläggaren.',
  ]
  for (const sentence of sentences)
    it(sentence, () => {
      expect(scan(sentence).map(({ kind, start, end }) => `${kind}: ${sentence.slice(start, end)}`)).toEqual([])
    })
})
