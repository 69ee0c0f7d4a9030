import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canGoBack, isNewHere, navigate, noLongerNew } from './address.ts'

/** A browser's history, as far as it is used. */
let entries: { hash: string; state: unknown }[]
let at: number

beforeEach(() => {
  entries = [{ hash: '', state: null }]
  at = 0
  const here = () => entries[at] ?? { hash: '', state: null }
  vi.stubGlobal('location', {
    get hash() {
      return here().hash
    },
  })
  vi.stubGlobal('history', {
    get state() {
      return here().state
    },
    pushState(state: unknown, _: string, hash: string) {
      entries = [...entries.slice(0, at + 1), { hash, state }]
      at += 1
    },
    replaceState(state: unknown, _: string, hash: string) {
      entries[at] = { hash, state }
    },
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('going back', () => {
  it('stays within the app: as far as one has gone in it, and not before where it was opened', () => {
    expect(canGoBack()).toBe(false)
    navigate('/moten')
    navigate('/moten/7')
    expect(canGoBack()).toBe(true)
    at -= 1
    expect(canGoBack()).toBe(true)
    at -= 1
    expect(canGoBack()).toBe(false)
  })

  it('is not changed by a page that takes the place of another', () => {
    navigate('/beslut', { replace: true })
    expect(canGoBack()).toBe(false)
    navigate('/moten')
    navigate('?a=b', { replace: true })
    expect(canGoBack()).toBe(true)
  })
})

describe('an address made for something new', () => {
  const begin = () => {
    navigate('/avvikelser/ny')
    navigate('/avvikelser/utkast/7', { replace: true, state: { isNew: true } })
  }

  it('is new where it was made, also when one comes back to it, and in no link to it', () => {
    begin()
    expect(isNewHere()).toBe(true)
    expect(canGoBack()).toBe(true)
    navigate('/avvikelser')
    expect(isNewHere()).toBe(false)
    at -= 1
    expect(isNewHere()).toBe(true)
    navigate('/avvikelser')
    navigate('/avvikelser/utkast/7')
    expect(isNewHere()).toBe(false)
  })

  it('is not new once it is stored, nor what takes its place', () => {
    begin()
    noLongerNew()
    expect([isNewHere(), canGoBack(), location.hash]).toEqual([false, true, '#/avvikelser/utkast/7'])
    begin()
    navigate('/avvikelser/7', { replace: true })
    expect(isNewHere()).toBe(false)
  })
})
