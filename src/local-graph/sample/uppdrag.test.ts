import { expect, it } from 'vitest'
import { readingOf } from '../../domain/reading.ts'
import { dueStateOf } from '../../domain/uppdrag/status.ts'
import { tell } from './seed.ts'
import { Story } from './story.ts'

it('UP-2 to UP-6: every uppdrag and step of the sample counts, and there is one in every state and of every urgency', () => {
  const story = new Story({ addItem: () => ({ id: '1', eTag: '' }), changeItem: () => ({ id: '1', eTag: '' }) })
  tell(story, new Date('2026-11-22T08:00:00Z'))
  const views = readingOf(story.told()).uppdrag
  expect(views.filter(({ standing }) => !standing.counts)).toEqual([])
  expect(views.flatMap(({ steps }) => steps.filter(({ standing }) => !standing.counts))).toEqual([])
  expect(new Set(views.map(({ status }) => status.kind))).toEqual(new Set(['givet', 'paborjat', 'klart', 'godkant']))
  const urgencies = views.map(({ uppdrag, status }) => dueStateOf(uppdrag, status, '2026-11-22'))
  for (const urgency of ['late', 'ahead', 'undated', 'none'] as const) expect(urgencies).toContain(urgency)
})
