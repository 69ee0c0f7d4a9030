import { expect, test } from 'vitest'
import { createPace } from './pace.ts'
import { add } from './testing/list-model.ts'
import { createWorld } from './testing/world.ts'

test('L16: polls come further apart while nothing happens, up to four times, and as often as at first after news', () => {
  const pace = createPace()
  const steps = [false, false, false, false, false, true, false].map(hasNews => {
    pace.read(hasNews)
    return pace.steps()
  })
  expect(steps).toEqual([1, 1, 2, 4, 4, 1, 1])
  for (let time = 0; time < 9; time += 1) pace.read(false)
  pace.wake()
  expect(pace.steps()).toBe(1)
})

test('L16: an idle tab asks once a minute; what somebody else does, and what the person does, brings polls closer', async () => {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  await world.clock.advance(10 * 60_000)
  const { requests, lists } = world.server
  const during = async (minutes: number) => {
    const before = requests.length
    await world.clock.advance(minutes * 60_000)
    return requests.length - before
  }
  expect(await during(20)).toBe(20)
  lists.add('Items', 'a', {}, { person: 'bo', name: 'Bo', at: world.clock.now() })
  expect(await during(2)).toBeGreaterThan(3)
  await during(10)
  await replica.dispatch(add('Items', 'b', {}))
  expect(await during(1)).toBeGreaterThan(4)
})
