import { expect, it } from 'vitest'
import { anchoringGaps } from '../../domain/forankring/ledger.ts'
import { readingOf } from '../../domain/reading.ts'
import { tell } from './seed.ts'
import { Story } from './story.ts'

it('FO-1 and FO-2: all that the sample says of förankring counts, and the newer decisions have gaps', () => {
  const story = new Story({ addItem: () => ({ id: '1', eTag: '' }), changeItem: () => ({ id: '1', eTag: '' }) })
  tell(story, new Date('2026-11-22T08:00:00Z'))
  const reading = readingOf(story.told())
  const said = story.told().decisions.flatMap(({ id }) => reading.forankringOf(id))
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter(({ standing }) => !standing.counts)).toEqual([])
  const gaps = anchoringGaps(reading, '2026-11-22')
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.length).toBeLessThan(story.told().decisions.length)
})
