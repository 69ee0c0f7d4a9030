import { describe, expect, it } from 'vitest'
import { usualPlaces } from './browser.mjs'

describe('usualPlaces', () => {
  it('looks in both program folders and in the person’s own on Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const places = usualPlaces('win32', env, '')
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(places).toHaveLength(6)
  })

  it('looks among everybody’s and the person’s own applications on macOS', () => {
    const places = usualPlaces('darwin', {}, 'home')
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(places.at(-1)).toMatch(/^home.Applications.Chromium\.app/)
  })

  it('looks through PATH on Linux, Chrome before Edge before Chromium', () => {
    const places = usualPlaces('linux', { PATH: '/usr/bin' }, '')
    const order = ['google-chrome-stable', 'microsoft-edge', 'chromium'].map(name =>
      places.findIndex(place => place.endsWith(name)),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
  })
})
