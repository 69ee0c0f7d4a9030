import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import type { ForslagText } from '../commands/command.ts'
import { groupsToSeat } from '../commands/grupp-seats.ts'
import { type Medlemskap, seatsOn } from '../forum/medlemskap.ts'
import { readingOf } from '../reading.ts'
import { swedishDay } from '../shared/day.ts'
import type { DecisionId, ForslagId } from '../shared/ids.ts'
import { groupsOf } from './groups.ts'
import type { Grupp } from './grupp.ts'

const grupp: Grupp = {
  key: 'grupp-sprak',
  name: 'Språk och hälsa',
  purpose: 'Tar fram en insats som förenar språk och hälsa.',
  ends: '2027-01-31',
  members: [
    { person: 'ledareAnalys', part: 'arbvux', role: 'sammankallande' },
    { person: 'analytiker', part: 'sf-hisingen', role: 'deltagare' },
  ],
}

const by = (rule: string) => ({ kind: 'rule', rule })

function setUp(world: World, decider: PersonName = 'samordnare', text: Partial<ForslagText> = {}): DecisionId {
  const forslag = world.propose('samordnare', { grupp, ...text })
  world.answer('samordnare', forslag)
  return world.do(decider, world.perCapsulam(forslag)) as DecisionId
}

const view = (world: World) => groupsOf(readingOf(world.state), swedishDay(world.now))[0]
const seats = (world: World) =>
  world.state.medlemskap
    .filter(({ forum }) => forum === grupp.key)
    .map(({ person, role, part, from, to }) => [person, role, part, from, to])

