import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { check, pack, take } from './arkiv.ts'

describe('what is taken out', () => {
  it('counts the rows that the file holds, as who checks the file does', async () => {
    const world = new World()
    world.meeting('sob')
    const order = { forums: ['sob'], from: '2026-10-12', to: '2026-10-12' } as const
    const taken = take(world.state, order)
    const file = await pack(world.state, order, 'SoB 2026', '2026-12-31T12:00:00Z', [])
    // Seats and versions come along so that the data can be judged.
    expect(taken.rows).toBeGreaterThan(taken.keys.length)
    expect(await check(file)).toMatchObject({ ok: true, rows: taken.rows, digest: taken.digest, flaws: [] })
  })
})
