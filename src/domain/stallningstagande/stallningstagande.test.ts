import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { awaitedMatters, awaitedPosition } from '../commands/stallningstagande.ts'
import { positionKey } from '../commands/take-position.ts'
import { matterById } from '../forslag/matter.ts'
import { viewOfForslag } from '../forslag/status.ts'
import { readingOf } from '../reading.ts'
import { swedishDay } from '../shared/day.ts'
import { type EscalationId, type ForslagId, isKey } from '../shared/ids.ts'
import { styrmodell2025 } from '../styrmodell/versions/2025.ts'
import { positionsTaken, viewOfMatter } from './positions.ts'
import type { Stallningstagande } from './stallningstagande.ts'

function position(
  subject: EscalationId | ForslagId,
  part: string,
  forum: 'sob' | 'samverkan' = 'sob',
): Stallningstagande {
  const said = { stance: 'tillstyrker', weight: 'egen', text: '', conditions: '', wording: 'a' } as const
  return { kind: 'stallningstagande', forum, subject, part, ...said }
}

function matterIn(world: World, id: ForslagId) {
  const matter = matterById(id, world.state)
  if (!matter) throw new Error(`No ${id}`)
  return matter
}

function view(world: World, id: ForslagId) {
  return viewOfMatter(matterIn(world, id), readingOf(world.state), styrmodell2025, swedishDay(world.now))
}

/** How each part stands, in a line. */
function stances(world: World, id: ForslagId): Record<string, string> {
  return Object.fromEntries(view(world, id).answers.map(({ part, stance }) => [part, stance]))
}

