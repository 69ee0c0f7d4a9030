import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeNumber } from './made-numbers.ts'
import { scan } from './scan.ts'

describe('every finding', () => {
  it('comes in order, overlaps no other and lies within the text, whatever the text', () => {
    const number = fc
      .tuple(fc.integer({ min: 1890, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(day => madeNumber(...day, 980))
      .map(({ date, last }) => date.slice(2) + last)
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '-',
        '.',
        '@',
        '+46 ',
        'född ',
        'A.B. ',
        'gatan 1',
        'Stor',
        'klienten heter ',
        '13.00–15.30',
        '2026-10-05',
        '070-',
        '19',
      ),
      number,
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30, size: 'max' }), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 5_000 },
    )
  })
})
