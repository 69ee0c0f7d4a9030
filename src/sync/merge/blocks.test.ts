import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksIn, mergeBlocks } from './blocks.ts'

/** `a:one b:two` as the column holds it; a name without a text is a block of that name. */
const blocks = (short: string) =>
  short === ''
    ? ''
    : JSON.stringify(
        short.split(' ').map(part => {
          const [id, text = ''] = part.split(':')
          return { id, text }
        }),
      )

test.each([
  ['I wrote in one block and they in another', 'a b', 'a:1 b', 'a b:2', 'a:1 b:2'],
  ['both added one at the end', 'a', 'a m', 'a t', 'a t m'],
  ['both began the notes', '', 'm', 't', 't m'],
  ['I added in between', 'a b', 'a m b', 'a b t', 'a m b t'],
  ['I removed one that nobody touched', 'a b', 'b', 'a b t', 'b t'],
  ['both removed the same', 'a b', 'b', 'b', 'b'],
  ['both wrote the same', 'a', 'a:x', 'a:x', 'a:x'],
  ['I moved one, they wrote in it', 'a b c', 'c a b', 'a b c:2', 'c:2 a b'],
  ['they moved one, I wrote in it', 'a b c', 'a b c:1', 'c a b', 'c:1 a b'],
  ['the last ones are removed', 'a b', 'a', 'b', ''],
])('L4: %s', (_name, base, mine, theirs, result) => {
  expect(mergeBlocks(blocks(base), blocks(mine), blocks(theirs))).toEqual({ kind: 'merged', value: blocks(result) })
})

test.each([
  ['both wrote in the same block', 'a b', 'a:1 b:1', 'a:2 b t', 'a:1 b:1 t', 'a:2 b:1 t'],
  ['I removed what they wrote in', 'a b', 'b', 'a:2 b', 'b', 'a:2 b'],
  ['they removed what I wrote in', 'a b', 'a:1 b', 'b', 'a:1 b', 'b'],
])('L4: %s: a conflict about that block alone', (_name, base, mine, theirs, keeping, yielding) => {
  expect(mergeBlocks(blocks(base), blocks(mine), blocks(theirs))).toEqual({
    kind: 'conflict',
    mine: blocks(keeping),
    yielding: blocks(yielding),
  })
})

test('L4: what is no list of blocks is left to be merged as one text', () => {
  for (const odd of ['a plain text', '{"id":"a"}', '[{"id":1,"text":"x"}]', '[null]', blocks('a a'), 7]) {
    expect(mergeBlocks(blocks('a'), odd, blocks('a:2'))).toBeUndefined()
    expect(mergeBlocks(blocks('a'), blocks('a:2'), odd)).toBeUndefined()
  }
})

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const column = fc
  .uniqueArray(fc.record({ id: ids, text: fc.constantFrom('1', '2', '3') }), { selector: ({ id }) => id })
  .map(all => (all.length === 0 ? '' : JSON.stringify(all)))

test('L4: no block that one of the two wrote is ever gone from both choices, and merging again changes nothing', () => {
  fc.assert(
    fc.property(column, column, column, (base, mine, theirs) => {
      const merged = mergeBlocks(base, mine, theirs)
      if (!merged) throw new Error('All three are blocks.')
      const choices = merged.kind === 'merged' ? [merged.value, merged.value] : [merged.mine, merged.yielding]
      const [kept, yielded] = choices.map(choice => blocksIn(choice))
      const [was, wanted, there] = [base, mine, theirs].map(value => blocksIn(value))
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const text = (all: ReturnType<typeof blocksIn>) => all?.get(id)?.text
        if (text(wanted) !== text(was)) expect(text(kept), `mine in ${id}`).toBe(text(wanted))
        if (text(there) !== text(was)) expect(text(yielded), `theirs in ${id}`).toBe(text(there))
        if (text(wanted) === text(was)) expect(text(kept), `untouched by me in ${id}`).toBe(text(there))
      }
      for (const choice of choices) {
        expect(mergeBlocks(theirs, choice, theirs)).toEqual({ kind: 'merged', value: choice })
      }
    }),
    { numRuns: 2_000 },
  )
})
