import { expect, test } from 'vitest'
import { add } from './testing/list-model.ts'
import { createWorld, queued, seen } from './testing/world.ts'

test('L12: the answer to a write brings back nothing of a list that was taken away', async () => {
  const { clock, server, device } = createWorld()
  const { replica } = await device('anna').open()
  await clock.advance(100)
  // To read is forbidden; to add is not, as where members may only add.
  server.forbid('anna', 'Items', 'read')
  await clock.advance(20_000)
  expect(replica.snapshot().state.get('Items')?.access).toBe('hidden')
  await replica.dispatch(add('Items', 'mine', { Text: 'my own words' }))
  await clock.advance(1_000)
  expect(server.lists.rows('Items').map(({ key }) => key)).toEqual(['mine'])
  expect(queued(replica)).toEqual([])
  expect(seen(replica, 'Items')).toEqual({})
})
