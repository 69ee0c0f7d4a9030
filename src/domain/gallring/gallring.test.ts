import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { EntityKind } from '../shared/change.ts'
import type { DecisionId, UppdragId } from '../shared/ids.ts'
import { dueOn } from './due.ts'

const dueOf = (world: World, of: EntityKind, today: string) =>
  dueOn(today, world.state)
    .find(one => one.of === of)
    ?.due.map(({ id }) => id)

describe('what is ready for gallring', () => {
  it('is an avvikelse that nothing kept speaks of, after the fifth year has ended', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const alone = world.raise()
    const lifted = world.onSobAgenda().avvikelse
    expect(dueOf(world, 'avvikelse', '2031-12-31')).toEqual([])
    expect(dueOf(world, 'avvikelse', '2032-01-01')).toEqual([alone])
    expect(lifted).not.toBe(alone)
  })

  it('is never what is to be kept, however old it is', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const { item } = world.onSobAgenda()
    world.later(60 * 24 * 7)
    world.do('samordnare', world.decision(item))
    const kept = dueOn('2090-01-01', world.state).filter(({ retention }) => retention.kind !== 'gallras')
    expect(kept.flatMap(({ due }) => due)).toEqual([])
    expect(kept.map(({ of }) => of)).toEqual(expect.arrayContaining(['beslut', 'handelse', 'meeting', 'medlemskap']))
  })

  it('is how a decision was anchored after two years, and an uppdrag only once it is approved', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const decision = world.do('samordnare', world.perCapsulam(agreed(world))) as DecisionId
    const anchored = { state: 'forankrad', with: 'Ledningsgruppen', on: '2026-10-05' } as const
    const anchoring = world.do('chefCentrum', { kind: 'anchor', decision, part: 'sf-centrum', ...anchored })
    expect(dueOf(world, 'forankring', '2028-12-31')).toEqual([])
    expect(dueOf(world, 'forankring', '2029-01-01')).toEqual([anchoring])
    const uppdrag = world.do('samordnare', {
      kind: 'note-uppdrag',
      organ: 'KF',
      paragraph: '§ 28',
      day: '2026-09-01',
      diarienummer: '0001/26',
      heading: 'Följ upp',
      text: 'Följ upp insatserna.',
      part: 'sf-centrum',
      involved: [],
      due: '2026-12-01',
      joint: false,
    }) as UppdragId
    expect(dueOf(world, 'uppdrag', '2090-01-01')).toEqual([])
    world.do('chefCentrum', { kind: 'take-step', uppdrag, step: 'klart', part: 'sf-centrum', text: 'Klart.' })
    expect(dueOf(world, 'uppdrag', '2090-01-01')).toEqual([])
    world.do('samordnare', { kind: 'take-step', uppdrag, step: 'godkant', part: 'arbvux', text: 'Bra.' })
    expect(dueOf(world, 'uppdrag', '2032-01-01')).toEqual([uppdrag])
    expect(dueOf(world, 'steg', '2032-01-01')).toHaveLength(2)
  })
})

function agreed(world: World) {
  const forslag = world.propose()
  world.agree(forslag)
  for (const head of ['chefFinsam', 'chefFfs'] as const) world.answer(head, forslag)
  return forslag
}
