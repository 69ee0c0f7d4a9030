import { describe, expect, it } from 'vitest'
import { anInsats } from '../../../../test/builders/catalogue.ts'
import { inForce } from '../../../domain/styrmodell/in-force.ts'
import { type Lagrum, lagrumTable } from '../../../domain/styrmodell/lagrum.ts'
import { tjansteutbud } from '../../text/sv/tjansteutbud.ts'
import { addSentences, text as t } from '../../text/text.ts'
import { fieldText } from './words.ts'

addSentences('tjansteutbud', tjansteutbud)

const noted: Lagrum = {
  key: 'kompetenshojande-verksamhet',
  about: '',
  law: 'SoL (2025:400)',
  chapter: 14,
  section: 7,
  from: '2026-07-01',
  source: 'SFS 2026:900',
  checked: true,
}
const lagrum = [
  ...lagrumTable.map(row => (row.key === noted.key && !row.to ? { ...row, to: '2026-06-30' } : row)),
  noted,
]
const shown = (day: string) =>
  fieldText(anInsats(1), 'lagrum', { day, model: inForce(day), lagrum, nameOf: () => undefined }, t)

describe('the lagrum of an insats in words', () => {
  it('is the section of the day that is shown', () => {
    expect(shown('2026-07-01')).toBe('14 kap. 7 § SoL (2025:400)')
    expect(shown('2026-06-30')).toBe('12 kap. 4 § SoL (2025:400) (ej kontrollerad)')
    expect(shown('2025-06-30')).toBe('4 kap. 4 § SoL (2001:453)')
  })
})
