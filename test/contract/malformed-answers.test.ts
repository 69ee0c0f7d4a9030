import { expect, test } from 'vitest'
import type { Fields } from '../../src/ports/remote.ts'
import { isBatch, type Seen, stage } from '../../src/sharepoint/graph/scripted.ts'
import { openReplica } from '../../src/sync/open.ts'
import { memoryStorage } from '../../src/sync/storage/memory.ts'
import { listModel, type TestCommand } from '../../src/sync/testing/list-model.ts'
import { pick, seededChance } from '../../src/sync/testing/seeded-chance.ts'
import { virtualClock } from '../../src/sync/testing/virtual-clock.ts'
import { malformations } from './malformed.ts'
import { ThingList } from './thing-list.ts'

const answers = 1_000
const model = { ...listModel, lists: ['Things'] }
type Op = 'changes' | 'batch' | 'add' | 'change' | 'find'

function opOf(request: Seen): Op {
  if (isBatch(request)) return 'batch'
  if (request.method !== 'GET') return request.method === 'POST' ? 'add' : 'change'
  return request.path.includes('ClientKey eq') ? 'find' : 'changes'
}

/** A person writes while one answer of an operation is spoilt, and then all is well: what that came to. */
async function meet(seed: number) {
  const chance = seededChance(seed)
  const malformation = malformations[seed % malformations.length] ?? pick(chance, malformations)
  const spoilt = pick(chance, ['changes', 'batch', 'add', 'change', 'find'] as const)
  const clock = virtualClock()
  const list = new ThingList()
  list.write('old', { Title: 'before' })
  let armed: Op | undefined
  let met = 0
  const {
    remote,
    seen,
    clock: theirs,
  } = stage(request => {
    const op = opOf(request)
    const isArmed = op === armed
    // To be looked up by key, an add has first to lose its answer.
    if (armed === 'find' && op === 'add') return { status: 504, body: {} }
    if (op === 'batch') return isArmed ? spoil({ body: { responses: [] } }) : {}
    const good = list.answer(request)
    return isArmed ? spoil(good) : good
  })
  function spoil(good: Parameters<(typeof malformations)[number]['spoil']>[0]) {
    met++
    armed = undefined
    return malformation.spoil(good, chance)
  }
  const replica = await openReplica({
    model,
    remote,
    storage: memoryStorage(),
    clock,
    chance,
    // One reading at the beginning, one when the person asks for it, and those that failures bring about.
    pollEvery: 10_000_000,
    person: { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'B' },
  })
  const shown = (): Record<string, Fields> => {
    const rows = replica.snapshot().state.get('Things')?.rows ?? new Map()
    return Object.fromEntries([...rows].filter(([, row]) => !row.pending).map(([key, row]) => [key, row.fields]))
  }
  const pass = async (milliseconds: number, step = milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed += step) {
      theirs.pass(step)
      await clock.advance(step)
    }
  }
  const write = async (command: TestCommand) => expect((await replica.dispatch(command)).ok).toBe(true)

  await pass(1_000)
  const before = shown()
  expect(before).toEqual({ old: { Title: 'before' } })
  list.write('other', { Title: 'another wrote this' })
  const truth = { ...before, other: { Title: 'another wrote this' } }
  armed = spoilt
  if (spoilt === 'changes' || spoilt === 'batch') replica.refresh()
  if (spoilt === 'add' || spoilt === 'find') {
    await write({
      writes: [{ kind: 'add', list: 'Things', key: 'mine', fields: { Title: 'I wrote this' }, after: [] }],
    })
  }
  if (spoilt === 'change')
    await write({ writes: [{ kind: 'change', list: 'Things', key: 'old', fields: { Count: 'changed' } }] })
  await pass(10)
  const rightAfter = shown()
  armed = undefined
  // An absurd wait is cut at a quarter of an hour.
  await pass(1_200_000, 30_000)
  await replica.refresh()
  await pass(60_000)
  const { queue } = replica.snapshot()
  await replica.close()
  return { malformation, spoilt, met, before, truth, rightAfter, after: shown(), list, queue, seen }
}

test(`${answers} malformed answers: nothing breaks, nothing false is taken in, nothing is lost, and no token goes elsewhere`, {
  timeout: 120_000,
}, async () => {
  const counts = new Map<string, number>()
  for (let seed = 1, met = 0; met < answers; seed++) {
    const end = await meet(seed)
    met += end.met
    const { malformation, spoilt, list, queue, seen } = end
    const what = `seed ${seed}: ${malformation.name} × ${spoilt}`
    if (end.met > 0)
      counts.set(`${malformation.name} × ${spoilt}`, (counts.get(`${malformation.name} × ${spoilt}`) ?? 0) + 1)
    for (const { url } of seen) expect(new URL(url).origin, what).toBe('https://graph.microsoft.com')
    expect(({} as Record<string, unknown>).polluted, what).toBeUndefined()
    // What the person wrote is on the server, or stands in the queue for them to see.
    const written = [...list.rows.values()].flatMap(fields => Object.values(fields))
    const text = spoilt === 'change' ? 'changed' : 'I wrote this'
    const isMine = spoilt !== 'changes' && spoilt !== 'batch'
    if (isMine) expect(written.includes(text) || queue.some(({ state }) => state.kind !== 'waiting'), what).toBe(true)
    expect([...list.rows.keys()].filter(key => key === 'mine').length, what).toBeLessThan(2)
    if (malformation.changesWhatItSays) continue
    // What is shown is what was there, or what is true, and in the end what is true.
    const known = [end.before, end.truth, ...(malformation.mayHide ? [{}] : [])].map(rows => JSON.stringify(rows))
    if (!isMine) expect(known, what).toContain(JSON.stringify(sorted(end.rightAfter)))
    if (queue.length === 0) expect(sorted(end.after), what).toEqual(sorted(Object.fromEntries(list.rows)))
  }
  console.log(
    `malformed answers: ${answers}, of ${malformations.length} kinds, in ${counts.size} pairs of kind and operation`,
  )
  expect(counts.size).toBe(malformations.length * 5)
})

function sorted(rows: Record<string, Fields>): Record<string, Fields> {
  return Object.fromEntries(
    Object.entries(rows)
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .reverse(),
  )
}
