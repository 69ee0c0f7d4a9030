import { describe, expect, it } from 'vitest'
import { installedAsLocked, nodeIsNewEnough } from './install.mjs'

describe('nodeIsNewEnough', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('welcomes %s', version => {
    expect(nodeIsNewEnough(version)).toBe(true)
  })

  it.each(['18.20.0', '20.18.9', '21.7.0', '22.11.0'])('turns %s away', version => {
    expect(nodeIsNewEnough(version)).toBe(false)
  })
})

describe('installedAsLocked', () => {
  const machine = { os: 'linux', cpu: 'x64' }
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-win32': { version: '1.0.0', optional: true, os: ['win32'] },
    'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'] },
  }
  const { 'node_modules/a': a, 'node_modules/a-linux': forLinux, 'node_modules/a-win32': forWindows } = locked

  it('is content when all but optional packages are there', () => {
    expect(installedAsLocked(locked, { 'node_modules/a': a, 'node_modules/a-linux': forLinux }, machine)).toBe(true)
  })

  it('sees a package that is missing', () => {
    expect(installedAsLocked(locked, { 'node_modules/a-linux': forLinux }, machine)).toBe(false)
  })

  it('sees another version, also of an optional package', () => {
    const other = { version: '2.0.0' }
    expect(installedAsLocked(locked, { 'node_modules/a': other }, machine)).toBe(false)
    expect(installedAsLocked(locked, { 'node_modules/a': a, 'node_modules/a-linux': other }, machine)).toBe(false)
  })

  it('sees a package that the lock file no longer asks for', () => {
    expect(installedAsLocked(locked, { 'node_modules/a': a, 'node_modules/b': a }, machine)).toBe(false)
  })

  it('sees a folder that was copied from another kind of machine', () => {
    expect(installedAsLocked(locked, { 'node_modules/a': a, 'node_modules/a-win32': forWindows }, machine)).toBe(false)
  })
})
