import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { turnOf } from '../avvikelse/turn.ts'
import { hindersDeciding } from '../commands/sob.ts'
import { matterOfEscalation } from '../forslag/matter.ts'
import { firstCounted, readingOf } from '../reading.ts'
import type { AgendaItemId, EscalationId } from '../shared/ids.ts'
import { gapsIn, nextNumber, numberAfter, numberIn, placeIn, seriesOf } from './number.ts'

describe('SoB’s agenda', () => {
  it('MO-1: the samordnare keeps SoB’s agenda and the sammankallande the group’s, nobody else', () => {
    const world = new World()
    const plan = (forum: 'sob' | 'samverkan') =>
      ({ kind: 'plan-meeting', forum, day: '2026-11-02', start: '09:00', end: '10:00', place: 'Rum 1' }) as const
    expect(world.refusal('samordnare', plan('sob'))).toBeUndefined()
    expect(world.refusal('sammankallande', plan('samverkan'))).toBeUndefined()
    expect(world.refusal('samordnare', plan('samverkan'))).toEqual({ kind: 'rule', rule: 'MO-1' })
    expect(world.refusal('chefCentrum', plan('sob'))).toEqual({ kind: 'rule', rule: 'MO-1' })
  })

  it('tells which of a meeting’s fields are wrong', () => {
    const world = new World()
    expect(
      world.refusal('samordnare', {
        kind: 'plan-meeting',
        forum: 'sob',
        day: '2026-02-29',
        start: '9',
        end: '08:00',
        place: '',
      }),
    ).toEqual({
      kind: 'fields',
      problems: [
        { field: 'day', problem: 'not-allowed' },
        { field: 'start', problem: 'not-allowed' },
        { field: 'end', problem: 'not-allowed' },
        { field: 'place', problem: 'empty' },
      ],
    })
  })

  it('a point that SoB put off waits with SoB again', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    world.do('samordnare', { kind: 'postpone', item, text: 'Underlag saknas.' })
    expect(world.state.items[0]?.state).toBe('struken')
    expect(world.refusal('samordnare', world.decision(item))).toMatchObject({ kind: 'gone' })
  })
})

