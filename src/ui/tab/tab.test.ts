import { expect, it } from 'vitest'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { styrmodell2025 } from '../../domain/styrmodell/versions/2025.ts'
import { forumOfTab, tabFor } from './tab.ts'

const model = styrmodell2025

it('a new tab leads to its forum under an id of its own, and one that is changed keeps its id', () => {
  expect(tabFor(forumOf(model, 'sob'), undefined, () => 'k1')).toEqual({
    id: 'flik-k1',
    name: 'SoB',
    path: '/forum/sob',
  })
  const changed = tabFor(forumOf(model, 'samverkan'), { id: 'flik-k1', path: '/forum/sob' }, () => 'k2')
  expect(changed).toMatchObject({ id: 'flik-k1', path: '/forum/samverkan' })
})

it.each([
  ['/forum/sob', 'sob'],
  ['/forum/samverkan', 'samverkan'],
  ['/forum/grupp-9f-2', 'grupp-9f-2'],
  ['/forum/nobody', undefined],
  ['/forum/grupp-', undefined],
  ['/forum/sob/more', undefined],
  ['/', undefined],
  [undefined, undefined],
])('a tab at %s shows %s', (path, forum) => {
  expect(forumOfTab({ id: 'a', ...(path !== undefined && { path }) })).toBe(forum)
})

it('what a tab is saved as is read back, also a working group', () => {
  const group = { key: 'grupp-9f-2', short: 'Språkgruppen' } as const
  for (const forum of [...model.forums, group]) expect(forumOfTab(tabFor(forum, undefined, () => 'k'))).toBe(forum.key)
})
