import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { ownReviews } from './own-reviews.ts'

it('who convenes a forum is told how many of its decisions are to be looked at again, and since the first of them', () => {
  const world = new World()
  for (const reviewOn of ['2026-11-02', '2026-10-20', '2026-12-24']) {
    const forslag = world.propose('samordnare', { reviewOn })
    world.answer('samordnare', forslag)
    world.do('samordnare', world.perCapsulam(forslag))
  }
  const short = world.desk('samordnare').model.forums.find(({ key }) => key === 'sob')?.short
  expect(ownReviews(world.desk('samordnare'))).toEqual([])
  world.now = '2026-11-05T08:00:00Z'
  expect(ownReviews(world.desk('samordnare'))).toEqual([{ forum: 'sob', short, count: 2, since: '2026-10-20' }])
  for (const other of ['chefCentrum', 'sammankallande'] as const) expect(ownReviews(world.desk(other))).toEqual([])
})
