import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import type { ChangeSet } from '../../domain/tjansteutbud/change-set.ts'
import { changeSet } from './change-set.ts'

const full: ChangeSet = {
  adds: [
    anInsats(1),
    anInsats(2, {
      utforare: [{ part: 'arbvux', supply: 'extern', supplier: 'Bolaget', agreement: 'RA 12' }],
      parallel: { kind: 'vissa', with: [insatsId(1)] },
      end: '2026-12-31',
    }),
  ],
  adjusts: [{ insats: insatsId(1), fields: { name: 'Nytt namn', end: 'tills vidare' } }],
  ends: [{ insats: insatsId(2), on: '2026-06-30' }],
}

const read = (value: unknown) => v.safeParse(changeSet, JSON.parse(JSON.stringify(value)))

describe('a change-set in its column', () => {
  it('comes back as it was written', () => {
    expect(read(full).output).toEqual(full)
  })

  it('sets nothing that an adjustment does not name', () => {
    const output = v.parse(changeSet, { ...full, adjusts: [{ insats: insatsId(1), fields: { name: undefined } }] })
    expect(Object.keys(output.adjusts[0]?.fields ?? { name: 1 })).toEqual([])
  })

  it.each([
    ['no object', []],
    ['no adds', { adjusts: [], ends: [] }],
    ['a key that is none', { ...full, ends: [{ insats: 'insats:1', on: '2026-01-01' }] }],
    ['a day that does not exist', { ...full, ends: [{ insats: insatsId(1), on: '2026-02-30' }] }],
    ['an unknown lagrum', { ...full, adds: [{ ...anInsats(1), lagrum: ['9 kap.'] }] }],
    ['a supplier without a name', { ...full, adds: [{ ...anInsats(1), utforare: [{ part: 'a', supply: 'extern' }] }] }],
    ['a bad adjustment', { ...full, adjusts: [{ insats: insatsId(1), fields: { start: 'snart' } }] }],
  ])('cannot be read with %s', (_, value) => {
    expect(read(value).success).toBe(false)
  })
})