describe('SoB decides', () => {
  it('BE-1: heads of the parts that the directive binds may; Finsam and funktionsstöd are heard, not deciding', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    for (const head of ['samordnare', 'chefCentrum'] as const)
      expect(world.refusal(head, world.decision(item))).toBeUndefined()
    for (const other of ['chefFinsam', 'chefFfs', 'repArbvux', 'sammankallande', 'stranger'] as const)
      expect(world.refusal(other, world.decision(item))).toEqual({ kind: 'rule', rule: 'BE-1' })
  })

  it('BE-1: a decision that someone without the mandate wrote round the app is not counted, and the question still waits', () => {
    const world = new World()
    const { avvikelse, item } = world.onSobAgenda()
    world.do('chefCentrum', world.decision(item))
    const [row] = world.state.decisions
    if (!row) throw new Error('no decision')
    world.state = { ...world.state, decisions: [{ ...row, author: 'chefFinsam', editor: 'chefFinsam' }] }
    expect(readingOf(world.state).decisions[0]?.standing).toEqual({ counts: false, rule: 'BE-1' })
    expect(world.view(avvikelse).status.kind).toBe('eskalerad')
  })

  it('BE-2: only a question on SoB’s agenda is decided; those who cannot see the agenda do not hold it against the decision', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    world.do('chefCentrum', world.decision(item))
    world.state = { ...world.state, items: [] }
    expect(readingOf(world.state).decisions[0]?.standing).toEqual({ counts: false, rule: 'BE-2' })
    world.state = { ...world.state, forumsSeen: ['samverkan'] }
    expect(readingOf(world.state).decisions[0]?.standing).toEqual({ counts: true })
  })

  it('BE-2: a question that stands only on the group’s agenda, or on none, is not answered at a meeting of SoB', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    const subject = world.do('sammankallande', world.escalation(avvikelse)) as EscalationId
    const [escalation] = world.state.escalations
    if (!escalation) throw new Error('no escalation')
    const matter = matterOfEscalation(escalation)
    expect(hindersDeciding(matter, world.desk('chefCentrum'), 'svar')).toBe('BE-2')
    const meeting = world.meeting('samverkan')
    const point = { kind: 'put-on-agenda', meeting, heading: 'Lyft fråga', item: 'information', subject } as const
    const item = world.do('sammankallande', point) as AgendaItemId
    expect(hindersDeciding(matter, world.desk('chefCentrum'), 'svar')).toBe('BE-2')
    expect(world.refusal('chefCentrum', world.decision(item))).toEqual({ kind: 'rule', rule: 'BE-2' })
    const { item: _, ...answer } = { ...world.decision(item), decision: 'svar', matter: subject } as const
    expect(world.refusal('chefCentrum', answer)).toEqual({ kind: 'rule', rule: 'BE-2' })
  })

  it('BE-3: a well-formed row that is not counted does not push the series away', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const next = world.onSobAgenda(world.raise('repCentrum'))
    world.do('chefCentrum', world.decision(item))
    const [row] = world.state.decisions
    if (!row) throw new Error('no decision')
    const rogue = {
      ...row,
      id: `beslut:${world.key()}` as const,
      number: 'SoB 2026-050',
      author: 'chefFinsam',
      editor: 'chefFinsam',
    }
    world.state = { ...world.state, decisions: [row, rogue] }
    world.do('chefCentrum', world.decision(next.item))
    expect(world.state.decisions[2]?.number).toBe('SoB 2026-002')
  })

  it('BE-3: numbers follow each other within the year and begin again with the next', () => {
    const world = new World('2026-12-30T08:00:00Z')
    const first = world.onSobAgenda()
    const second = world.onSobAgenda(world.raise('repCentrum'))
    const third = world.onSobAgenda(world.raise('repCentrum'))
    world.do('chefCentrum', world.decision(first.item))
    world.do('samordnare', world.decision(second.item))
    world.now = '2026-12-31T23:30:00Z'
    world.do('samordnare', world.decision(third.item))
    expect(world.state.decisions.map(decision => decision.number)).toEqual([
      'SoB 2026-001',
      'SoB 2026-002',
      'SoB 2027-001',
    ])
  })

  it('BE-3: a row with a number of another year or shape is not counted and does not push the series away', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const next = world.onSobAgenda(world.raise('repCentrum'))
    world.do('chefCentrum', world.decision(item))
    const [row] = world.state.decisions
    if (!row) throw new Error('no decision')
    world.state = { ...world.state, decisions: [{ ...row, number: 'SoB 2025-999' }] }
    expect(readingOf(world.state).decisions[0]?.standing).toEqual({ counts: false, rule: 'BE-3' })
    world.do('chefCentrum', world.decision(next.item))
    expect(world.state.decisions[1]?.number).toBe('SoB 2026-001')
  })

  it('BE-3: number and place are each other’s inverse, and the next is always one above the highest that counts', () => {
    const series = seriesOf('SoB', '2026-10-05')
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 })), places => {
        const numbers = places.map(place => numberIn(series, place))
        expect(numbers.map(number => placeIn(series, number))).toEqual(places)
        expect(placeIn(series, nextNumber(series, numbers))).toBe(Math.max(0, ...places) + 1)
        for (const number of numbers)
          expect(placeIn(series, numberAfter(series, number))).toBe((placeIn(series, number) ?? 0) + 1)
      }),
    )
    for (const bad of ['SoB 2026-1', 'SoB 2026-0014', 'SoB 2026-01a', 'SoB 2025-001', 'SoB 2026-', ''])
      expect(placeIn(series, bad)).toBeUndefined()
  })

  it('BE-4: a question gets one answer, and of two rows the older one counts', () => {
    const world = new World()
    const { item, escalation } = world.onSobAgenda()
    world.do('chefCentrum', world.decision(item))
    expect(world.refusal('samordnare', world.decision(item))).toEqual({ kind: 'rule', rule: 'BE-4' })
    const [row] = world.state.decisions
    if (!row) throw new Error('no decision')
    const later = { ...row, id: `beslut:${world.key()}` as const, number: 'SoB 2026-002', at: '2026-10-09T08:00:00Z' }
    world.state = { ...world.state, decisions: [later, row] }
    const judged = readingOf(world.state).decisionsOn(escalation)
    expect(firstCounted(judged)?.id).toBe(row.id)
    expect(judged[1]?.standing).toEqual({ counts: false, rule: 'BE-4' })
  })

  it('UP-1: an assignment asks for a part that is known, a day ahead, and a text; it is written together with its decision', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const bare = { ...world.decision(item), decision: 'uppdrag' } as const
    expect(world.refusal('chefCentrum', bare)).toEqual({
      kind: 'fields',
      problems: ['part', 'task', 'due'].map(field => ({ field, problem: 'empty' })),
    })
    const wrong = { ...bare, uppdrag: { part: 'okand', text: 'Ta fram en rutin.', due: '2026-10-04' } }
    expect(world.refusal('chefCentrum', wrong)).toEqual({
      kind: 'fields',
      problems: ['part', 'due'].map(field => ({ field, problem: 'not-allowed' })),
    })
    world.do('chefCentrum', { ...bare, uppdrag: { part: 'arbvux', text: 'Ta fram en rutin.', due: '2027-01-31' } })
    expect(world.state.uppdrag[0]).toMatchObject({ part: 'arbvux', decision: world.state.decisions[0]?.id })
  })
})

