import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserClock } from '../../src/app/browser.ts'
import type { Command, ForslagText } from '../../src/domain/commands/command.ts'
import { matterById } from '../../src/domain/forslag/matter.ts'
import { readingOf } from '../../src/domain/reading.ts'
import { addDays, swedishDay } from '../../src/domain/shared/day.ts'
import { type ForslagId, idOf } from '../../src/domain/shared/ids.ts'
import { viewOfMatter } from '../../src/domain/stallningstagande/positions.ts'
import { styrmodell2025 } from '../../src/domain/styrmodell/versions/2025.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { type PersonsReplica, replicaOf, seedMembers } from './replicas.ts'

/** Several people at the same proposal at the same moment, each with the app's own replica over a real connection. */
const today = swedishDay(browserClock.now())
const text: ForslagText = {
  forum: 'sob',
  heading: 'Hälsokurser i hela staden',
  background: '',
  text: 'SoB beslutar att hälsokurser prövas i hela staden.',
  reasons: '',
  reach: 'strategisk',
  delomraden: ['kost-motion'],
  underlag: [],
  noUnderlag: 'Prövas först.',
  touchesStyrmodell: false,
}
const heads = ['samordnare', 'chef-sf-centrum', 'chef-sf-hisingen', 'chef-sf-nordost', 'chef-sf-sydvast'] as const

let graph: Running
let site: string
const open = new Map<string, PersonsReplica>()

beforeAll(async () => {
  graph = await startLocalGraph({
    data: ':memory:',
    lists: allLists,
    seed: seedMembers,
  })
  site = ((await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }).id
}, 60_000)
afterAll(async () => {
  for (const replica of open.values()) await replica.close()
  await graph.close()
})

/** A person's own replica, opened once and fresh. */
async function at(key: string) {
  const replica = open.get(key) ?? (await replicaOf(key, graph.url, site))
  open.set(key, replica)
  await replica.refresh()
  return replica
}

type At = PersonsReplica

