import { expect, it } from 'vitest'
import { shownAfterEnd, stillShown } from './ended.ts'

it('what is open comes first, what has ended stays for its days and not one more', () => {
  // By the Swedish calendar: half past ten at night in UTC is the next day in July.
  const rows = ['2026-08-01T08:00:00Z', '', '2026-07-31T22:30:00Z', '2026-07-31T21:30:00Z', '']
  const shown = stillShown([...rows.entries()], ([, end]) => end || undefined, '2026-10-30')
  expect(shownAfterEnd).toBe(90)
  expect(shown.map(([at]) => at)).toEqual([1, 4, 0, 2])
})
