import { describe, expect, it } from 'vitest'
import { bound, make, three } from '../../../test/builders/bunt.ts'
import type { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId, DecisionId, MeetingId } from '../shared/ids.ts'
import { emptyState } from '../state.ts'
import { alongWith, type Done } from './along.ts'
import { minutesOf } from './make.ts'
import { verify } from './verify.ts'

const upTo =
  (moment: string): Done =>
  ({ at }) =>
    at <= moment

const minutesAt = (world: World, meeting: MeetingId, asOf?: string) => {
  const row = world.state.meetings.find(({ id }) => id === meeting)
  if (!row) throw new Error('no meeting')
  return minutesOf(row, readingOf(world.state), asOf)
}

const aDay = 24 * 60

/** A meeting of the group in so many days, with a point about each. */
function onAgenda(world: World, inDays: number, ...subjects: AvvikelseId[]): MeetingId {
  const meeting = world.meeting('samverkan', inDays)
  for (const subject of subjects)
    world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading: 'x', item: 'diskussion', subject })
  return meeting
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
    for (const subject of [escalation, decision])
      expect(alongWith(subject, atSob, upTo(world.now))).toEqual([centrum, city])
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
    expect(alongWith(undefined, readingOf(emptyState([], [])), upTo(''))).toEqual([])
  })

  it('name what was bound then, also when the question was lifted alone afterwards', () => {
    const { world, lead, centrum, city } = bound()
    const then = world.now
    world.later(60)
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    const reading = readingOf(world.state)
    expect(alongWith(lead, reading, upTo(then))).toEqual([centrum, city])
    expect(alongWith(lead, reading, upTo(world.now))).toEqual([])
  })

  it('name what was bound on the day of the meeting, whatever is done before they are laid', () => {
    const { world, lead, centrum, city } = bound()
    const late = world.raise('repHisingen', { stadsomrade: 'nordost' })
    const meeting = onAgenda(world, 0, lead, late)
    const along = () => minutesAt(world, meeting).points.map(point => point.along)
    expect(along()).toEqual([[centrum, city], undefined])
    world.later(aDay).do('sammankallande', { kind: 'join-bunt', bunt: lead, more: [late], text: '' })
    expect(along(), 'one more goes along since').toEqual([[centrum, city], undefined])
    world.later(aDay).do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    expect(along(), 'each goes its own way since').toEqual([[centrum, city], undefined])
    const next = onAgenda(world, 0, lead, late)
    expect(minutesAt(world, next).points.map(point => point.along)).toEqual([undefined, undefined])
  })

  it('name what was bound when the group came to something, where that was noted on another day', () => {
    const { world, lead, centrum, city } = three()
    const meeting = onAgenda(world, 0, lead)
    const along = () => minutesAt(world, meeting).points[0]?.along
    world.later(aDay).do('sammankallande', make(lead, centrum))
    expect(along()).toBeUndefined()
    const [item] = world.state.items
    if (!item) throw new Error('no point')
    world.do('sammankallande', { kind: 'handle-avvikelse', item: item.id, outcome: 'strategisk', text: 'Till SoB.' })
    expect(along()).toEqual([centrum])
    world.do('sammankallande', { kind: 'join-bunt', bunt: lead, more: [city], text: '' })
    world.do('sammankallande', { kind: 'handle-avvikelse', item: item.id, outcome: 'oeniga', text: 'Till SoB.' })
    expect(along(), 'noted again').toEqual([centrum])
  })

  it('name what one that goes along was lifted with, and nothing of one that was let go when the others were lifted', () => {
    const { world, lead, centrum, city } = bound()
    const late = world.raise('repHisingen', { stadsomrade: 'nordost' })
    const unaware = world.state
    world.do('sammankallande', { kind: 'join-bunt', bunt: lead, more: [late], text: '' })
    const before = onAgenda(world, 0, lead, centrum, late)
    const told = minutesAt(world, before)
    expect(told.points.map(({ along }) => along)).toEqual([
      [centrum, city, late],
      [lead, city, late],
      [lead, centrum, city],
    ])
    // The one who lifts it has not heard of the one that came along.
    const aware = world.later(aDay).state
    world.state = unaware
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    const { escalations, facts } = world.state
    world.state = { ...aware, escalations, facts: [...aware.facts, ...facts.slice(unaware.facts.length)] }
    const after = onAgenda(world, 0, lead, centrum, late)
    expect(minutesAt(world, after).points.map(({ along }) => along)).toEqual([[centrum, city], [lead, city], undefined])
    const row = world.state.meetings.find(({ id }) => id === before)
    expect(row && verify(told, row, readingOf(world.state)).differences).toEqual([])
    expect(minutesAt(world, before).points).toEqual(told.points)
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
