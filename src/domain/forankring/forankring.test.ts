import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { ownGaps } from '../commands/forankring.ts'
import { readingOf } from '../reading.ts'
import type { DecisionId } from '../shared/ids.ts'
import type { Forankring } from './forankring.ts'
import { anchoringGaps, anchoringOf } from './ledger.ts'

const today = '2026-10-05'

function decided(kind: 'beslut' | 'svar' = 'beslut'): { world: World; decision: DecisionId } {
  const world = new World()
  const { item } = world.onSobAgenda()
  const decision = world.do('samordnare', { ...world.decision(item), decision: kind }) as DecisionId
  return { world, decision }
}

function word(decision: DecisionId, part: string, more: Partial<Forankring> = {}) {
  return { kind: 'anchor', decision, part, state: 'forankrad', with: 'Ledningsgruppen', on: today, ...more } as const
}

function states(world: World): Record<string, string> {
  const reading = readingOf(world.state)
  const [decision] = world.state.decisions
  return Object.fromEntries(decision ? anchoringOf(decision, reading).map(({ part, state }) => [part, state]) : [])
}

describe('förankring', () => {
  it('every part with a seat in the forum has the decision to carry home, and none has begun', () => {
    const { world } = decided()
    expect(states(world)).toEqual({
      'sf-centrum': 'ej-paborjad',
      'sf-hisingen': 'ej-paborjad',
      'sf-nordost': 'ej-paborjad',
      'sf-sydvast': 'ej-paborjad',
      arbvux: 'ej-paborjad',
      finsam: 'ej-paborjad',
      ffs: 'ej-paborjad',
    })
  })

  it('FO-1: the one who speaks for a part says it, in whatever forum the seat is; nobody else does', () => {
    const { world, decision } = decided()
    const may: [PersonName, string][] = [
      ['chefCentrum', 'sf-centrum'],
      ['repCentrum', 'sf-centrum'],
      ['repHisingen', 'sf-hisingen'],
      ['chefFinsam', 'finsam'],
    ]
    for (const [person, part] of may) expect(world.refusal(person, word(decision, part)), person).toBeUndefined()
    const mayNot: [PersonName, string][] = [
      ['chefCentrum', 'arbvux'],
      ['sammankallande', 'arbvux'],
      ['analytiker', 'sf-hisingen'],
      ['stranger', 'arbvux'],
    ]
    for (const [person, part] of mayNot)
      expect(world.refusal(person, word(decision, part)), person).toEqual({ kind: 'rule', rule: 'FO-1' })
  })

  it('FO-1: a word written round the app for somebody else’s part, or after the mandate ended, is not counted', () => {
    const { world, decision } = decided()
    const { kind: _, ...value } = word(decision, 'arbvux')
    world.store('chefCentrum', { kind: 'add', of: 'forankring', id: `forankring:${world.key()}`, value })
    expect(states(world).arbvux).toBe('ej-paborjad')
    expect(readingOf(world.state).forankringOf(decision)[0]?.standing).toEqual({ counts: false, rule: 'FO-1' })
    world.do('repHisingen', word(decision, 'sf-hisingen'))
    expect(states(world)['sf-hisingen']).toBe('forankrad')
    world.state = {
      ...world.state,
      medlemskap: world.state.medlemskap.map(seat =>
        seat.person === 'repHisingen' ? { ...seat, to: '2026-10-04' } : seat,
      ),
    }
    expect(states(world)['sf-hisingen']).toBe('ej-paborjad')
  })

  it('FO-2: only a decision that counts, and a day between the decision and today', () => {
    const { world, decision } = decided()
    for (const on of ['2026-10-04', '2026-10-06', '2026-02-30'])
      expect(world.refusal('samordnare', word(decision, 'arbvux', { on })), on).toEqual({
        kind: 'fields',
        problems: [{ field: 'on', problem: 'not-allowed' }],
      })
    for (const on of ['2026-10-04', '2026-10-06']) {
      const { kind: _, ...value } = word(decision, 'arbvux', { on })
      world.store('samordnare', { kind: 'add', of: 'forankring', id: `forankring:${world.key()}`, value })
    }
    const rule = { counts: false, rule: 'FO-2' }
    expect(
      readingOf(world.state)
        .forankringOf(decision)
        .map(({ standing }) => standing),
    ).toEqual([rule, rule])
    world.state = { ...world.state, decisions: world.state.decisions.map(row => ({ ...row, author: 'chefFinsam' })) }
    expect(world.refusal('samordnare', word(decision, 'arbvux'))).toEqual({ kind: 'rule', rule: 'FO-2' })
  })

  it('AV-3: with whom is a role, never a person: an identity number stops it, and anchored with nobody is not anchored', () => {
    const { world, decision } = decided()
    const refusal = world.refusal('samordnare', word(decision, 'arbvux', { with: 'Handläggaren, 19900101-0017' }))
    expect(refusal).toMatchObject({ kind: 'fields', problems: [{ field: 'with', problem: 'client-data' }] })
    expect(world.refusal('samordnare', word(decision, 'arbvux', { with: ' ' }))).toEqual({
      kind: 'fields',
      problems: [{ field: 'with', problem: 'empty' }],
    })
    expect(world.refusal('samordnare', word(decision, 'arbvux', { with: '', state: 'pagar' }))).toBeUndefined()
  })

  it('the latest word holds', () => {
    const { world, decision } = decided()
    world.do('samordnare', word(decision, 'arbvux', { state: 'pagar', with: '' }))
    expect(states(world).arbvux).toBe('pagar')
    world.do('repArbvux', word(decision, 'arbvux'))
    expect(states(world).arbvux).toBe('forankrad')
    world.do('samordnare', word(decision, 'arbvux', { state: 'pagar' }))
    expect(states(world).arbvux).toBe('pagar')
  })
})

