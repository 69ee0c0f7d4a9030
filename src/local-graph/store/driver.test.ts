import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, FolderInUseError, NoSqliteError, openDriver } from './driver.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styrforum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const missing = () => {
  throw new Error('not here')
}

describe('the driver', () => {
  it('keeps a write on disk and in the write-ahead log before it returns', () => {
    const driver = openDriver(join(folder, 'a.db'))
    expect(driver.get('PRAGMA journal_mode')).toMatchObject({ journal_mode: 'wal' })
    expect(driver.get('PRAGMA synchronous')).toMatchObject({ synchronous: 2 })
    driver.close()
  })
  it('undoes all of a transaction that fails, inner ones included', () => {
    const driver = openDriver(':memory:')
    driver.exec('CREATE TABLE t (n INTEGER)')
    const work = () =>
      driver.transaction(() => {
        driver.transaction(() => driver.run('INSERT INTO t VALUES (1)'))
        throw new Error('stop')
      })
    expect(work).toThrow('stop')
    expect(driver.all('SELECT * FROM t')).toEqual([])
    driver.close()
  })
  it('keeps a second one from the same file, and says what to do', () => {
    const file = join(folder, 'a.db')
    const first = openDriver(file)
    expect(() => openDriver(file)).toThrow(FolderInUseError)
    expect(() => openDriver(file)).toThrow(/give this one a folder of its own with --data\.$/)
    first.close()
    openDriver(file).close()
  })
  it('takes the next engine where one has no binary', () => {
    const [libsql] = engines
    const driver = openDriver(':memory:', [missing, libsql ?? missing])
    expect(driver.get('SELECT 1 AS n')).toMatchObject({ n: 1 })
    driver.close()
  })
  it('says what to install where no engine loads', () => {
    expect(() => openDriver(':memory:', [missing])).toThrow(NoSqliteError)
    expect(() => openDriver(':memory:', [missing])).toThrow(/use Node 22\.13 or later/)
  })
})
