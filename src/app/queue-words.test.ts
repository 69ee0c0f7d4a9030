import { expect, it } from 'vitest'
import { allLists } from '../sharepoint/lists/all.ts'
import { headingOf } from '../ui/ko/written-in.ts'
import { text } from '../ui/text/text.ts'

it('names in the queue what every list holds, so that nobody reads of an unnamed change', () => {
  const unnamed = allLists.filter(({ name }) => {
    const write = { kind: 'add', list: name, key: 'k', fields: {}, after: [] } as const
    const queued = { id: '1', since: '2026-10-05T08:00:00Z', write, state: { kind: 'waiting', attempts: 0 } } as const
    return headingOf(queued, text) === text('ko.added.other')
  })
  expect(unnamed.map(({ name }) => name)).toEqual([])
})
