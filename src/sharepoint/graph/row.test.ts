import { describe, expect, it } from 'vitest'
import { idOf, isComplete, rowOf } from './row.ts'
import { item } from './scripted.ts'

const columns = ['Title', 'Count', 'Done']

describe('a row', () => {
  it('is made of a recorded item', () => {
    const given = item('36', { ClientKey: 'key-1', Title: 'x', Count: 2, Done: true, Other: 'y' })
    expect(rowOf(given, ['ClientKey', ...columns])).toEqual({
      id: '36',
      key: 'key-1',
      etag: '"583c4092-77c6-4a63-ad47-aed3f14273ff,36"',
      created: { person: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'A', at: '2026-11-16T06:25:32Z' },
      modified: { person: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'B', at: '2026-11-16T06:36:14Z' },
      fields: { Title: 'x', Count: 2, Done: true },
    })
  })

  it('takes null and an empty text for not set', () => {
    expect(rowOf(item('1', { Title: '', Count: null }), columns)?.fields).toEqual({})
  })

  it('without a key, or with one that is no text, has none', () => {
    expect(rowOf(item('1', {}), columns)?.key).toBeUndefined()
    expect(rowOf(item('1', { ClientKey: 7 }), columns)?.key).toBeUndefined()
  })

  it('is signed by nobody when the system wrote it', () => {
    const given = item('1', {}, { createdBy: { user: { displayName: 'System Account' } }, lastModifiedBy: null })
    expect(rowOf(given, columns)).toMatchObject({
      created: { person: '', name: 'System Account' },
      modified: { person: '', name: '' },
    })
  })

  it('bears the name of an app when no person is named', () => {
    const given = item('1', {}, { createdBy: { application: { id: 'i', displayName: 'Flow' } } })
    expect(rowOf(given, columns)?.created).toMatchObject({ person: '', name: 'Flow' })
  })

  it('keeps odd values that are plain, and drops those that are not', () => {
    const given = item('1', { Title: 7, Count: '2', Done: { LookupId: 1 } })
    expect(rowOf(given, columns)?.fields).toEqual({ Title: 7, Count: '2' })
  })

  it('survives any member of the wrong type', () => {
    const given = { id: 5, eTag: 1, createdBy: 'A', createdDateTime: 'never', lastModifiedBy: [], fields: 'none' }
    expect(rowOf(given, columns)).toEqual({
      id: '5',
      key: undefined,
      etag: '',
      created: { person: '', name: '', at: '' },
      modified: { person: '', name: '', at: '' },
      fields: {},
    })
  })

  it('has its etag from wherever it stands', () => {
    expect(rowOf({ id: '1', '@odata.etag': '"g,2"' }, columns)?.etag).toBe('"g,2"')
  })

  it('rounds instants to whole seconds in UTC', () => {
    const given = item('1', {}, { createdDateTime: '2026-11-16T07:25:32.987+01:00' })
    expect(rowOf(given, columns)?.created.at).toBe('2026-11-16T06:25:32Z')
  })

  it('is not touched by names that JavaScript reserves', () => {
    const given = JSON.parse(
      '{"id":"1","__proto__":{"eTag":"x"},"fields":{"__proto__":{"Title":"p"},"constructor":"c"}}',
    )
    const row = rowOf(given, [...columns, 'constructor', '__proto__', 'toString'])
    expect(row?.fields.Title).toBeUndefined()
    expect(Object.keys(row?.fields ?? {})).toEqual(['constructor'])
    expect(row?.etag).toBe('')
    expect(({} as Record<string, unknown>).Title).toBeUndefined()
  })

  it.each([null, 'x', 7, [], {}, { id: '' }, { id: null }, { error: { code: 'x' } }])('is not made of %j', given => {
    expect(rowOf(given, columns)).toBeUndefined()
    expect(idOf(given)).toBeUndefined()
  })

  it('is complete with columns, etag and who changed it', () => {
    const { fields: _, ...withoutFields } = item('1', {}) as Record<string, unknown>
    const { lastModifiedBy: __, ...withoutEditor } = item('1', {}) as Record<string, unknown>
    expect(isComplete(item('1', {}))).toBe(true)
    expect(isComplete(withoutFields)).toBe(false)
    expect(isComplete(withoutEditor)).toBe(false)
  })
})
