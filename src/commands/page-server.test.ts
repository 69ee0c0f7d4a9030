import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageDigest } from './page-server.mjs'

describe('pageDigest', () => {
  let folder = ''

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'styrforum-page-'))
    for (const path of ['src/index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']) write(path, path)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('stays while nothing changes', () => {
    expect(pageDigest(folder)).toBe(pageDigest(folder))
  })

  it.each(['src/ui/start/page.tsx', 'src/index.html', 'vite.config.ts', 'package-lock.json'])('follows %s', path => {
    const before = pageDigest(folder)
    write(path, 'something new')
    expect(pageDigest(folder)).not.toBe(before)
  })

  it('follows a file that only changes its name', () => {
    write('src/ui/a.ts', 'text')
    const before = pageDigest(folder)
    rmSync(join(folder, 'src/ui/a.ts'))
    write('src/ui/b.ts', 'text')
    expect(pageDigest(folder)).not.toBe(before)
  })

  it.each(['src/commands/start.mjs', 'src/local-graph/main.ts', 'src/sync/a.test.ts'])('does not mind %s', path => {
    const before = pageDigest(folder)
    write(path, 'something new')
    expect(pageDigest(folder)).toBe(before)
  })
})
