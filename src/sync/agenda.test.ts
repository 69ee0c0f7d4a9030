import { describe, expect, test } from 'vitest'
import { playAgenda } from './testing/agenda.ts'
import { add } from './testing/list-model.ts'
import { seededChance } from './testing/seeded-chance.ts'
import { createWorld } from './testing/world.ts'

/** More of them with `STYRFORUM_ROUNDS`; another run with `STYRFORUM_SEED`. */
const rounds = Number(process.env.STYRFORUM_ROUNDS ?? 300)
const seed = Number(process.env.STYRFORUM_SEED ?? 1)
const names = { list: 'Items', heading: 'Text', notes: 'Notes', order: 'Place' }

describe.each([
  [2, rounds],
  [8, Math.ceil(rounds / 3)],
])('L4 L8: %i people at the same agenda', (size, times) => {
  test('no text is gone, each true conflict is asked about, all see the same order', async () => {
    const { clock, server, device } = createWorld(seed)
    const points = ['a', 'b', 'c', 'd']
    const people = []
    for (let index = 0; index < size; index++) {
      const person = `p${index}`
      people.push({ person, replica: (await device(person).open()).replica })
    }
    for (const key of points) await people[0]?.replica.dispatch(add('Items', key, { Text: key, Place: key }))
    await clock.advance(60_000)
    const stored = async () => new Map(server.lists.rows('Items').map(({ key, fields }) => [key ?? '', fields]))
    const played = await playAgenda({ names, people, points, stored, chance: seededChance(seed) }, times)
    expect(played.faults.slice(0, 5), `seed ${seed}`).toEqual([])
    // A run in which nobody ever met anybody proves nothing.
    const { merged, conflicts, moved } = played.seen
    expect(Math.min(merged, conflicts, moved), JSON.stringify(played.seen)).toBeGreaterThan(times / 20)
    console.log(`agenda: seed ${seed}, ${size} people, ${times} rounds: ${JSON.stringify(played.seen)}`)
  })
})
