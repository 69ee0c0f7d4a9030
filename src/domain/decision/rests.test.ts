import { describe, expect, it } from 'vitest'
import { heads, World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import { addDays } from '../shared/day.ts'
import type { ForslagId } from '../shared/ids.ts'
import type { StoredDecision } from './decision.ts'

/** A proposal on a shared delområde that all five parts have agreed to and that the samordnare has decided. */
function decided(): { world: World; forslag: ForslagId } {
  const world = new World()
  const forslag = world.propose('samordnare', { delomraden: ['kost-motion'] })
  world.agree(forslag)
  world.do('samordnare', world.perCapsulam(forslag))
  return { world, forslag }
}

/** What the reader makes of the one decision. */
function judged(world: World) {
  const [entry] = readingOf(world.state).decisions
  if (!entry) throw new Error('no decision')
  return entry.standing.counts || entry.standing.rule
}

/** The one decision as if somebody had written another one round the app. */
function forge(world: World, fields: Partial<StoredDecision>): void {
  world.state = { ...world.state, decisions: world.state.decisions.map(row => ({ ...row, ...fields })) }
}

describe('what a decision rests on', () => {
  it('is stored with it: version, rules, who answered what, and by which seat', () => {
    const { world } = decided()
    const [decision] = world.state.decisions
    expect(decision?.rests.positions.map(({ part, stance, person }) => [part, stance, person])).toEqual([
      ['arbvux', 'tillstyrker', 'samordnare'],
      ['sf-centrum', 'tillstyrker', 'chefCentrum'],
      ['sf-hisingen', 'tillstyrker', 'chefHisingen'],
      ['sf-nordost', 'tillstyrker', 'chefNordost'],
      ['sf-sydvast', 'tillstyrker', 'chefSydvast'],
    ])
    expect(decision?.rests.seats.map(({ person, role }) => `${person} ${role}`)).toEqual([
      'samordnare samordnare',
      ...heads.slice(1).map(head => `${head} avdelningschef`),
    ])
    expect(decision).toMatchObject({ styrmodell: 'styrmodell:2025', rules: ['BE-1', 'BE-5', 'MA-1', 'MA-6', 'MA-9'] })
    expect(decision?.reviewOn).toBe('2027-10-05')
    expect(judged(world)).toBe(true)
  })

  it('MA-9: a decision written round the app without one of the positions is not counted', () => {
    for (const missing of [0, 1, 4]) {
      const { world } = decided()
      const [decision] = world.state.decisions
      const positions = decision?.rests.positions.filter((_, index) => index !== missing) ?? []
      forge(world, { rests: { positions, seats: [] } })
      expect(judged(world)).toBe('MA-9')
    }
  })

  it('MA-9: nor one that names positions nobody took, or took otherwise, or that another part took', () => {
    const { world } = decided()
    const [decision] = world.state.decisions
    const [first, ...others] = decision?.rests.positions ?? []
    const facts = world.state.facts
    const [fact] = facts
    if (!first || !fact || fact.kind !== 'stallningstagande') throw new Error('no position')
    const stateWith = (row: typeof fact) => {
      world.state = { ...world.state, facts: facts.map(one => (one.id === row.id ? row : one)) }
    }
    forge(world, { rests: { positions: [{ ...first, fact: 'handelse:a' }, ...others], seats: [] } })
    expect(judged(world)).toBe('MA-9')
    forge(world, { rests: { positions: [first, ...others], seats: [] } })
    for (const row of [
      { ...fact, stance: 'avstyrker' as const },
      { ...fact, wording: 'x' },
      { ...fact, part: 'sf-centrum' },
      { ...fact, author: 'chefFinsam', editor: 'chefFinsam' },
      { ...fact, editor: 'agare' },
      { ...fact, at: '2026-10-06T08:00:00Z', editedAt: '2026-10-06T08:00:00Z' },
      { ...fact, forum: 'samverkan' as const },
    ]) {
      stateWith(row)
      expect(judged(world)).toBe('MA-9')
    }
    stateWith(fact)
    expect(judged(world)).toBe(true)
  })

  it('MA-9: nor one that says something else than what the parts agreed on', () => {
    for (const fields of [
      { text: 'SoB beslutar något helt annat.' },
      { delomraden: ['praktik'] },
      { effectiveFrom: '2027-01-01' },
      { reach: 'operativ' as const },
    ]) {
      const { world } = decided()
      forge(world, fields)
      expect(judged(world)).toBe('MA-9')
    }
    const { world } = decided()
    forge(world, { heading: 'En annan rubrik', reasons: 'Andra skäl' })
    expect(judged(world)).toBe(true)
  })

  it('MA-9: a part that changed its mind before the decision holds it up; one that does after it does not undo it', () => {
    const { world, forslag } = decided()
    const [decision] = world.state.decisions
    const later = { ...world.state.facts.find(fact => fact.author === 'chefNordost') }
    expect(() => world.answer('chefNordost', forslag, 'avstyrker')).toThrow('BE-4')
    const no = { ...later, id: `handelse:${world.key()}`, stance: 'avstyrker' } as (typeof world.state.facts)[number]
    const { facts } = world.state
    // Between the part's yes, at 08:04, and the decision, at 08:06.
    const between = { ...no, at: '2026-10-05T08:05:00Z', editedAt: '2026-10-05T08:05:00Z' }
    world.state = { ...world.state, facts: [...facts, between] }
    expect(decision?.at).toBe('2026-10-05T08:06:00Z')
    expect(judged(world)).toBe('MA-9')
    const after = { ...no, at: '2026-10-05T08:07:00Z', editedAt: '2026-10-05T08:07:00Z' }
    world.state = { ...world.state, facts: [...facts, after] }
    expect(judged(world)).toBe(true)
  })

  it('an answer without a decision needs nobody’s agreement, and then changes nothing', () => {
    const { world } = decided()
    forge(world, { kind: 'svar', rests: { positions: [], seats: [] } })
    expect(judged(world)).toBe(true)
    forge(world, { repeals: 'beslut:a' })
    expect(judged(world)).toBe('BE-6')
    forge(world, { grupp: { key: 'grupp-a', name: 'A', purpose: '', ends: '2027-06-30', members: [] } })
    world.state = { ...world.state, decisions: world.state.decisions.map(({ repeals: _, ...row }) => row) }
    expect(judged(world)).toBe('MA-9')
  })

  it('MA-1: a strategic decision that another forum wrote round the app is not counted', () => {
    const { world } = decided()
    forge(world, { forum: 'samverkan', number: 'Samverkansgruppen 2026-001', author: 'repArbvux', editor: 'repArbvux' })
    expect(judged(world)).toBe('MA-3')
  })

  it('readers who do not see the forum’s own list check the seats of those named, and take the rest on its word', () => {
    const { world } = decided()
    world.state = { ...world.state, forumsSeen: ['samverkan'], facts: [] }
    expect(judged(world)).toBe(true)
    const [decision] = world.state.decisions
    const positions = decision?.rests.positions.map(named => ({ ...named, person: 'repArbvux' })) ?? []
    forge(world, { rests: { positions, seats: [] } })
    expect(judged(world)).toBe('MA-9')
  })

  it('BE-5: one between meetings that lacks an answer is not counted, also where the version takes silence for consent', () => {
    const { world } = decided()
    const [model] = world.state.versions.slice(-1)
    if (!model) throw new Error('no version')
    const agreement = { value: { hinders: ['avstyrker' as const], eachSideSupports: false }, decidedBySoB: true }
    world.state = { ...world.state, versions: [{ ...model, agreement }] }
    const [decision] = world.state.decisions
    forge(world, { rests: { positions: decision?.rests.positions.slice(1) ?? [], seats: [] } })
    expect(judged(world)).toBe('BE-5')
  })

  it('is judged by the version of its day, whatever version governs later', () => {
    const { world } = decided()
    const [model] = world.state.versions.slice(-1)
    if (!model) throw new Error('no version')
    const stricter = { ...model, id: 'styrmodell:2027', inForceFrom: '2027-01-01', omraden: [] } as const
    world.state = { ...world.state, versions: [...world.state.versions, stricter] }
    world.now = `${addDays('2026-10-05', 200)}T08:00:00Z`
    expect(judged(world)).toBe(true)
  })
})
