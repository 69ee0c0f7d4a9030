import { expect, test } from 'vitest'
import type { RemoteRow } from '../../ports/remote.ts'
import { merge } from './three-way.ts'

const row = (fields: Record<string, string>, version: number, by: string): RemoteRow => {
  const signature = { person: by, name: by, at: '2026-03-02T08:00:00Z' }
  return { id: '1', key: 'k', etag: `"{g},${version}"`, created: signature, modified: signature, fields }
}

test.each([
  ['only I changed it', { A: 'base' }, { A: 'mine' }, { A: 'base' }, 'write'],
  ['they changed another column', { A: 'base' }, { A: 'mine' }, { A: 'base', B: 'theirs' }, 'write'],
  ['we changed it to the same', { A: 'base' }, { A: 'same' }, { A: 'same' }, 'done'],
  ['we changed it to different texts', { A: 'base' }, { A: 'mine' }, { A: 'theirs' }, 'conflict'],
  ['they cleared it', { A: 'base' }, { A: 'mine' }, {}, 'conflict'],
  ['we both cleared it', { A: 'base' }, { A: '' }, {}, 'done'],
  ['it was never set', {}, { A: 'mine' }, {}, 'write'],
  ['the server only wrote the line breaks its own way', { A: 'a\r\nb ' }, { A: 'mine' }, { A: 'a\nb' }, 'write'],
] as const)('L4: %s', (_name, base, mine, theirs, kind) => {
  expect(merge({ mine, base }, row({ ...theirs }, 2, 'bo'), 'anna').kind).toBe(kind)
})

test('L4: columns that are settled are not written again, and both texts of the others are kept', () => {
  const there = row({ A: 'mine', B: 'theirs' }, 2, 'bo')
  expect(merge({ mine: { A: 'mine', B: 'mine' }, base: { A: 'x', B: 'x' } }, there, 'anna')).toEqual({
    kind: 'conflict',
    mine: { B: 'mine' },
    theirs: { B: 'theirs' },
    yielding: { B: 'theirs' },
  })
})

test('L4: letting the other have the contested column keeps what I wrote in those they did not touch', () => {
  const there = row({ A: 'theirs', B: 'x' }, 2, 'bo')
  expect(merge({ mine: { A: 'mine', B: 'mine' }, base: { A: 'x', B: 'x' } }, there, 'anna')).toMatchObject({
    kind: 'conflict',
    mine: { A: 'mine', B: 'mine' },
    yielding: { A: 'theirs', B: 'mine' },
  })
})

test.each([
  ['the row has not moved', 1, 'bo', 'write'],
  ['one other wrote since', 2, 'bo', 'write'],
  ['I may have written it, and another changed it back', 3, 'bo', 'conflict'],
  ['one wrote since, and it may have been me', 2, 'anna', 'conflict'],
] as const)('L4: after an answer that was lost, when %s', (_name, version, by, kind) => {
  const change = { mine: { A: 'mine' }, base: { A: 'base' }, sent: '"{g},1"' }
  expect(merge(change, row({ A: 'base' }, version, by), 'anna').kind).toBe(kind)
})

test('L4: where another may have changed it back, letting it stand writes nothing', () => {
  const merged = merge({ mine: { A: 'mine' }, base: { A: 'x' }, sent: '"{g},1"' }, row({ A: 'x' }, 3, 'bo'), 'anna')
  expect(merged).toMatchObject({ kind: 'conflict', mine: { A: 'mine' }, yielding: { A: 'x' } })
})
