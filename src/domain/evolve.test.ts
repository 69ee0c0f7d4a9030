import { describe, expect, it } from 'vitest'
import { World } from '../../test/builders/world.ts'
import { evolve } from './evolve.ts'

describe('evolve', () => {
  it('adds a signed row and leaves the state it was given as it was', () => {
    const { state } = new World()
    const value = { forum: 'sob', day: '2026-10-08', start: '09:00', end: '10:00', place: 'Rum 1' } as const
    const next = evolve(
      state,
      { kind: 'add', of: 'meeting', id: 'meeting:a', value },
      'samordnare',
      '2026-10-05T08:00:00Z',
    )
    expect(state.meetings).toEqual([])
    expect(next.meetings).toEqual([
      {
        ...value,
        id: 'meeting:a',
        author: 'samordnare',
        at: '2026-10-05T08:00:00Z',
        editor: 'samordnare',
        editedAt: '2026-10-05T08:00:00Z',
        pending: false,
      },
    ])
  })

  it('changes only the named fields, and keeps who wrote the row first', () => {
    const world = new World()
    const avvikelse = world.raise('repHisingen')
    const next = evolve(
      world.state,
      { kind: 'change', of: 'avvikelse', id: avvikelse, fields: { heading: 'Ny' } },
      'repCentrum',
      '2026-11-01T08:00:00Z',
    )
    expect(next.avvikelser[0]).toMatchObject({
      heading: 'Ny',
      author: 'repHisingen',
      editor: 'repCentrum',
      editedAt: '2026-11-01T08:00:00Z',
    })
    expect(next.avvikelser[0]?.what).toBe(world.state.avvikelser[0]?.what)
  })
})
