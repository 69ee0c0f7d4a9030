import { describe, expect, it } from 'vitest'
import { filterQuery, itemsPath, pathOf, shapeQuery } from './paths.ts'

describe('a link is followed', () => {
  it('as a path when it leads into Graph', () => {
    expect(pathOf('https://graph.microsoft.com/v1.0/sites/a,b,c/lists/L/items/delta?token=x%2By')).toBe(
      '/sites/a,b,c/lists/L/items/delta?token=x%2By',
    )
  })

  it.each([
    'https://evil.example/v1.0/sites/a',
    'https://graph.microsoft.com.evil.example/v1.0/sites/a',
    'https://graph.microsoft.com@evil.example/v1.0/sites/a',
    'https://someone@graph.microsoft.com/v1.0/sites/a',
    'http://graph.microsoft.com/v1.0/sites/a',
    'https://graph.microsoft.com:8443/v1.0/sites/a',
    'https://canary.graph.microsoft.com/v1.0/sites/a',
    'https://graph.microsoft.com/beta/sites/a',
    'https://graph.microsoft.com/v1.0/sites/../me',
    '//evil.example/v1.0/sites/a',
    '/sites/a',
    '',
    7,
    undefined,
  ])('never to %s', link => {
    expect(pathOf(link)).toBeUndefined()
  })
})

it('a name or value cannot break out of its place in an address', () => {
  expect(itemsPath('h,a,b', 'A/B?c')).toBe('/sites/h,a,b/lists/A%2FB%3Fc/items')
  expect(filterQuery('ClientKey', "a' or '&1")).toBe("$filter=fields%2FClientKey%20eq%20'a''%20or%20''%261'")
  expect(filterQuery('Count', 4)).toBe('$filter=fields%2FCount%20eq%204')
  expect(shapeQuery(['A', 'ClientKey'])).toMatch(/\$expand=fields\(\$select=ClientKey,A\)$/)
})
