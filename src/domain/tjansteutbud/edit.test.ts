import { describe, expect, it } from 'vitest'
import { anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import { noChanges, sizeOf, touchedBy } from './change-set.ts'
import { withAdded, withAdjusted, withEnded, without } from './edit.ts'

describe('writing a change-set', () => {
  it('adds an insats once, however often it is mended before it is shared', () => {
    const once = withAdded(noChanges, anInsats(1))
    expect(withAdded(once, anInsats(1, { name: 'Mendad' })).adds).toEqual([anInsats(1, { name: 'Mendad' })])
    expect(withAdded(once, anInsats(2)).adds).toHaveLength(2)
  })

  it('adjusts only what differs, and nothing at all when it was put back', () => {
    const changed = withAdjusted(noChanges, anInsats(1), anInsats(1, { about: 'x' }))
    expect(changed.adjusts).toEqual([{ insats: insatsId(1), fields: { about: 'x' } }])
    expect(withAdjusted(changed, anInsats(1), anInsats(1))).toEqual(noChanges)
    expect(withAdjusted(changed, anInsats(1), anInsats(1, { name: 'y' })).adjusts).toEqual([
      { insats: insatsId(1), fields: { name: 'y' } },
    ])
  })

  it('ends an insats once, on the day said last, and leaves its adjustments', () => {
    const changed = withAdjusted(noChanges, anInsats(1), anInsats(1, { about: 'x' }))
    const ended = withEnded(withEnded(changed, anInsats(1), '2026-12-31'), anInsats(1), '2026-11-30')
    expect(ended.ends).toEqual([{ insats: insatsId(1), on: '2026-11-30' }])
    expect(ended.adjusts).toHaveLength(1)
    expect(sizeOf(ended)).toBe(1)
  })

  it('leaves an insats alone again', () => {
    const all = withEnded(withAdded(noChanges, anInsats(1)), anInsats(2), '2026-12-31')
    expect(touchedBy(without(all, insatsId(1)))).toEqual([insatsId(2)])
    expect(without(without(all, insatsId(1)), insatsId(2))).toEqual(noChanges)
  })
})
