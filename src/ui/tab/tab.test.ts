import { expect, it } from 'vitest'
import { styrmodell2025 } from '../../domain/styrmodell/versions/2025.ts'
import { forumOfTab, tabFor } from './tab.ts'

const model = styrmodell2025

it('a new tab leads to its forum under an id of its own, and one that is changed keeps its id', () => {
  expect(tabFor('sob', model, undefined, () => 'k1')).toEqual({ id: 'flik-k1', name: 'SoB', path: '/forum/sob' })
  const changed = tabFor('samverkan', model, { id: 'flik-k1', path: '/forum/sob' }, () => 'k2')
  expect(changed).toMatchObject({ id: 'flik-k1', path: '/forum/samverkan' })
})

it.each([
  ['/forum/sob', 'sob'],
  ['/forum/samverkan', 'samverkan'],
  ['/forum/nobody', undefined],
  ['/forum/sob/more', undefined],
  ['/', undefined],
  [undefined, undefined],
])('a tab at %s shows %s', (path, forum) => {
  expect(forumOfTab({ id: 'a', ...(path !== undefined && { path }) })).toBe(forum)
})

it('what a tab is saved as is read back', () => {
  for (const { key } of model.forums)
    if (key === 'sob' || key === 'samverkan' || key === 'analys')
      expect(forumOfTab(tabFor(key, model, undefined, () => 'k'))).toBe(key)
})
