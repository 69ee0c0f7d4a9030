import { expect, test } from 'vitest'
import { add, change } from './testing/list-model.ts'
import { createWorld, queued, seen } from './testing/world.ts'

/** Two people who see the same row and cannot hear of each other's changes until they write. */
async function twoPeople() {
  const world = createWorld()
  const [one, other] = [await world.device('anna').open(), await world.device('bo').open()]
  await one.replica.dispatch(add('Items', 'a', { Text: 'start' }))
  await world.clock.advance(20_000)
  expect(seen(other.replica, 'Items')).toEqual({ a: { Text: 'start' } })
  return { ...world, anna: one.replica, bo: other.replica }
}

const notes = (...blocks: [id: string, text: string][]) => JSON.stringify(blocks.map(([id, text]) => ({ id, text })))

test('L4: two people who write different notes in the same column never collide, and see both while they wait', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Notes: notes(['n1', 'annas']) }))
  await bo.dispatch(change('Items', 'a', { Notes: notes(['n2', 'bos']) }))
  await clock.advance(20_000)
  const both = notes(['n1', 'annas'], ['n2', 'bos'])
  expect(server.lists.byKey('Items', 'a')?.fields.Notes).toBe(both)
  expect([queued(anna), queued(bo)]).toEqual([[], []])
  server.forbid('bo', 'Items', 'change')
  await bo.dispatch(change('Items', 'a', { Notes: notes(['n1', 'annas'], ['n2', 'bos again']) }))
  await anna.dispatch(change('Items', 'a', { Notes: notes(['n1', 'annas again'], ['n2', 'bos']) }))
  await clock.advance(20_000)
  expect(seen(bo, 'Items').a).toMatchObject({ Notes: notes(['n1', 'annas again'], ['n2', 'bos again']) })
})

test.each([
  [{ kind: 'retry' }, 'bos'],
  [{ kind: 'theirs' }, 'annas'],
] as const)(
  'L4: in the same note both texts are kept until a person chooses, and no other note is touched: %o',
  async (choice, text) => {
    const { clock, server, anna, bo } = await twoPeople()
    await anna.dispatch(change('Items', 'a', { Notes: notes(['n', 'annas'], ['n1', 'only annas']) }))
    await bo.dispatch(change('Items', 'a', { Notes: notes(['n', 'bos'], ['n2', 'only bos']) }))
    await clock.advance(20_000)
    expect(server.lists.byKey('Items', 'a')?.fields.Notes).toBe(notes(['n', 'annas'], ['n1', 'only annas']))
    await bo.settle(bo.snapshot().queue[0]?.id ?? '', choice)
    await clock.advance(20_000)
    expect(server.lists.byKey('Items', 'a')?.fields.Notes).toBe(
      notes(['n', text], ['n1', 'only annas'], ['n2', 'only bos']),
    )
    expect(seen(anna, 'Items')).toEqual(seen(bo, 'Items'))
  },
)