describe('a position', () => {
  it('ST-1: counts when its author speaks for the part in that forum that day; for another part, or as convenor only, it is shown and not counted', () => {
    const world = new World()
    const { escalation } = world.unanswered()
    const put = (author: string, value: Stallningstagande) =>
      world.store(author, { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    put('chefCentrum', position(escalation, 'sf-centrum'))
    put('chefFinsam', position(escalation, 'finsam'))
    put('chefCentrum', position(escalation, 'sf-hisingen'))
    put('sammankallande', position(escalation, 'arbvux', 'samverkan'))
    put('repArbvux', position(escalation, 'arbvux'))
    const standings = readingOf(world.state)
      .factsAbout(escalation)
      .map(({ fact, standing }) => [fact.author, standing.counts || standing.rule])
    expect(standings).toEqual([
      ['chefCentrum', true],
      ['chefFinsam', true],
      ['chefCentrum', 'ST-1'],
      ['sammankallande', 'ST-1'],
      ['repArbvux', 'MF-1'],
    ])
  })

  it('ST-1: is refused of one who does not speak for a part in the forum', () => {
    const world = new World()
    const forslag = world.propose()
    for (const other of ['repArbvux', 'sammankallande', 'stranger'] as const)
      expect(() => world.answer(other, forslag)).toThrow('ST-1')
    const inGroup = world.propose('repHisingen', { forum: 'samverkan' })
    expect(() => world.answer('sammankallande', inGroup)).toThrow('ST-1')
    expect(() => world.answer('samordnare', inGroup)).toThrow('ST-1')
  })

  it('MF-1: one by a person whose mandate ended yesterday is shown and not counted; what was said before stays the part’s', () => {
    const world = new World()
    const forslag = world.propose()
    world.answer('samordnare', forslag)
    const seat = world.state.medlemskap.find(({ person }) => person === 'samordnare')
    if (!seat) throw new Error('no seat')
    const ended = { kind: 'change', of: 'medlemskap', id: seat.id, fields: { to: '2026-10-05' } } as const
    world.store('agare', ended)
    world.now = '2026-10-06T08:00:00Z'
    expect(() => world.answer('samordnare', forslag, 'avstyrker')).toThrow('ST-1')
    const late = {
      ...position(forslag, 'arbvux'),
      stance: 'avstyrker',
      wording: matterIn(world, forslag).digest,
    } as const
    world.store('samordnare', { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value: late })
    const taken = positionsTaken(matterIn(world, forslag), readingOf(world.state))
    expect(taken.map(({ standing }) => standing.counts || standing.rule)).toEqual([true, 'MF-1'])
    expect(stances(world, forslag).arbvux).toBe('tillstyrker')
    expect(view(world, forslag).answers[0]?.speakers).toEqual([])
  })

  it('ST-2: the latest valid one of a part counts; silence is seen apart from a view without weight', () => {
    const world = new World()
    const forslag = world.propose('samordnare', { delomraden: ['kost-motion'] })
    world.answer('chefCentrum', forslag, 'avstyrker')
    world.answer('chefCentrum', forslag, 'tillstyrker-med-villkor', 'Om fler platser finns.')
    expect(stances(world, forslag)).toEqual({
      arbvux: 'ej-svarat',
      'sf-centrum': 'tillstyrker-med-villkor',
      'sf-hisingen': 'ej-svarat',
      'sf-nordost': 'ej-svarat',
      'sf-sydvast': 'ej-svarat',
      finsam: 'ej-svarat',
      ffs: 'ej-svarat',
    })
    expect(view(world, forslag).answers[1]?.position).toMatchObject({
      weight: 'egen',
      conditions: 'Om fler platser finns.',
    })
    world.answer('chefCentrum', forslag)
    expect(stances(world, forslag)['sf-centrum']).toBe('tillstyrker')
  })

  it('ST-2: two who speak for the same part at the same moment reach for the same key, so the list takes one', () => {
    const world = new World()
    const value = {
      person: 'repFinsam',
      forum: 'sob',
      role: 'representant',
      part: 'sf-centrum',
      from: '2024-01-01',
    } as const
    world.store('agare', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value })
    const forslag = world.propose()
    const key = (actor: string) => positionKey(matterIn(world, forslag), 'sf-centrum', world.desk(actor as PersonName))
    expect(key('chefCentrum')).toBe(key('repFinsam'))
    expect(isKey(key('chefCentrum'))).toBe(true)
    const others = new Set([
      key('chefCentrum'),
      positionKey(matterIn(world, forslag), 'arbvux', world.desk('samordnare')),
      positionKey(matterIn(world, world.propose()), 'sf-centrum', world.desk('chefCentrum')),
    ])
    expect(others.size).toBe(3)
    const first = world.answer('chefCentrum', forslag)
    expect(first).toBe(`handelse:${[...others][0]}`)
    expect(`handelse:${key('chefCentrum')}`).not.toBe(first)
  })

  it('ST-2: a row that was written under the next key round the app does not stand in the way', () => {
    const world = new World()
    const forslag = world.propose()
    const next = positionKey(matterIn(world, forslag), 'arbvux', world.desk('samordnare'))
    const value = { ...position(forslag, 'finsam') }
    world.store('chefFinsam', { kind: 'add', of: 'handelse', id: `handelse:${next}`, value })
    expect(world.answer('samordnare', forslag)).not.toBe(`handelse:${next}`)
  })

  it('ST-3: when the proposal changes, what was said answers an earlier wording and is asked anew; changed back, it holds again', () => {
    const world = new World()
    const forslag = world.propose()
    const seen = world.proposal()
    world.answer('samordnare', forslag)
    const edit = (text: string) =>
      world.do('samordnare', { kind: 'edit-forslag', forslag, seen, text: { ...seen, text } })
    edit('SoB beslutar något annat.')
    expect(stances(world, forslag).arbvux).toBe('ej-svarat')
    expect(view(world, forslag).answers[0]?.earlier).toMatchObject({ stance: 'tillstyrker' })
    expect(view(world, forslag).blockers).toEqual([{ kind: 'part', part: 'arbvux', stance: 'ej-svarat' }])
    edit(seen.text)
    expect(stances(world, forslag).arbvux).toBe('tillstyrker')
  })

  it('ST-3: one who read the proposal before it was changed is told, and answers nothing unread', () => {
    const world = new World()
    const forslag = world.propose()
    const said = { stance: 'tillstyrker', weight: 'egen', text: '', conditions: '' } as const
    const command = { kind: 'take-position', matter: forslag, wording: 'an older one', ...said } as const
    expect(world.refusal('samordnare', command)).toEqual({ kind: 'rule', rule: 'ST-3' })
  })

  it('is unknown, and not wanting, to one who may not see what the forum’s parts have said', () => {
    const world = new World()
    const forslag = world.propose()
    world.answer('samordnare', forslag)
    expect(view(world, forslag).positionsSeen).toBe(true)
    const { facts } = world.state
    world.state = { ...world.state, forumsSeen: ['samverkan'], facts: facts.filter(({ forum }) => forum !== 'sob') }
    expect(view(world, forslag).positionsSeen).toBe(false)
    const [judged] = readingOf(world.state).forslag
    expect(judged && viewOfForslag(judged, world.desk('repArbvux')).status).toEqual({ kind: 'hos-forumet' })
  })

  it('asks for the conditions of one who has conditions', () => {
    const world = new World()
    const forslag = world.propose()
    expect(() => world.answer('samordnare', forslag, 'tillstyrker-med-villkor', ' ')).toThrow('conditions')
  })

  it('is awaited of those who must agree, hoped for of those who are heard, and of nobody once it is settled', () => {
    const world = new World()
    const forslag = world.propose('samordnare', { delomraden: ['vardag'] })
    const awaited = (actor: PersonName) => awaitedPosition(matterIn(world, forslag), world.desk(actor))
    expect([awaited('chefCentrum'), awaited('samordnare'), awaited('chefFfs'), awaited('repArbvux')]).toEqual([
      'required',
      'heard',
      'heard',
      undefined,
    ])
    world.agree(forslag)
    expect([awaited('chefCentrum'), awaited('samordnare'), awaited('chefFfs')]).toEqual([undefined, undefined, 'heard'])
    world.do('samordnare', world.perCapsulam(forslag))
    expect(awaited('chefFfs')).toBeUndefined()
  })

  it('is awaited on a lifted question’s proposal while that is open, and on the question itself once it is taken back', () => {
    const world = new World()
    const { escalation } = world.unanswered()
    const awaited = () => awaitedMatters(world.desk('chefCentrum')).map(({ id }) => id)
    const forslag = world.propose('samordnare', { escalation, delomraden: ['kost-motion'] })
    expect(awaited()).toEqual([forslag])
    world.do('samordnare', { kind: 'withdraw-forslag', forslag })
    expect(awaited()).toEqual([escalation])
  })
})
