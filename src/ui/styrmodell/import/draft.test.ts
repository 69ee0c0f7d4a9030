import { describe, expect, it } from 'vitest'
import { madeNumber } from '../../../domain/klientskydd/made-numbers.ts'
import { importText } from '../../../domain/styrmodell/import/import.ts'
import { doubtsIn, holdsClientData } from './draft.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`
const read = (...lines: string[]) => importText(lines.join('\n\n'), [])

describe('a directive that is read in', () => {
  it('is kept nowhere where a section, or what was taken out of the text, holds a personnummer', () => {
    expect(holdsClientData(read('# Inledning', 'Kallelser.'))).toBeUndefined()
    expect(holdsClientData(read('# Inledning', 'Kallelser.', '# Uppföljning', `Om ${number}.`))).toBe('Uppföljning')
    const whole = read('# Inledning', 'Kallelser.')
    expect(holdsClientData({ ...whole, unrecognised: [{ why: 'page-furniture', text: `Om ${number}` }] })).toBe('')
    expect(holdsClientData({ ...whole, facts: { ...whole.facts, title: number } })).toBe('')
  })

  it('says where it looks as if it spoke of somebody', () => {
    const whole = read('# Inledning', 'Kallelser.', '# Uppföljning', 'Klienten heter Anna.')
    expect(doubtsIn(whole)).toEqual([{ heading: 'Uppföljning', found: 'klientord' }])
    const furnished = { ...whole, unrecognised: [{ why: 'page-furniture' as const, text: 'Ring 031-365 00 00' }] }
    expect(doubtsIn(furnished)).toContainEqual({ heading: '', found: 'telefonnummer' })
  })
})
