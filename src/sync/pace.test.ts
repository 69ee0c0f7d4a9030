import { expect, test } from 'vitest'
import { createPace } from './pace.ts'
import { add } from './testing/list-model.ts'
import { createWorld } from './testing/world.ts'

async function atRest() {
  const world = createWorld()
  const laptop = world.device('anna')
  const tab = await laptop.open()
  await world.clock.advance(20 * 60_000)
  const { requests, lists } = world.server
  const during = async (minutes: number) => {
    const before = requests.length
    await world.clock.advance(minutes * 60_000)
    return requests.length - before
  }
  const share = (key: string) => lists.add('Items', key, {}, { person: 'bo', name: 'Bo', at: world.clock.now() })
  return { ...world, laptop, tab, replica: tab.replica, during, share }
}

test('L16: polls come further apart while nothing happens, up to eight times, and as often as at first after news', () => {
  const pace = createPace()
  const steps = [false, false, false, false, false, false, true, false].map(hasNews => {
    pace.read(hasNews)
    return pace.steps()
  })
  expect(steps).toEqual([1, 1, 2, 4, 8, 8, 1, 1])
  for (let time = 0; time < 9; time += 1) pace.read(false)
  pace.wake()
  expect(pace.steps()).toBe(1)
})

test('L16: when the quota is short no poll comes often, news or not, until several readings met no shortage', () => {
  const pace = createPace()
  pace.read(true)
  pace.strain()
  const steps = [true, true, true, true].map(hasNews => {
    pace.wake()
    const before = pace.steps()
    pace.read(hasNews)
    return before
  })
  expect(steps).toEqual([4, 4, 4, 1])
  pace.strain()
  for (let time = 0; time < 9; time += 1) {
    pace.read(false)
    pace.strain()
  }
  expect(pace.steps(), 'a shortage never makes polls come closer').toBe(8)
})

test('L16: an idle tab asks every other minute; what somebody else does, and what the person does, brings polls closer', async () => {
  const { replica, during, share } = await atRest()
  expect(await during(20)).toBe(10)
  share('a')
  expect(await during(4)).toBeGreaterThan(5)
  await during(10)
  await replica.dispatch(add('Items', 'b', {}))
  expect(await during(1)).toBeGreaterThan(4)
})

test('L16: a server that says the quota is short is asked once a minute at most, whatever happens', async () => {
  const { clock, server, replica, during, share } = await atRest()
  server.short = true
  await replica.refresh()
  const readings = async (minutes: number) => {
    const before = server.requests.filter(({ kind }) => kind === 'changes').length
    for (let minute = 0; minute < minutes; minute += 1) {
      share(`news ${clock.elapsed}`)
      await clock.advance(60_000)
    }
    return server.requests.filter(({ kind }) => kind === 'changes').length - before
  }
  expect(await readings(10)).toBeLessThanOrEqual(10)
  server.short = false
  await readings(4)
  expect(await readings(10), 'as often as at first when there is room again').toBeGreaterThan(30)
  await during(1)
})

test('L11 L16: after a server has sent one away, polls come once a minute at most for a while', async () => {
  const { clock, server, replica, share } = await atRest()
  server.fault = ({ kind }) => (kind === 'changes' ? 'throttled' : undefined)
  share('a')
  await replica.refresh()
  await clock.advance(5_000)
  server.fault = () => undefined
  const before = server.requests.length
  for (let quarter = 0; quarter < 8; quarter += 1) {
    share(`news ${quarter}`)
    await clock.advance(15_000)
  }
  expect(server.requests.length - before).toBeGreaterThan(0)
  expect(server.requests.length - before).toBeLessThanOrEqual(3)
})

test('L13 L16: who looks at a tab that follows asks no more often than one who looks at the one that syncs', async () => {
  const { laptop, tab, during } = await atRest()
  const follower = await laptop.open()
  tab.show(false)
  await during(10)
  const polls = await during(20)
  expect(polls).toBeGreaterThan(8)
  expect(polls).toBeLessThanOrEqual(10)
  follower.show(false)
  await during(4)
  expect(await during(20), 'nobody looks').toBe(0)
})
