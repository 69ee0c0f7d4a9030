import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { ForumFact } from '../forum/facts.ts'
import { membersOn, seatsOn } from '../forum/medlemskap.ts'
import { readingOf } from '../reading.ts'
import type { MeetingId } from '../shared/ids.ts'

const called = { day: '2026-10-12', start: '09:00', end: '11:00', place: 'Rum 1', points: [] }

function facts(meeting: MeetingId, forum: ForumFact['forum']): ForumFact[] {
  return [
    { kind: 'kallelse', forum, meeting, called, text: '' },
    {
      kind: 'aterkallad-kallelse',
      forum,
      meeting,
      kallelse: 'handelse:00000000-0000-4000-8000-000000000999',
      text: '',
    },
    { kind: 'narvaro', forum, meeting, present: [{ role: 'avdelningschef', part: 'sf-centrum' }], text: '' },
  ]
}

it.each([
  ['sob', 'samordnare', 'chefCentrum'],
  ['samverkan', 'sammankallande', 'repCentrum'],
  ['analys', 'ledareAnalys', 'analytiker'],
] as const)(
  'MO-2: in %s only %s calls to a meeting, takes that back and notes who was there',
  (forum, convenor, other) => {
    const world = new World()
    const meeting = world.meeting(forum)
    for (const [author, standing] of [
      [convenor, { counts: true }],
      [other, { counts: false, rule: 'MO-2' }],
      ['stranger', { counts: false, rule: 'MF-1' }],
    ] as const)
      for (const value of facts(meeting, forum)) {
        const id = `handelse:${world.key()}` as const
        world.store(author, { kind: 'add', of: 'handelse', id, value })
        const judged = readingOf(world.state)
          .factsAbout(meeting)
          .find(({ fact }) => fact.id === id)
        expect(judged?.standing, `${value.kind} by ${author}`).toEqual(standing)
      }
  },
)

it('MO-2: a kallelse to a meeting of another forum, or to none, does not count', () => {
  const world = new World()
  const other = world.meeting('samverkan')
  for (const meeting of [other, 'meeting:00000000-0000-4000-8000-000000000999'] as const) {
    world.store('samordnare', {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${world.key()}`,
      value: { kind: 'kallelse', forum: 'sob', meeting, called, text: '' },
    })
    expect(readingOf(world.state).factsAbout(meeting)[0]?.standing).toEqual({ counts: false, rule: 'MO-2' })
  }
})

it('MF-3: somebody who sits in has a place in the forum and no mandate', () => {
  const world = new World()
  world.store('owner', {
    kind: 'add',
    of: 'medlemskap',
    id: `medlemskap:${world.key()}`,
    value: {
      person: 'stranger',
      forum: 'samverkan',
      role: 'ersattare',
      substitutes: 'representant',
      part: 'sf-centrum',
      from: '2026-01-01',
    },
  })
  const avvikelse = world.raise()
  expect(membersOn(world.state.medlemskap, 'samverkan', '2026-10-05').map(({ person }) => person)).toContain('stranger')
  expect(seatsOn(world.state.medlemskap, 'stranger', 'samverkan', '2026-10-05')).toEqual([])
  expect(world.refusal('stranger', { kind: 'nominate', avvikelse, reason: '' })).toEqual({ kind: 'rule', rule: 'NO-1' })
})
