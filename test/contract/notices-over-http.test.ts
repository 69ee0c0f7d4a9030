import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browserChance } from '../../src/app/browser.ts'
import { graphLists } from '../../src/app/graph-lists.ts'
import { styrforumModel } from '../../src/app/model.ts'
import { feedOf } from '../../src/app/notices/feed.ts'
import { createTeller } from '../../src/app/notices/teller.ts'
import { viewOf } from '../../src/domain/avvikelse/status.ts'
import { hindersNominating } from '../../src/domain/commands/avvikelse-hinders.ts'
import { deskOf } from '../../src/domain/commands/desk.ts'
import { readingOf } from '../../src/domain/reading.ts'
import type { FaultRule } from '../../src/local-graph/faults/fault.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { seed } from '../../src/local-graph/sample/seed.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Host } from '../../src/ports/host.ts'
import type { Telling } from '../../src/ports/notices.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { openReplica } from '../../src/sync/open.ts'
import { memoryStorage } from '../../src/sync/storage/memory.ts'
import type { CommitAnswer, Storage } from '../../src/sync/storage/storage.ts'
import { teamsLink } from '../../src/teams/links.ts'
import { fastClock } from './real-clients.ts'

/** What leaves for the feeds of others when somebody changes something, against local Graph over a real connection. */
let graph: Running
let site: string
const clock = fastClock(20)

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: allLists, seed })
  site = ((await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }).id
}, 60_000)
afterEach(() => faults())
afterAll(() => graph.close())

