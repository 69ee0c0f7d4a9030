import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId } from '../shared/ids.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { doorsOf } from './doors.ts'

describe('lifting a question to SoB', () => {
  it('ES-1: only the sammankallande may, and a row written by anyone else is not counted', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    for (const other of ['repArbvux', 'repHisingen', 'samordnare', 'chefCentrum'] as const)
      expect(world.refusal(other, world.escalation(avvikelse))).toEqual({ kind: 'rule', rule: 'ES-1' })
    world.do('sammankallande', world.escalation(avvikelse))
    const [row] = world.state.escalations
    if (!row) throw new Error('no escalation')
    world.state = { ...world.state, escalations: [{ ...row, author: 'repArbvux', editor: 'repArbvux' }] }
    expect(world.view(avvikelse).status.kind).toBe('gemensamt-nominerad')
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: false, rule: 'ES-1' })
  })

  it('ES-2: the first door opens when both sides have nominated, not before', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(world.refusal('sammankallande', world.escalation(avvikelse))).toEqual({ kind: 'rule', rule: 'ES-2' })
    world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
    world.do('sammankallande', world.escalation(avvikelse))
    expect(world.view(avvikelse).status.kind).toBe('eskalerad')
  })

  it('ES-2: an escalation that names nominations which do not exist is not counted by those who see the group’s list', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    world.do('sammankallande', world.escalation(avvikelse))
    world.state = { ...world.state, facts: [] }
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: false, rule: 'ES-2' })
    // SoB's own members cannot see the group's list: to them the sammankallande's word stands.
    world.state = { ...world.state, forumsSeen: ['sob'] }
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: true })
  })

  it('ES-2: an escalation that names nobody is counted by no reader', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    world.do('sammankallande', world.escalation(avvikelse))
    const [row] = world.state.escalations
    if (!row) throw new Error('no escalation')
    world.state = { ...world.state, forumsSeen: ['sob'], escalations: [{ ...row, nominations: [] }] }
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: false, rule: 'ES-2' })
  })

  it('ES-2: a nomination that was taken back before the escalation does not carry it', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    const { nominations } = world.view(avvikelse).tally
    world.do('repArbvux', { kind: 'withdraw-nomination', avvikelse })
    const { kind: _, ...written } = world.escalation(avvikelse)
    const value = { ...written, heading: 'x', delomraden: [], nominations, styrmodell: 'styrmodell:2025' } as const
    world.store('sammankallande', { kind: 'add', of: 'eskalering', id: `eskalering:${world.key()}`, value })
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: false, rule: 'ES-2' })
  })

  it('ES-3: under the revised version the second door opens when the group has handled the question so', () => {
    for (const ground of ['oeniga', 'strategisk'] as const) {
      const world = new World()
      const avvikelse = world.raise()
      const command = { ...world.escalation(avvikelse), ground }
      expect(world.refusal('sammankallande', command)).toEqual({ kind: 'rule', rule: 'ES-2' })
      handle(world, avvikelse, ground)
      expect(world.view(avvikelse).status.kind).toBe('ska-lyftas')
      world.do('sammankallande', command)
      expect(world.state.escalations[0]).toMatchObject({ ground, handling: expect.stringMatching(/^handelse:/) })
      expect(world.view(avvikelse).status.kind).toBe('eskalerad')
    }
  })

  it('ES-3: disagreement does not open the door for a strategic question, nor the other way round', () => {
    const world = new World()
    const avvikelse = world.raise()
    handle(world, avvikelse, 'oeniga')
    expect(world.refusal('sammankallande', { ...world.escalation(avvikelse), ground: 'strategisk' })).toEqual({
      kind: 'rule',
      rule: 'ES-3',
    })
  })

  it('ES-3: under the version of 2024 there is no second door', () => {
    const world = new World('2025-06-20T08:00:00Z')
    const avvikelse = world.raise()
    handle(world, avvikelse, 'strategisk')
    expect(doorsOf(world.view(avvikelse), inForce('2025-06-20')).map(door => door.ground)).toEqual([
      'gemensamt-nominerad',
    ])
    expect(world.refusal('sammankallande', { ...world.escalation(avvikelse), ground: 'strategisk' })).toEqual({
      kind: 'rule',
      rule: 'ES-2',
    })
    // The same question may be lifted once the revised version governs.
    world.now = '2025-07-01T08:00:00Z'
    expect(world.refusal('sammankallande', { ...world.escalation(avvikelse), ground: 'strategisk' })).toBeUndefined()
  })

  it('ES-4: background, proposal and a word on every part with a side are asked for', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    const empty = { ...world.escalation(avvikelse), background: '', proposal: ' ', positions: [] }
    expect(world.refusal('sammankallande', empty)).toMatchObject({
      kind: 'fields',
      problems: [
        'background',
        'position-arbvux',
        'position-sf-centrum',
        'position-sf-hisingen',
        'position-sf-nordost',
        'position-sf-sydvast',
        'proposal',
      ].map(field => ({ field, problem: 'empty' })),
    })
    const { kind: _, ...written } = { ...world.escalation(avvikelse), positions: [] }
    const value = {
      ...written,
      heading: 'x',
      delomraden: [],
      nominations: world.view(avvikelse).tally.nominations,
      styrmodell: 'styrmodell:2025',
    } as const
    world.store('sammankallande', { kind: 'add', of: 'eskalering', id: `eskalering:${world.key()}`, value })
    expect(readingOf(world.state).escalations[0]?.standing).toEqual({ counts: false, rule: 'ES-4' })
  })

  it('ES-5: a question is lifted once, and of two rows the older one counts', () => {
    const world = new World()
    const { avvikelse } = world.onSobAgenda()
    expect(world.refusal('sammankallande', world.escalation(avvikelse))).toEqual({ kind: 'rule', rule: 'ES-5' })
    const [row] = world.state.escalations
    if (!row) throw new Error('no escalation')
    const later = { ...row, id: `eskalering:${world.key()}` as const, at: '2026-10-06T08:00:00Z' }
    world.state = { ...world.state, escalations: [later, row] }
    const standings = readingOf(world.state).escalationsOf(avvikelse)
    expect(standings.map(({ standing }) => standing)).toEqual([{ counts: true }, { counts: false, rule: 'ES-5' }])
    expect(standings[0]?.fact.id).toBe(row.id)
  })
})

function handle(world: World, avvikelse: AvvikelseId, outcome: 'oeniga' | 'strategisk'): void {
  const meeting = world.meeting('samverkan')
  const item = world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Frågan',
    item: 'diskussion',
    subject: avvikelse,
  }) as AgendaItemId
  world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome, text: 'Gruppen kom inte längre.' })
}
