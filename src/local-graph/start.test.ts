import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personaByKey } from './people.ts'
import type { Seed } from './sample/seeding.ts'
import { type StartOptions, startLocalGraph } from './start.ts'
import { countItems } from './store/items.ts'
import { findList } from './store/lists.ts'
import { testLists } from './test-site.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'styrforum-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const seed: Seed = (seeding, now) => {
  const by = personaByKey('rep-arbvux').id
  seeding.addItem({ list: 'Poster', fields: {}, by, at: now.toISOString() })
}

/** Items of the list after a start. */
async function itemsAfter(options: Partial<StartOptions>): Promise<number> {
  const running = await startLocalGraph({ data, lists: testLists, ...options })
  const count = countItems(running.store, findList(running.store, 'Poster')?.id ?? '')
  await running.close()
  return count
}

describe('starting', () => {
  it('writes the sample into a new site, and never again', async () => {
    expect(await itemsAfter({ seed })).toBe(1)
    expect(await itemsAfter({ seed })).toBe(1)
  })
  it('leaves nothing behind when the sample breaks off, so the next start writes it', async () => {
    const broken: Seed = (seeding, now) => {
      seed(seeding, now)
      throw new Error('cut off')
    }
    await expect(itemsAfter({ seed: broken })).rejects.toThrow('cut off')
    expect(await itemsAfter({ seed })).toBe(1)
  })
  it('with fresh forgets what was there', async () => {
    await itemsAfter({ seed })
    expect(await itemsAfter({ fresh: true })).toBe(0)
  })
})
