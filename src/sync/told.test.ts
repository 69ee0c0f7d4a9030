import { expect, test } from 'vitest'
import { add, change, decision } from './testing/list-model.ts'
import { inOrder } from './testing/memory-remote.ts'
import { createWorld, type TestReplica } from './testing/world.ts'

const accepted = (replica: TestReplica) => replica.snapshot().accepted.map(({ list, key }) => `${list} ${key}`)

async function started() {
  const world = createWorld()
  const laptop = world.device('anna')
  const tab = await laptop.open()
  await world.clock.advance(100)
  return { ...world, laptop, tab, replica: tab.replica }
}

test('L17: what others are to be told of is known when the server has it, and no sooner', async () => {
  const { clock, server, replica } = await started()
  server.fault = inOrder('add', 'offline')
  await replica.dispatch(decision('a', 'x'))
  await clock.advance(100)
  expect(accepted(replica)).toEqual([])
  await replica.dispatch(add('Items', 'b', {}))
  await clock.advance(10_000)
  expect(accepted(replica)).toEqual(['Decisions a'])
  // What nobody wants to be told of is not noted.
  await replica.dispatch(change('Decisions', 'a', { Text: 'y' }))
  await clock.advance(10_000)
  expect(accepted(replica)).toEqual(['Decisions a'])
  await replica.told(['a'])
  expect(accepted(replica)).toEqual([])
})

test('L17: an answer that is lost makes it known once', async () => {
  const { clock, server, replica } = await started()
  server.fault = inOrder('add', 'lost after')
  await replica.dispatch(decision('a', 'x'))
  await clock.advance(60_000)
  expect(accepted(replica)).toEqual(['Decisions a'])
})

test('L17: it outlives the tab, and once told it is told for every tab', async () => {
  const { clock, laptop, tab } = await started()
  await tab.replica.dispatch(decision('a', 'x'))
  await clock.advance(100)
  expect(accepted(tab.replica)).toEqual(['Decisions a'])
  tab.kill()
  const [second, third] = [await laptop.open(), await laptop.open()]
  expect(accepted(second.replica)).toEqual(['Decisions a'])
  await second.replica.told(['a'])
  await clock.advance(100)
  expect(accepted(third.replica)).toEqual([])
  second.kill()
  expect(accepted((await laptop.open()).replica)).toEqual([])
})