describe('what the next meeting opens with', () => {
  it('names the parts that are missing, and nothing once all have anchored', () => {
    const { world, decision } = decided()
    world.do('chefCentrum', word(decision, 'sf-centrum'))
    world.do('repHisingen', word(decision, 'sf-hisingen', { state: 'pagar' }))
    const missing = () =>
      anchoringGaps(readingOf(world.state), today, 'sob').flatMap(gap => gap.missing.map(({ part }) => part))
    expect(missing()).toEqual(['sf-hisingen', 'sf-nordost', 'sf-sydvast', 'arbvux', 'finsam', 'ffs'])
    expect(anchoringGaps(readingOf(world.state), today, 'samverkan')).toEqual([])
    expect(anchoringGaps(readingOf(world.state), '2026-10-04')).toEqual([])
    for (const part of missing()) {
      const { kind: _, ...value } = word(decision, part)
      const seat = { person: `chef-${part}`, forum: 'sob', role: 'avdelningschef', part, from: '2024-01-01' } as const
      world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
      world.store(seat.person, { kind: 'add', of: 'forankring', id: `forankring:${world.key()}`, value })
    }
    expect(missing()).toEqual([])
  })

  it('leaves out an answer that decides nothing, and a decision that a later one has replaced', () => {
    expect(anchoringGaps(readingOf(decided('svar').world.state), today)).toEqual([])
    const { world, decision } = decided()
    const forslag = world.propose('samordnare', { replaces: decision })
    world.answer('samordnare', forslag)
    expect(anchoringGaps(readingOf(world.state), today).map(gap => gap.decision.id)).toEqual([decision])
    const later = world.do('samordnare', world.perCapsulam(forslag))
    expect(anchoringGaps(readingOf(world.state), today).map(gap => gap.decision.id)).toEqual([later])
  })

  it('shows each their own: the parts that a person speaks for', () => {
    const { world, decision } = decided()
    expect(ownGaps(world.desk('repHisingen'))[0]?.missing.map(({ part }) => part)).toEqual(['sf-hisingen'])
    expect(ownGaps(world.desk('analytiker'))).toEqual([])
    world.do('repHisingen', word(decision, 'sf-hisingen'))
    expect(ownGaps(world.desk('repHisingen'))).toEqual([])
  })
})
