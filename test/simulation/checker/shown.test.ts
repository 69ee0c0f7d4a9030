import { expect, test } from 'vitest'
import type { Entry, Event } from '../journal.ts'
import type { Account } from './account.ts'
import { neverBackwards } from './shown.ts'

/** What the checker says of two tabs of one device that did this, one thing after the other. */
function judged(...happened: readonly (readonly [tab: string, event: Event])[]): string[] {
  const entries = happened.map(
    ([tab, event], order): Entry => ({ ...event, order, at: order, device: 'd0', tab, written: 0 }),
  )
  return [...neverBackwards({ entries } as unknown as Account)]
}

const opened: Event = { kind: 'opened', durable: true, queue: [], unseen: [] }
const showed = (version: number): Event => ({ kind: 'showed', list: 'Items', id: '4', version })

test('P4: a tab that goes back is caught, and so is one that opens with less than the one before it had', () => {
  expect(judged(['one', opened], ['one', showed(2)], ['one', showed(1)])).toHaveLength(1)
  // What a tab shows at once is written down before it says that it has opened.
  expect(judged(['one', opened], ['one', showed(2)], ['two', showed(1)], ['two', opened])).toHaveLength(1)
  expect(judged(['one', opened], ['one', showed(2)], ['two', opened], ['two', showed(1)])).toHaveLength(1)
})

test('P4: a tab that was open before, and hears of each version after the other, goes nowhere back', () => {
  expect(judged(['one', opened], ['two', opened], ['one', showed(2)], ['two', showed(1)], ['two', showed(2)])).toEqual(
    [],
  )
})
