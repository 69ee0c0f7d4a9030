import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import type { ForslagText } from '../commands/command.ts'
import { anchoringOf } from '../forankring/ledger.ts'
import type { DecisionId, ForslagId } from '../shared/ids.ts'
import { endOfForslag } from './end.ts'
import { viewOfForslag } from './status.ts'

/** When a proposal ended, as its author sees it. */
function endOf(world: World, id: ForslagId): string | undefined {
  const desk = world.desk('samordnare')
  const judged = desk.reading.forslag.find(({ fact }) => fact.id === id)
  if (!judged) throw new Error(`No ${id}`)
  return endOfForslag(viewOfForslag(judged, desk), desk)
}

function decided(world: World, text: Partial<ForslagText> = {}) {
  const forslag = world.propose('samordnare', text)
  world.answer('samordnare', forslag)
  const decision = world.do('samordnare', world.perCapsulam(forslag)) as DecisionId
  return { forslag, decision }
}

/** Lets a part say that the decision is carried home; the moment at which it did. */
function anchor(world: World, decision: DecisionId, part: string): string {
  const { now } = world
  const seat = { person: `chef-${part}`, forum: 'sob', role: 'avdelningschef', part, from: '2024-01-01' } as const
  world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
  const value = { decision, part, state: 'forankrad', with: 'Ledningsgruppen', on: now.slice(0, 10) } as const
  world.store(seat.person, { kind: 'add', of: 'forankring', id: `forankring:${world.key()}`, value })
  world.later(1)
  return now
}

describe('a proposal', () => {
  it('has not ended while it waits, and ends when its author takes it back', () => {
    const world = new World()
    const forslag = world.propose()
    expect(endOf(world, forslag)).toBeUndefined()
    world.later(60)
    const { now } = world
    world.do('samordnare', { kind: 'withdraw-forslag', forslag })
    expect(endOf(world, forslag)).toBe(now)
  })

  it('that is decided ends when the last part has carried the decision home', () => {
    const world = new World()
    const { forslag, decision } = decided(world)
    const [row] = world.state.decisions
    if (!row) throw new Error('not decided')
    const parts = anchoringOf(row, world.desk('samordnare').reading).map(({ part }) => part)
    const moments = parts.map(part => {
      expect(endOf(world, forslag)).toBeUndefined()
      return anchor(world, decision, part)
    })
    expect(moments.length).toBeGreaterThan(1)
    expect(endOf(world, forslag)).toBe(moments.at(-1))
  })

  it('that is decided ends also when a later decision takes its place', () => {
    for (const relation of ['replaces', 'repeals'] as const) {
      const world = new World()
      const first = decided(world)
      const later = decided(world, { [relation]: first.decision })
      expect(endOf(world, first.forslag), relation).toBe(world.state.decisions.at(-1)?.at)
      expect(endOf(world, later.forslag), relation).toBeUndefined()
    }
    const world = new World()
    const first = decided(world)
    decided(world, { corrects: first.decision })
    expect(endOf(world, first.forslag)).toBeUndefined()
  })

  it('that was lifted ends when what it was lifted to ends', () => {
    const world = new World()
    const [forslag, lifted] = lift(world)
    expect(endOf(world, forslag)).toBeUndefined()
    world.later(60)
    const { now } = world
    world.do('sammankallande', { kind: 'withdraw-forslag', forslag: lifted })
    expect(endOf(world, forslag)).toBe(now)
  })

  it('ends though two written round the app name each other', () => {
    const world = new World()
    const [forslag, lifted] = lift(world)
    world.state = {
      ...world.state,
      forslag: world.state.forslag.map(row => (row.id === forslag ? { ...row, from: lifted } : row)),
    }
    expect(endOf(world, lifted)).toBe(world.state.forslag.find(({ id }) => id === forslag)?.at)
  })

  it('that nobody may put has ended when it was put', () => {
    const world = new World()
    const forslag = world.propose()
    world.state = { ...world.state, forslag: world.state.forslag.map(row => ({ ...row, author: 'stranger' })) }
    expect(endOf(world, forslag)).toBe(world.state.forslag[0]?.at)
  })
})

/** A proposal of the group and what it was lifted to. */
function lift(world: World, actor: PersonName = 'repArbvux'): readonly [ForslagId, ForslagId] {
  const text = world.proposal({ forum: 'samverkan' })
  const forslag = world.do(actor, { kind: 'share-forslag', text }) as ForslagId
  world.later(60)
  return [forslag, world.do('sammankallande', { kind: 'lift-forslag', forslag }) as ForslagId]
}
