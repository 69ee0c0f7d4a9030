import { describe, expect, it } from 'vitest'
import { bound, make, three } from '../../../test/builders/bunt.ts'
import type { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, DecisionId, MeetingId } from '../shared/ids.ts'
import { emptyState } from '../state.ts'
import { alongWith } from './along.ts'
import { minutesOf } from './make.ts'
import { verify } from './verify.ts'

const minutesAt = (world: World, meeting: MeetingId, asOf?: string) => {
  const row = world.state.meetings.find(({ id }) => id === meeting)
  if (!row) throw new Error('no meeting')
  return minutesOf(row, readingOf(world.state), asOf)
}

describe('the minutes of a point about a bunt', () => {
  it('name what goes along, in the group and in SoB, and say nothing of it on a point about one alone', () => {
    const { world, lead, centrum, city } = bound()
    const alone = world.raise()
    const meeting = world.meeting('samverkan')
    for (const subject of [lead, alone])
      world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading: 'x', item: 'diskussion', subject })
    const points = minutesAt(world, meeting).points
    expect(points.map(({ along }) => along)).toEqual([[centrum, city], undefined])
    expect(points[1]).not.toHaveProperty('along')
    const { item, meeting: sob, escalation } = world.onSobAgenda(lead)
    expect(minutesAt(world, sob).points[0]?.along).toEqual([centrum, city])
    const decision = world.do('chefCentrum', world.decision(item)) as DecisionId
    // The answer on the group's agenda is about the same, also to one who does not see the group's list.
    const atSob = readingOf({ ...world.state, facts: [], forumsSeen: ['sob'] })
    for (const subject of [escalation, decision]) expect(alongWith(subject, atSob, world.now)).toEqual([centrum, city])
  })

  it('name what was known then: a bunt that is undone, enlarged or lifted later changes no minutes', () => {
    const { world, lead, centrum, city } = three()
    const meeting = world.meeting('samverkan')
    world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading: 'x', item: 'diskussion', subject: lead })
    const said: [string, unknown][] = []
    const note = () => said.push([world.now, minutesAt(world, meeting).points[0]?.along])
    const act = (what: () => void) => {
      world.later(60)
      what()
      note()
    }
    note()
    act(() => world.do('sammankallande', make(lead, centrum)))
    act(() => world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead }))
    act(() => world.do('sammankallande', make(centrum, lead)))
    act(() => world.do('sammankallande', { kind: 'join-bunt', bunt: lead, more: [city], text: '' }))
    act(() => {
      world.nominateJointly(centrum)
      world.do('sammankallande', world.escalation(centrum))
    })
    expect(said.map(([, along]) => along)).toEqual([
      undefined,
      [centrum],
      undefined,
      [centrum],
      [centrum, city],
      [centrum, city],
    ])
    for (const [at, along] of said) expect(minutesAt(world, meeting, at).points[0]?.along, at).toEqual(along)
    expect(alongWith(undefined, readingOf(emptyState([], [])), '')).toEqual([])
  })

  it('name what was bound then, also when the question was lifted alone afterwards', () => {
    const { world, lead, centrum, city } = bound()
    const then = world.now
    world.later(60)
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    const reading = readingOf(world.state)
    expect(alongWith(lead, reading, then)).toEqual([centrum, city])
    expect(alongWith(lead, reading, world.now)).toEqual([])
  })

  it('are said to differ where the lists name others than the minutes do', () => {
    const { world, lead } = bound()
    const { meeting } = world.onSobAgenda(lead)
    const row = world.state.meetings.find(({ id }) => id === meeting)
    const stored = minutesAt(world, meeting)
    if (!row) throw new Error('no meeting')
    expect(verify(stored, row, readingOf(world.state)).differences).toEqual([])
    const [point] = stored.points
    if (!point) throw new Error('no point')
    const { along: _, ...without } = point
    const { differences } = verify({ ...stored, points: [without] }, row, readingOf(world.state))
    expect(differences).toMatchObject([{ item: point.item as AgendaItemId, part: 'heading', change: 'changed' }])
  })
})