async function faults(...rules: readonly FaultRule[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  await fetch(`${graph.url}/local/faults`, { method: 'POST', headers, body: JSON.stringify({ rules }) })
}

interface Recorded {
  readonly id: number
  readonly sender: string
  readonly recipient: string
  readonly body: {
    readonly activityType: string
    readonly chainId: number
    readonly topic: { readonly webUrl: string }
    readonly templateParameters: readonly { readonly name: string; readonly value: string }[]
  }
}
const feed = async () => (await (await fetch(`${graph.url}/local/notifications`)).json()) as Recorded[]

/** A person's app on a device: the same replica, lists and teller as in production, but for the browser round them. */
async function app(key: string, storage: Storage = memoryStorage(), permission: 'given' | 'missing' = 'given') {
  const persona = personaByKey(key)
  const host = {
    person: { id: persona.id, tenant: 'local', name: persona.name },
    token: async () => ({ ok: true, token: persona.token }),
    ...(permission === 'missing' && { permitted: async () => ({ ok: false, why: 'not-permitted' }) }),
  } as unknown as Host
  const replica = await openReplica({
    model: styrforumModel(persona.id, clock, browserChance),
    remote: graphLists({ host, site, clock, localGraph: graph.url, overwriting: 'compared' }),
    storage,
    clock,
    chance: browserChance,
    person: { id: persona.id, name: persona.name },
  })
  let told: Telling = { kind: 'quiet' }
  const start = (waits: Promise<void> = Promise.resolve(), pausing: Clock = clock) => {
    const notices = feedOf({ host, clock, localGraph: graph.url })
    const { wake } = createTeller({
      replica,
      notices,
      person: persona.id,
      clock: pausing,
      chance: browserChance,
      tabs: { done() {}, listen() {} },
      linkTo: path => teamsLink({ appId: 'x', page: 'https://styrforum.example/' }, path),
      alone: async work => {
        await waits
        await work()
      },
      become: telling => {
        told = telling
      },
    })
    const look = () => replica.snapshot().accepted.length > 0 && wake()
    replica.subscribe(look)
    look()
  }
  // On a busy machine an answer may come after the fast clock has given it up.
  const read = async () => {
    await replica.refresh()
    return replica.snapshot().state.avvikelser.length
  }
  await expect.poll(read, soon).toBeGreaterThan(0)
  return { replica, start, telling: () => told }
}

type App = Awaited<ReturnType<typeof app>>

/** Nominates the first question that the person may, and resolves when the server has it. */
async function nominate({ replica }: App, key: string): Promise<string> {
  const { id } = personaByKey(key)
  const { state } = replica.snapshot()
  const desk = deskOf(state, { now: clock.now(), actor: id, keys: ['', '', '', ''] })
  const open = state.avvikelser.find(
    one => !hindersNominating(viewOf(one, readingOf(state)), desk) && one.author !== id,
  )
  if (!open) throw new Error('Nothing to nominate in the sample.')
  const done = await replica.dispatch({ kind: 'nominate', avvikelse: open.id, reason: '' })
  if (!done.ok) throw new Error(JSON.stringify(done))
  const waiting = async () => {
    await replica.refresh()
    return replica.snapshot().queue.length
  }
  await expect.poll(waiting, soon).toBe(0)
  return open.heading
}

/** A clock whose pauses a test ends, and what they were. */
function byHand() {
  const pauses: number[] = []
  let end = () => {}
  const wait = (milliseconds: number) => {
    pauses.push(milliseconds)
    return new Promise<void>(resolve => {
      end = resolve
    })
  }
  return { pauses, go: () => end(), pausing: { ...clock, wait } satisfies Clock }
}

const soon = { timeout: 20_000 }
const untold = ({ replica }: App) => replica.snapshot().accepted.length
const quiet = (one: App) => expect.poll(() => untold(one), soon).toBe(0)

// Long, since a busy machine takes its time and a test that goes on after its end would disturb the next.
describe('telling others', { timeout: 60_000 }, () => {
  it('goes to those concerned within five seconds, in words that name the kind alone, with a link into Teams', async () => {
    const one = await app('rep-sf-centrum')
    one.start()
    const before = await feed()
    const began = performance.now()
    const heading = await nominate(one, 'rep-sf-centrum')
    await quiet(one)
    expect(performance.now() - began).toBeLessThan(5_000)
    const sent = (await feed()).slice(before.length)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.map(({ recipient }) => recipient)).toContain(personaByKey('sammankallande').id)
    expect(sent.map(({ recipient }) => recipient)).not.toContain(personaByKey('rep-sf-centrum').id)
    for (const { body, sender } of sent) {
      expect(sender).toBe(personaByKey('rep-sf-centrum').id)
      expect(['nominated', 'nominationNeeded']).toContain(body.activityType)
      expect(JSON.stringify(body)).not.toContain(heading)
      expect(decodeURIComponent(body.topic.webUrl)).toMatch(
        /^https:\/\/teams\.microsoft\.com\/l\/.*"subEntityId":"\/avvikelser\//,
      )
      expect(body.templateParameters[0]).toMatchObject({
        name: 'title',
        value: expect.stringMatching(/^avvikelsen från /),
      })
    }
    expect(one.telling()).toEqual({ kind: 'sent', reached: sent.length, unreached: 0 })
  })

  it.each([
    ['timeout', 'rep-sf-hisingen'],
    ['drop-after', 'rep-sf-nordost'],
    ['busy', 'rep-sf-sydvast'],
    ['throttle', 'rep-sf-hisingen'],
    ['general', 'rep-arbvux'],
  ] as const)('is seen once by each, though the feed answers with %s the first times', async (fault, key) => {
    const one = await app(key)
    const before = new Set((await feed()).map(({ id }) => id))
    await nominate(one, key)
    const path = '/\\$batch'
    await faults({ fault, path, method: 'POST', times: 1 }, { fault, path: 'sendActivity', times: 1 })
    one.start()
    await quiet(one)
    const answer = (await (await fetch(`${graph.url}/local/faults`)).json()) as { struck: unknown[] }
    expect(answer.struck).toHaveLength(2)
    const places = (await feed())
      .filter(({ id }) => !before.has(id))
      .map(({ recipient, body }) => `${recipient} ${body.activityType}`)
    expect(places.length).toBeGreaterThan(0)
    expect(new Set(places).size).toBe(places.length)
    expect(one.telling().kind).toBe('sent')
  })

  it.each([
    [{ fault: 'general' }, 3_000],
    [{ fault: 'busy', wait: 2 }, 3_000],
    [{ fault: 'busy', wait: 9 }, 9_000],
  ] as const)(
    'a feed with %j is asked again soon, but no sooner than it may, whatever news there is meanwhile',
    async (fault, least) => {
      const before = (await feed()).length
      const one = await app('rep-arbvux')
      const { pauses, go, pausing } = byHand()
      one.start(undefined, pausing)
      await faults({ ...fault, path: 'sendActivity' })
      await nominate(one, 'rep-arbvux')
      await expect.poll(one.telling, soon).toEqual({ kind: 'waiting' })
      for (let news = 0; news < 5; news += 1) await one.replica.refresh()
      for (let asked = 1; asked <= 3; asked += 1) {
        await expect.poll(() => pauses.length, soon).toBe(asked)
        go()
      }
      await expect.poll(() => pauses.length, soon).toBe(4)
      const { struck } = (await (await fetch(`${graph.url}/local/faults`)).json()) as { struck: unknown[] }
      // Within five seconds once it answers again, however long it has not.
      for (const pause of pauses) {
        expect(pause).toBeGreaterThanOrEqual(least)
        expect(pause).toBeLessThanOrEqual(least + 1_000)
      }
      await faults()
      go()
      await quiet(one)
      expect(one.telling().kind).toBe('sent')
      // Each letter was tried as often as there were pauses, and not once more.
      expect(struck).toHaveLength(4 * ((await feed()).length - before))
    },
  )

  it('asks nothing while nothing answers, and tells as soon as something does', async () => {
    const one = await app('rep-sf-centrum')
    const { pauses, go, pausing } = byHand()
    await faults({ fault: 'general', path: 'sendActivity' })
    const before = await feed()
    one.start(undefined, pausing)
    await nominate(one, 'rep-sf-centrum')
    await expect.poll(() => pauses.length, soon).toBe(1)
    await faults({ fault: 'drop-before', path: '.' })
    await one.replica.refresh()
    expect(one.replica.snapshot().connection.kind).toBe('offline')
    go()
    await one.replica.refresh()
    expect(one.telling()).toEqual({ kind: 'waiting' })
    await faults()
    await one.replica.refresh()
    await quiet(one)
    expect(pauses).toHaveLength(1)
    expect((await feed()).length).toBeGreaterThan(before.length)
  })

  it('tells once where the device cannot store that it has told, and stores it when it can', async () => {
    const disk = memoryStorage()
    let isFull = true
    const refusing: Storage = {
      ...disk,
      async open() {
        const opened = await disk.open()
        if (!opened.ok) return opened
        const { store } = opened
        const refuse = async (): Promise<CommitAnswer> => ({ ok: false, storage: { kind: 'full' } })
        return {
          ok: true,
          store: { ...store, commit: change => (isFull && change.told ? refuse() : store.commit(change)) },
        }
      },
    }
    const one = await app('rep-sf-nordost', refusing)
    const before = (await feed()).length
    one.start()
    await nominate(one, 'rep-sf-nordost')
    await expect.poll(one.telling, soon).toMatchObject({ kind: 'sent' })
    const once = (await feed()).map(({ id }) => id)
    expect(once.length).toBeGreaterThan(before)
    for (let polls = 0; polls < 5; polls += 1) await one.replica.refresh()
    expect((await feed()).map(({ id }) => id)).toEqual(once)
    expect(untold(one)).toBe(1)
    isFull = false
    await one.replica.saveDraft({ key: 'a', form: 'a', fields: {} })
    await quiet(one)
    expect((await feed()).map(({ id }) => id)).toEqual(once)
  })

  it('goes on where a page died between the change and the telling, and not again where it had told', async () => {
    const disk = memoryStorage()
    const first = await app('rep-sf-nordost', disk)
    const before = (await feed()).length
    await nominate(first, 'rep-sf-nordost')
    expect(untold(first)).toBe(1)
    await first.replica.close()
    expect((await feed()).length).toBe(before)
    const second = await app('rep-sf-nordost', disk)
    second.start()
    await quiet(second)
    const after = await feed()
    expect(after.length).toBeGreaterThan(before)
    await second.replica.close()
    const third = await app('rep-sf-nordost', disk)
    third.start()
    await third.replica.refresh()
    expect((await feed()).map(({ id }) => id)).toEqual(after.map(({ id }) => id))
  })

  it('is told by one of two tabs that both see it', async () => {
    const disk = memoryStorage()
    const first = await app('rep-sf-sydvast', disk)
    const before = await feed()
    await nominate(first, 'rep-sf-sydvast')
    const second = await app('rep-sf-sydvast', disk)
    // The second has its turn when the first is done, and has not heard of it.
    second.start(quiet(first).then(() => {}))
    first.start()
    await quiet(first)
    const sent = await feed()
    await expect.poll(() => second.replica.untold()).toEqual([])
    await second.replica.refresh()
    expect((await feed()).map(({ id }) => id)).toEqual(sent.map(({ id }) => id))
    expect(sent.length).toBeGreaterThan(before.length)
  })

  it('is let go of where nobody has allowed it; the change itself stands', async () => {
    const one = await app('rep-sf-centrum', memoryStorage(), 'missing')
    const before = await feed()
    one.start()
    await nominate(one, 'rep-sf-centrum')
    await quiet(one)
    expect(one.telling()).toEqual({ kind: 'not-allowed' })
    expect(await feed()).toEqual(before)
  })

  it('counts those who have not got the app, and tries them no more', async () => {
    const one = await app('rep-sf-hisingen')
    one.start()
    await faults({ fault: 'forbidden', path: 'sendActivity' })
    await nominate(one, 'rep-sf-hisingen')
    await quiet(one)
    expect(one.telling()).toMatchObject({ kind: 'sent', reached: 0, unreached: expect.any(Number) })
  })
})

describe('rights', () => {
  it('a token without the permission tells nobody, and who is no member cannot be told', async () => {
    const post = (token: string, to: string) =>
      fetch(`${graph.url}/v1.0/users/${personaByKey(to).id}/teamwork/sendActivityNotification`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          topic: { source: 'text', value: 'x', webUrl: 'https://teams.microsoft.com/l/entity/x' },
          activityType: 'decided',
          previewText: { content: 'x' },
        }),
      }).then(({ status }) => status)
    const { token } = personaByKey('rep-arbvux')
    expect(await post(`${token}~Sites.Selected`, 'samordnare')).toBe(403)
    expect(await post(`${token}~TeamsActivity.Send`, 'samordnare')).toBe(204)
    expect(await post(`${token}~TeamsActivity.Send`, 'utan-medlemskap')).toBe(403)
  })
})