async function must(replica: At, command: Command): Promise<string> {
  const done = await replica.dispatch(command)
  if (!done.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(done)}`)
  return done.keys[0] ?? ''
}

function position(replica: At, forslag: ForslagId, stance: 'tillstyrker' | 'avstyrker', words = ''): Command {
  const wording = matterById(forslag, replica.snapshot().state)?.digest ?? ''
  return { kind: 'take-position', matter: forslag, wording, stance, weight: 'forankrad', text: words, conditions: '' }
}

async function propose(more: Partial<ForslagText> = {}): Promise<ForslagId> {
  const samordnare = await at('samordnare')
  const key = await must(samordnare, { kind: 'share-forslag', text: { ...text, ...more } })
  await samordnare.refresh()
  return idOf('forslag', key)
}

function answersOn(replica: At, forslag: ForslagId) {
  const { state } = replica.snapshot()
  const matter = matterById(forslag, state)
  if (!matter) throw new Error(`${forslag} is not seen`)
  return viewOfMatter(matter, readingOf(state), styrmodell2025, today).answers
}

describe('at the same moment', () => {
  it('ST-2: two who speak for one part answer: one counts, the other is told and loses no word', async () => {
    const samordnare = await at('samordnare')
    const { id: person } = personaByKey('chef-ffs')
    const seat = samordnare.snapshot().state.medlemskap.find(one => one.person === person)
    if (!seat) throw new Error('the head of FFS has no seat')
    await must(samordnare, { kind: 'end-medlemskap', medlemskap: seat.id, to: addDays(today, -1), asOwner: false })
    const moved = { person, forum: 'sob', role: 'avdelningschef', part: 'sf-centrum', from: today } as const
    await must(samordnare, { kind: 'add-medlemskap', seat: moved, asOwner: false })
    const forslag = await propose()
    const [one, other] = [await at('chef-sf-centrum'), await at('chef-ffs')]
    await must(one, position(one, forslag, 'tillstyrker', 'Vi är för.'))
    await must(other, position(other, forslag, 'avstyrker', 'Vi är emot.'))
    await Promise.all([one.refresh(), other.refresh()])
    for (const replica of [one, other]) await replica.refresh()
    const [won, lost] = one.snapshot().queue.length === 0 ? [one, other] : [other, one]
    expect(won.snapshot().queue).toEqual([])
    const [left, ...more] = lost.snapshot().queue
    expect([left?.state.kind, more]).toEqual(['conflict', []])
    expect(left?.write.fields.Text).toBe(lost === one ? 'Vi är för.' : 'Vi är emot.')
    const reader = await at('chef-sf-nordost')
    const stance = answersOn(reader, forslag).find(({ part }) => part === 'sf-centrum')
    expect(stance).toMatchObject({ stance: won === one ? 'tillstyrker' : 'avstyrker' })
    // Whoever was second lets the first stand, and can then answer anew for the part.
    await lost.settle(left?.id ?? '', { kind: 'theirs' })
    await lost.refresh()
    expect(lost.snapshot().queue).toEqual([])
    // SharePoint tells the time in whole seconds, and the later of two answers is the one that counts.
    await browserClock.wait(1_100)
    const again = lost === one ? 'tillstyrker' : 'avstyrker'
    await must(lost, position(lost, forslag, again, 'Vi har talats vid.'))
    await lost.refresh()
    await reader.refresh()
    const now = answersOn(reader, forslag).find(({ part }) => part === 'sf-centrum')
    expect([now?.stance, now?.position?.text]).toEqual([again, 'Vi har talats vid.'])
    expect(readingOf(reader.snapshot().state).factsAbout(forslag)).toHaveLength(2)
  }, 60_000)

  it('BE-3: two number a decision: both are kept, with numbers of their own and every word', async () => {
    const words = ['SoB beslutar att praktik prövas.', 'SoB beslutar att coachning prövas.'] as const
    const first = await propose({ heading: 'Praktik', text: words[0], delomraden: ['praktik'] })
    const second = await propose({ heading: 'Coachning', text: words[1], delomraden: ['coachning'] })
    const [samordnare, other] = [await at('samordnare'), await at('chef-sf-hisingen')]
    for (const forslag of [first, second]) await must(samordnare, position(samordnare, forslag, 'tillstyrker'))
    await samordnare.refresh()
    await other.refresh()
    const decide = (matter: ForslagId, wording: string): Command => ({
      kind: 'decide',
      matter,
      decision: 'beslut',
      heading: wording,
      text: wording,
      reasons: '',
      touchesStyrmodell: false,
    })
    await must(samordnare, decide(first, words[0]))
    await must(other, decide(second, words[1]))
    const provisional = [samordnare, other].map(replica => replica.snapshot().state.decisions.at(-1)?.number)
    expect(new Set(provisional).size).toBe(1)
    await Promise.all([samordnare.refresh(), other.refresh()])
    for (const replica of [samordnare, other]) await replica.refresh()
    const reader = await at('chef-finsam')
    const decisions = readingOf(reader.snapshot().state).decisions
    expect(decisions.map(({ standing }) => standing.counts)).toEqual([true, true])
    const year = today.slice(0, 4)
    expect(decisions.map(({ fact }) => fact.number).sort()).toEqual([`SoB ${year}-001`, `SoB ${year}-002`])
    expect(decisions.map(({ fact }) => fact.text).sort()).toEqual([...words].sort())
    for (const replica of [samordnare, other]) expect(replica.snapshot().queue).toEqual([])
  }, 60_000)
})

describe('round the app', () => {
  it('MF-1: a position by one whose mandate ended yesterday is stored by the list, and counts for nothing', async () => {
    const forslag = await propose()
    for (const head of heads) {
      const replica = await at(head)
      if (head !== 'samordnare') await must(replica, position(replica, forslag, 'tillstyrker'))
      await replica.refresh()
    }
    const samordnare = await at('samordnare')
    const matter = matterById(forslag, samordnare.snapshot().state)
    const post = (persona: string, part: string) =>
      fetch(`${graph.url}/v1.0/sites/${site}/lists/SoB-Handelser/items`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${personaByKey(persona).token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          fields: {
            ClientKey: randomUUID(),
            Slag: 'stallningstagande',
            Arende: forslag,
            Part: part,
            Standpunkt: 'avstyrker',
            Tyngd: 'egen',
            Lydelse: matter?.digest,
            Text: '',
          },
        }),
      })
    // It sat for FFS until yesterday, and for SF Centrum from today.
    expect((await post('chef-ffs', 'ffs')).status).toBe(201)
    expect((await post('rep-arbvux', 'arbvux')).status).toBe(403)
    await samordnare.refresh()
    const judged = readingOf(samordnare.snapshot().state).factsAbout(forslag)
    const late = judged.find(({ fact }) => fact.kind === 'stallningstagande' && fact.part === 'ffs')
    expect(late?.standing).toEqual({ counts: false, rule: 'ST-1' })
    expect(answersOn(samordnare, forslag).find(({ part }) => part === 'ffs')?.stance).toBe('ej-svarat')
    expect(answersOn(samordnare, forslag).filter(({ stance }) => stance === 'tillstyrker')).toHaveLength(4)
  }, 60_000)
})
