import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { knownVisitor, rememberVisitor } from './visitor.ts'

const config = {
  tenant: 't',
  client: 'c',
  site: 'https://stad.sharepoint.com/sites/styrforum',
  scopes: ['Sites.Selected'],
}
const visitor = { person: { id: 'anna', tenant: 't', name: 'Anna' }, loginHint: 'a', siteId: 's' }

let words: Map<string, string>
beforeEach(() => {
  words = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => words.set(key, value),
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('the last visitor', () => {
  it('is known in the same deployment, and where the host names nobody else', () => {
    expect(knownVisitor(config)).toBeUndefined()
    rememberVisitor(config, visitor)
    expect(knownVisitor(config)).toEqual(visitor)
    expect(knownVisitor(config, { id: 'anna', tenant: 't' })).toEqual(visitor)
    expect(knownVisitor(config, { id: 'bo', tenant: 't' })).toBeUndefined()
    expect(knownVisitor(config, { id: 'anna', tenant: 'other' })).toBeUndefined()
  })

  it.each(['tenant', 'client', 'site'] as const)('is nobody in a deployment with another %s', field => {
    rememberVisitor(config, visitor)
    expect(knownVisitor({ ...config, [field]: 'https://other.example' })).toBeUndefined()
  })

  it.each(['{', 'null', '{"person":{}}'])('is nobody where %s was stored', text => {
    words.set('styrforum.visitor', text)
    expect(knownVisitor(config)).toBeUndefined()
  })

  it('is nobody where storage is refused, and nothing breaks', () => {
    vi.stubGlobal('localStorage', undefined)
    rememberVisitor(config, visitor)
    expect(knownVisitor(config)).toBeUndefined()
  })
})
