import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { ForslagText } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import type { DecisionId } from '../shared/ids.ts'
import { decisionsInForce, decisionsToReview } from './in-force.ts'

/** Decides a proposal about practice, which Arbvux steers alone. */
function decide(world: World, text: Partial<ForslagText> = {}): DecisionId {
  const forslag = world.propose('samordnare', text)
  world.answer('samordnare', forslag)
  return world.do('samordnare', world.perCapsulam(forslag)) as DecisionId
}
const ids = (decisions: readonly { readonly id: DecisionId }[]) => decisions.map(({ id }) => id)
const toReview = (world: World, today: string) => ids(decisionsToReview(readingOf(world.state), today))

it('BE-6: a decision is in force until a later one replaces or repeals it; one that is corrected still is', () => {
  const world = new World()
  const [first, second, third] = [decide(world), decide(world), decide(world)]
  const later = [decide(world, { replaces: first }), decide(world, { repeals: second })]
  const correction = decide(world, { corrects: third })
  expect(ids(decisionsInForce(readingOf(world.state)))).toEqual([third, ...later, correction])
})

it('a decision is to be looked at again from its day on, until a later one is about it', () => {
  for (const relation of ['replaces', 'repeals', 'corrects']) {
    const world = new World()
    const decision = decide(world, { reviewOn: '2026-11-02' })
    expect(toReview(world, '2026-11-01')).toEqual([])
    expect(toReview(world, '2026-11-02')).toEqual([decision])
    const later = decide(world, { [relation]: decision, reviewOn: '2027-05-01' })
    expect(toReview(world, '2026-11-02')).toEqual([])
    expect(toReview(world, '2027-05-01')).toEqual([later])
  }
})

it('a decision that does not count is not to be looked at again', () => {
  const world = new World()
  decide(world, { reviewOn: '2026-11-02' })
  world.state = { ...world.state, decisions: world.state.decisions.map(row => ({ ...row, editor: 'stranger' })) }
  expect(toReview(world, '2026-11-02')).toEqual([])
})
