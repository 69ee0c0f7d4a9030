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

test('L12: who has lost every list is asked about them again, and sees them when they come back', async () => {
  const { clock, server, device } = createWorld()
  const { replica } = await device('anna').open()
  await clock.advance(100)
  const lists = ['Meetings', 'Items', 'Decisions']
  for (const list of lists) server.forbid('anna', list, 'read')
  server.lists.add('Items', 'theirs', { Text: 'x' }, { person: 'bo', name: 'Bo', at: clock.now() })
  await clock.advance(10 * 60_000)
  expect(lists.map(list => replica.snapshot().state.get(list)?.access)).toEqual(['hidden', 'hidden', 'hidden'])
  for (const list of lists) server.permit('anna', list)
  await clock.advance(8 * 60_000)
  expect(Object.keys(seen(replica, 'Items'))).toEqual(['theirs'])
})