describe('a working group', () => {
  it('GR-1: is set up by a decision of SoB with a task, members, one who convenes it and an end', () => {
    const world = new World()
    const refusal = (change: Partial<Grupp>) =>
      world.refusal('samordnare', {
        kind: 'share-forslag',
        text: world.proposal({ grupp: { ...grupp, ...change }, effectiveFrom: '2026-11-01' }),
      })
    const [convenor, member] = grupp.members
    if (!convenor || !member) throw new Error('the group of this test has two members')
    expect(refusal({})).toBeUndefined()
    const wrong: readonly (readonly [Partial<Grupp>, string, string])[] = [
      [{ name: '' }, 'grupp.name', 'empty'],
      [{ purpose: ' ' }, 'grupp.purpose', 'empty'],
      [{ ends: '' }, 'grupp.ends', 'empty'],
      [{ ends: '2027-02-30' }, 'grupp.ends', 'not-allowed'],
      [{ ends: '2026-10-31' }, 'grupp.ends', 'ends-before-start'],
      [{ members: [convenor, { ...member, person: 'stranger' }] }, 'grupp.members', 'not-allowed'],
      [{ members: [convenor, { ...member, part: 'okand' }] }, 'grupp.members', 'not-allowed'],
      [{ members: [convenor, { ...convenor, role: 'deltagare' }] }, 'grupp.members', 'not-allowed'],
      [{ members: [member] }, 'grupp.convenor', 'empty'],
      [{ members: [convenor, { ...member, role: 'sammankallande' }] }, 'grupp.convenor', 'empty'],
    ]
    for (const [change, field, problem] of wrong)
      expect(refusal(change), JSON.stringify(change)).toMatchObject({ problems: [{ field, problem }] })
    expect(refusal({ members: [] })).toMatchObject({
      problems: [{ field: 'grupp.members' }, { field: 'grupp.convenor' }],
    })
  })

  it('GR-1: is not set up by the samverkansgrupp, whoever writes the row', () => {
    const world = new World('2024-10-07T08:00:00Z')
    const ends = '2025-01-31'
    const text = { forum: 'samverkan', reach: 'operativ', grupp: { ...grupp, ends } } as const
    const forslag = world.propose('repArbvux', text)
    world.answer('repArbvux', forslag)
    expect(world.refusal('repArbvux', world.perCapsulam(forslag))).toEqual(by('GR-1'))
    const plain = world.propose('repArbvux', { forum: 'samverkan', reach: 'operativ' })
    world.answer('repArbvux', plain)
    world.do('repArbvux', world.perCapsulam(plain))
    const [row] = world.state.decisions
    if (!row) throw new Error('no decision')
    world.state = { ...world.state, decisions: [{ ...row, grupp }] }
    expect(readingOf(world.state).decisions[0]?.standing).toEqual({ counts: false, rule: 'GR-1' })
    expect(view(world)).toBeUndefined()
  })

  it('GR-2: gets its seats with the decision when the samordnare writes it, and from the samordnare when another does', () => {
    const world = new World()
    setUp(world)
    const expected = [
      ['ledareAnalys', 'sammankallande', 'arbvux', '2026-10-05', '2027-01-31'],
      ['analytiker', 'deltagare', 'sf-hisingen', '2026-10-05', '2027-01-31'],
    ]
    expect(seats(world)).toEqual(expected)
    expect(groupsToSeat(world.desk('samordnare'))).toEqual([])
    expect(world.state.decisions[0]?.rules).toContain('GR-1')
    const other = new World()
    const decision = setUp(other, 'chefCentrum')
    expect(seats(other)).toEqual([])
    expect(groupsToSeat(other.desk('chefCentrum'))).toEqual([])
    expect(groupsToSeat(other.desk('samordnare'))).toHaveLength(1)
    expect(other.refusal('chefCentrum', { kind: 'seat-grupp', decision })).toEqual(by('ME-1'))
    const before = other.state
    other.do('samordnare', { kind: 'seat-grupp', decision })
    expect(seats(other)).toEqual(expected)
    expect(other.refusal('samordnare', { kind: 'seat-grupp', decision })).toEqual(by('GR-2'))
    // Two who do it at once write the same rows, so the list takes one of each.
    const ids = other.state.medlemskap.map(({ id }) => id)
    other.state = before
    other.do('samordnare', { kind: 'seat-grupp', decision })
    expect(other.state.medlemskap.map(({ id }) => id)).toEqual(ids)
  })

  it('GR-2: lasts until its end; after that its members hold no seat, and nobody is given one', () => {
    const world = new World()
    setUp(world)
    const seat: Omit<Medlemskap, 'from'> = {
      person: '00000000-0000-4000-8000-00000000abcd',
      forum: grupp.key,
      role: 'deltagare',
      part: 'ffs',
    }
    const add = (change: Partial<Medlemskap>) =>
      ({ kind: 'add-medlemskap', seat: { ...seat, from: '2026-11-01', ...change }, asOwner: false }) as const
    expect(view(world)).toMatchObject({ state: 'pagar', until: '2027-01-31' })
    expect(world.refusal('samordnare', add({ to: '2027-02-01' }))).toMatchObject({ problems: [{ field: 'to' }] })
    expect(world.refusal('samordnare', add({ from: '2026-10-04' }))).toMatchObject({ problems: [{ field: 'from' }] })
    expect(world.refusal('samordnare', add({ forum: 'grupp-annan' }))).toEqual(by('GR-2'))
    world.do('samordnare', add({}))
    expect(seats(world).at(-1)).toEqual([seat.person, 'deltagare', 'ffs', '2026-11-01', '2027-01-31'])
    world.now = '2027-02-01T08:00:00Z'
    expect(view(world)?.state).toBe('upphord')
    expect(seatsOn(world.state.medlemskap, 'ledareAnalys', grupp.key, '2027-02-01')).toEqual([])
    expect(world.refusal('samordnare', add({ from: '2027-02-01' }))).toMatchObject({ problems: [{ field: 'from' }] })
  })

  it('GR-1 and GR-2: a later decision that names the first lengthens it, and one that repeals it ends it', () => {
    const world = new World()
    const first = setUp(world)
    const share = (text: Partial<ForslagText>) =>
      world.refusal('samordnare', { kind: 'share-forslag', text: world.proposal(text) })
    const longer = { ...grupp, ends: '2027-06-30', members: grupp.members.slice(0, 1) }
    expect(share({ grupp: longer })).toEqual(by('GR-1'))
    const second = setUp(world, 'samordnare', { grupp: longer, replaces: first, effectiveFrom: '2026-12-01' })
    expect(readingOf(world.state).decisions.map(({ standing }) => standing.counts)).toEqual([true, true])
    expect(view(world)).toMatchObject({ from: '2026-10-05', until: '2027-06-30' })
    expect(seats(world)).toEqual([
      ['ledareAnalys', 'sammankallande', 'arbvux', '2026-10-05', '2027-06-30'],
      ['analytiker', 'deltagare', 'sf-hisingen', '2026-10-05', '2027-01-31'],
    ])
    setUp(world, 'chefCentrum', { repeals: second, effectiveFrom: '2027-01-01', grupp: undefined as never })
    expect(view(world)).toMatchObject({ until: '2026-12-31' })
    expect(groupsToSeat(world.desk('samordnare'))).toHaveLength(1)
    world.do('samordnare', { kind: 'seat-grupp', decision: second })
    expect(seats(world).map(seat => seat.at(-1))).toEqual(['2026-12-31', '2026-12-31'])
  })

  it('GR-2: a place that was ended early stays ended, until SoB names its holder again', () => {
    const world = new World()
    const first = setUp(world)
    const end = (person: string, to: string) => {
      const seat = world.state.medlemskap.find(one => one.person === person && one.forum === grupp.key)
      if (!seat) throw new Error('no seat')
      world.store('samordnare', { kind: 'change', of: 'medlemskap', id: seat.id, fields: { to } })
    }
    end('analytiker', '2026-11-15')
    expect(groupsToSeat(world.desk('samordnare'))).toEqual([])
    expect(world.refusal('samordnare', { kind: 'seat-grupp', decision: first })).toEqual(by('GR-2'))
    const longer = { ...grupp, ends: '2027-06-30' }
    setUp(world, 'samordnare', { grupp: longer, replaces: first, effectiveFrom: '2026-12-01' })
    expect(seats(world)).toEqual([
      ['ledareAnalys', 'sammankallande', 'arbvux', '2026-10-05', '2027-06-30'],
      ['analytiker', 'deltagare', 'sf-hisingen', '2026-10-05', '2026-11-15'],
      ['analytiker', 'deltagare', 'sf-hisingen', '2026-12-01', '2027-06-30'],
    ])
    expect(groupsToSeat(world.desk('samordnare'))).toEqual([])
    end('ledareAnalys', '2027-03-01')
    expect(groupsToSeat(world.desk('samordnare'))).toEqual([])
  })

  it('GR-2: one whom a later decision adds has a place from its day, not from the first', () => {
    const world = new World()
    const first = setUp(world, 'samordnare', { grupp: { ...grupp, members: grupp.members.slice(0, 1) } })
    setUp(world, 'samordnare', { grupp, replaces: first, effectiveFrom: '2026-12-01' })
    expect(seats(world).at(-1)).toEqual(['analytiker', 'deltagare', 'sf-hisingen', '2026-12-01', '2027-01-31'])
  })

  it('GR-1: one that takes the key of another without naming it is not counted', () => {
    const world = new World()
    setUp(world)
    const forslag = world.propose()
    const [row] = world.state.forslag.filter(({ id }) => id === forslag)
    if (!row) throw new Error('no proposal')
    const others = world.state.forslag.filter(({ id }) => id !== forslag)
    world.state = { ...world.state, forslag: [...others, { ...row, grupp }] }
    world.answer('samordnare', forslag as ForslagId)
    expect(world.refusal('samordnare', world.perCapsulam(forslag))).toEqual(by('GR-1'))
    const [decision] = world.state.decisions
    if (!decision) throw new Error('no decision')
    const copy = { ...decision, id: `beslut:${world.key()}`, number: 'SoB 2026-002', forslag, at: world.now } as const
    world.state = { ...world.state, decisions: [decision, { ...copy, editedAt: world.now }] }
    expect(readingOf(world.state).decisions[1]?.standing).toEqual({ counts: false, rule: 'GR-1' })
  })

  it('UP-1: is given an uppdrag with the decision that sets it up, and its members report on it', () => {
    const world = new World()
    const forslag = world.propose('samordnare', { grupp })
    world.answer('samordnare', forslag)
    const give = (more: object) =>
      ({
        ...world.perCapsulam(forslag),
        decision: 'uppdrag',
        uppdrag: { part: 'arbvux', text: 'Ta fram insatsen.', due: '2027-01-31', ...more },
      }) as const
    expect(world.refusal('samordnare', give({ group: 'grupp-annan', involved: ['okand'] }))).toMatchObject({
      problems: [{ field: 'involved' }, { field: 'group' }],
    })
    world.do('samordnare', give({ group: grupp.key, involved: ['arbvux', 'sf-hisingen'], joint: true }))
    const [uppdrag] = world.state.uppdrag
    expect(uppdrag).toMatchObject({ group: grupp.key, involved: ['sf-hisingen'], joint: true })
    if (!uppdrag) throw new Error('no uppdrag')
    const report = {
      kind: 'take-step',
      uppdrag: uppdrag.id,
      step: 'rapport',
      part: 'sf-hisingen',
      text: 'Vi har mötts.',
    }
    world.do('analytiker', report as never)
    expect(readingOf(world.state).uppdrag[0]?.status.kind).toBe('paborjat')
    expect(world.refusal('chefFfs', { ...report, part: 'ffs' } as never)).toEqual(by('UP-2'))
  })
})
