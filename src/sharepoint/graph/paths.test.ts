import { describe, expect, it } from 'vitest'
import { filterQuery, isWithin, itemsPath, pathOf, shapeQuery } from './paths.ts'

describe('a link is followed', () => {
  it('as a path when it leads into Graph', () => {
    expect(pathOf('https://graph.microsoft.com/v1.0/sites/a,b,c/lists/L/items/delta?token=x%2By')).toBe(
      '/sites/a,b,c/lists/L/items/delta?token=x%2By',
    )
  })

  it.each([
    ["/sites('a,b,c')/lists('L')/items?$skiptoken=x('1')", '/sites/a,b,c/lists/L/items?$skiptoken=x(%271%27)'],
    ["/sites('a%2Cb%2Cc')/lists(%27L%27)/items/delta?token=t", '/sites/a%2Cb%2Cc/lists/L/items/delta?token=t'],
    ["/sites/a,b,c/lists('L')/items/delta(token='t')", "/sites/a,b,c/lists/L/items/delta(token='t')"],
  ])('as a path also when its keys are in brackets: %s', (given, path) => {
    expect(pathOf(`https://graph.microsoft.com/v1.0${given}`)).toBe(path)
  })

  it.each([
    "https://evil.example/v1.0/sites('a')",
    "https://graph.microsoft.com/beta/sites('a')/lists('L')/items",
    "https://graph.microsoft.com/v1.0/sites('a')/../../me",
    "https://graph.microsoft.com/v1.0/users('a')/items",
    "https://graph.microsoft.com/v1.0/sites('a'/lists('L')/items",
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

describe('a path is of a list', () => {
  const asked = itemsPath('h,a,b', 'SoB-Moten')
  const id = '8faa55b1-5a70-47b5-b4d6-794090bfa76f'

  it.each([
    `${asked}/delta?token=t`,
    asked,
    '/sites/H%2CA%2CB/lists/sob-moten/items?$skiptoken=2',
    '/sites/h,a,b/lists/SoBMoten/items/delta?token=t',
    `/sites/h,a,b/lists/${id}/items/delta?token=t`,
  ])('when it names it, or has an id that is not known: %s', path => {
    expect(isWithin(path, asked, 'SoB-Moten')).toBe(true)
  })

  it.each([
    '/sites/h,a,c/lists/SoB-Moten/items/delta?token=t',
    '/sites/h,a,b/lists/Beslut/items/delta?token=t',
    '/sites/h,a,b/lists/SoB-Moten/columns',
    '/sites/h,a,b/lists/SoB-Moten/itemsx',
    '/sites/h,a,b/lists/%E0%A4%A/items',
    '/sites/h,a,b/drive/items',
    '//evil.example/lists/SoB-Moten/items',
    '',
  ])('and not when it is %s', path => {
    expect(isWithin(path, asked, 'SoB-Moten')).toBe(false)
  })

  it('asked for by its id, and by no other id', () => {
    const byId = itemsPath('h,a,b', id)
    expect(isWithin(`${byId}/delta?token=t`, byId, 'SoB-Moten')).toBe(true)
    expect(isWithin(byId.replace('8faa', '9faa'), byId, 'SoB-Moten')).toBe(false)
  })
})
