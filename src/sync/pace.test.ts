import { expect, test } from 'vitest'
import { createPace, type Pace } from './pace.ts'
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

/** At which of so many ticks each list is asked for; `news` says what the reading at a tick finds. */
function ticksOf(pace: Pace, most: number, lists: readonly string[], news: (list: string, tick: number) => boolean) {
  const asked = new Map<string, number[]>(lists.map(list => [list, []]))
  for (let tick = 1; tick <= most; tick += 1) {
    const due = [...pace.tick()]
    for (const list of due) asked.get(list)?.push(tick)
    if (due.length > 0) pace.read(new Map(due.map(list => [list, news(list, tick) ? 'news' : 'still'])))
  }
  return Object.fromEntries(asked)
}
const never = () => false
const begun = (...lists: string[]) => {
  const pace = createPace()
  pace.read(new Map(lists.map(list => [list, 'news'])))
  return pace
}

test('L16: a list is asked for more seldom while nothing happens in it, up to each eighth tick, and as often as at first after news', () => {
  const pace = begun('a')
  const { a = [] } = ticksOf(pace, 40, ['a'], (_, tick) => tick === 25)
  expect(a).toEqual([1, 2, 3, 5, 9, 17, 25, 26, 27, 28, 30, 34])
  pace.wake()
  expect(ticksOf(pace, 3, ['a'], never)).toEqual({ a: [1, 2, 3] })
})

test('L16: where something happens in one list it alone is asked for at each tick, and the others each fourth at last', () => {
  const pace = begun('a', 'b', 'c')
  ticksOf(pace, 40, ['a', 'b', 'c'], never)
  const asked = ticksOf(pace, 40, ['a', 'b', 'c'], list => list === 'a')
  const late = (ticks: readonly number[] = []) => ticks.filter(tick => tick > 20).length
  expect([late(asked.a), late(asked.b), late(asked.c)]).toEqual([20, 5, 5])
})

test('L16: what is still comes in one request, however it began', () => {
  const pace = begun('a', 'b')
  ticksOf(pace, 40, ['a', 'b'], (list, tick) => list === 'a' && tick < 30)
  const { a = [], b = [] } = ticksOf(pace, 80, ['a', 'b'], never)
  expect(a.filter(tick => tick > 40)).toEqual(b.filter(tick => tick > 40))
})

test('L12 L16: a list that may not be seen is no more asked for in a poll', () => {
  const pace = begun('a', 'b')
  pace.read(new Map([['a', 'hidden']]))
  expect(ticksOf(pace, 2, ['a', 'b'], never)).toEqual({ a: [], b: [1, 2] })
})

test('L16: when the quota is short only each fourth tick counts, news or not, until several readings met no shortage', () => {
  const pace = begun('a')
  pace.strain()
  const always = (_: string, tick: number) => {
    pace.wake()
    if (tick < 12) pace.strain()
    return true
  }
  expect(ticksOf(pace, 23, ['a'], always)).toEqual({ a: [4, 8, 12, 16, 17, 18, 19, 20, 21, 22, 23] })
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

test('L16: what happens in one list has no other asked for more often than each minute', async () => {
  const { clock, server, share } = await atRest()
  const asked = new Map<string, number>()
  const changes = server.lists.changes.bind(server.lists)
  server.lists.changes = (list, ...rest) => {
    asked.set(list, (asked.get(list) ?? 0) + 1)
    return changes(list, ...rest)
  }
  for (let quarter = 0; quarter < 40; quarter += 1) {
    share(`news ${quarter}`)
    await clock.advance(15_000)
  }
  expect(asked.get('Items')).toBeGreaterThan(30)
  expect(asked.get('Meetings')).toBeLessThan(16)
})

test('L16: a server that says the quota is short is asked once a minute at most, whatever happens', async () => {
  const { clock, server, replica, share } = await atRest()
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

test('L16: a list that somebody has before them is asked for at each tick, and spared with the rest when the quota is short', () => {
  const pace = begun('a', 'b')
  ticksOf(pace, 40, ['a', 'b'], never)
  const during = (ticks: number) =>
    Array.from({ length: ticks }, () => {
      const due = pace.tick(['a', 'gone'])
      if (due.size > 0) pace.read(new Map([...due].map(list => [list, 'still'])))
      return due
    })
  const asked = during(8)
  expect(asked.every(due => due.has('a') && !due.has('gone'))).toBe(true)
  expect(asked.filter(due => due.has('b')).length).toBeLessThan(4)
  pace.strain()
  expect(during(4).filter(due => due.size > 0)).toHaveLength(1)
})

test('L16: in a meeting what another device wrote is seen within a poll, also from a tab that follows and after a long silence', async () => {
  const { laptop, clock, server, share, tab, replica } = await atRest()
  const second = await laptop.open()
  const shown = () => [...(second.replica.snapshot().state.get('Items')?.rows.keys() ?? [])]
  await clock.advance(20 * 60_000)
  // Just after a poll: the next is two minutes away.
  for (const before = server.requests.length; server.requests.length === before; ) await clock.advance(1_000)
  share('unattended')
  await clock.advance(16_000)
  expect(shown()).toEqual([])
  const leave = replica.attend(['Items'])
  await clock.advance(20 * 60_000)
  share('at the tab itself')
  await clock.advance(16_000)
  expect(shown()).toContain('at the tab itself')
  leave()
  second.replica.attend(['Items'])
  tab.show(false)
  await clock.advance(20 * 60_000)
  share('attended')
  await clock.advance(31_000)
  expect(shown()).toContain('attended')
})