describe('the answer comes back', () => {
  it('AF-1 and AF-2: it is brought back first when it has been on the agenda and the one who raised it has read it', () => {
    for (const receiptFirst of [true, false]) {
      const world = new World()
      const { avvikelse, item } = world.onSobAgenda()
      expect(world.refusal('repHisingen', { kind: 'acknowledge', avvikelse })).toEqual({ kind: 'rule', rule: 'AF-2' })
      world.do('chefCentrum', world.decision(item))
      expect(world.view(avvikelse).status).toMatchObject({ kind: 'besvarad', missing: ['dagordning', 'kvittens'] })
      const point = answerOnAgenda(world, avvikelse)
      if (receiptFirst) world.do('repHisingen', { kind: 'acknowledge', avvikelse })
      else world.do('sammankallande', { kind: 'bring-back', item: point, text: 'Genomgånget.' })
      expect(world.view(avvikelse).status.kind).toBe('besvarad')
      expect(turnOf(world.view(avvikelse)).who).toBe(receiptFirst ? 'sammankallande' : 'raiser')
      if (receiptFirst) world.do('sammankallande', { kind: 'bring-back', item: point, text: '' })
      else world.do('repHisingen', { kind: 'acknowledge', avvikelse })
      expect(world.view(avvikelse).status.kind).toBe('aterford')
    }
  })

  it('AF-1: only the sammankallande notes it, and only an answer that exists is put on the agenda', () => {
    const world = new World()
    const { avvikelse, item } = world.onSobAgenda()
    const meeting = world.meeting('samverkan')
    expect(world.refusal('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse })).toEqual({
      kind: 'rule',
      rule: 'AF-1',
    })
    world.do('samordnare', world.decision(item))
    const point = answerOnAgenda(world, avvikelse)
    expect(world.refusal('repArbvux', { kind: 'bring-back', item: point, text: '' })).toEqual({
      kind: 'rule',
      rule: 'AF-1',
    })
  })

  it('AF-2: somebody else’s receipt does not stand for the one who raised it', () => {
    const world = new World()
    const { avvikelse, item } = world.onSobAgenda()
    world.do('samordnare', world.decision(item))
    expect(world.refusal('repCentrum', { kind: 'acknowledge', avvikelse })).toEqual({ kind: 'rule', rule: 'AF-2' })
    const decision = world.state.decisions[0]?.id
    if (!decision) throw new Error('no decision')
    const value = { kind: 'kvittens', forum: 'samverkan', avvikelse, decision, text: '' } as const
    world.store('repCentrum', { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    expect(world.view(avvikelse).receipt).toBeUndefined()
  })
})

function answerOnAgenda(world: World, avvikelse: ReturnType<World['raise']>): AgendaItemId {
  const meeting = world.meeting('samverkan', 14)
  return world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse }) as AgendaItemId
}

describe('gaps in the numbers', () => {
  const series = seriesOf('SoB', '2026-10-05')

  it('are named below the highest number held, and never by the thousand', () => {
    expect(gapsIn(series, [])).toEqual([])
    expect(gapsIn(series, ['SoB 2026-001', 'SoB 2026-002'])).toEqual([])
    expect(gapsIn(series, ['SoB 2026-001', 'SoB 2026-004', 'SoB 2025-009'])).toEqual(['SoB 2026-002', 'SoB 2026-003'])
    expect(gapsIn(series, ['SoB 2026-999'])).toEqual([])
  })
})
