import { describe, expect, it } from 'vitest'
import type { FindingKind } from './finding.ts'
import { scan } from './scan.ts'

/** Texts with what shall be found in them between ⟦ and ⟧. */
const marked: Readonly<Record<Exclude<FindingKind, 'personnummer' | 'samordningsnummer'>, readonly string[]>> = {
  interimsnummer: ['Elev ⟦900101-T123⟧.', '⟦19900101-r123⟧', '⟦900101K998⟧', '⟦900101 X123⟧', '⟦1990-01-01-W123⟧'],
  'datum-och-siffror': ['Fel siffra: ⟦900101-9800⟧.', '⟦19900101 9800⟧', '⟦1990-01-01-9800⟧', '⟦900161-9801⟧'],
  telefonnummer: [
    'Ring ⟦070-123 45 67⟧ i dag',
    '⟦0701234567⟧',
    '⟦070 123 45 67⟧',
    '⟦031-365 00 00⟧, växeln',
    '⟦08-123 456 78⟧',
    '⟦0302-12 34 56⟧',
    'tel:⟦+46 70 123 45 67⟧',
    '⟦+46 (0)31-365 00 00⟧',
    '⟦0046701234567⟧',
    '⟦+47 22 12 34 56⟧',
    '⟦０７０－１２３ ４５ ６７⟧',
  ],
  'e-post': [
    'Skriv till ⟦anna.andersson@example.se⟧.',
    '<⟦a+b@mail.example.com⟧>',
    '⟦åsa@exempel.se⟧',
    '⟦anna@exam\u00adple.se⟧',
  ],
  initialer: [
    '⟦A.B. född⟧ 1985',
    '⟦AB, född⟧ 1985',
    '⟦A B fo\u0308dd⟧ i maj',
    '⟦K.L. (f. 85⟧)',
    '⟦A.B.C. är född⟧ där',
    '⟦AB f. 19⟧85',
  ],
  gatuadress: [
    'Bor ⟦Storgatan 12 B⟧, två trappor',
    '⟦Södra Vägen 3⟧',
    'Sven ⟦Brolids väg 9⟧',
    '⟦Kungsportsavenyn 10⟧.',
    '⟦Masthuggstorget 3b⟧',
    '⟦LINDHOLMSALLÉN 9⟧',
  ],
  klientord: [
    '⟦Klienten heter⟧ Kim',
    'en ⟦brukare som heter⟧ Kim',
    '⟦hon heter⟧ Kim',
    '⟦Hennes adress är⟧ okänd',
    '⟦klientens namn:⟧ Kim',
    '⟦Den enskilde är född⟧ i maj',
  ],
}

describe('warnings', () => {
  for (const [kind, texts] of Object.entries(marked))
    for (const text of texts)
      it(`${kind}: ${text}`, () => {
        const start = text.indexOf('⟦')
        const end = text.indexOf('⟧') - 1
        expect(scan(text.replace(/[⟦⟧]/g, ''))).toEqual([{ kind, severity: 'warning', start, end }])
      })

  it.each([
    ['an interim number of no calendar day', '901301-T123'],
    ['a date and digits right after another digit, whatever unseen parts them', '1\u200b900101-9800'],
    ['a mention', '@Anna'],
  ])('says nothing about %s', (_, text) => {
    expect(scan(text)).toEqual([])
  })

  it('says the graver of two things about the same characters', () => {
    expect(scan('900101-9802@example.se')).toEqual([{ kind: 'personnummer', severity: 'stop', start: 0, end: 11 }])
  })
})
