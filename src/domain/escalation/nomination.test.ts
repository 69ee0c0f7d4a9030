import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AvvikelseId } from '../shared/ids.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { tally } from './nomination.ts'

describe('nominating', () => {
  it('NO-1: representatives with a side may; the sammankallande, SoB and strangers may not', () => {
    const world = new World()
    const avvikelse = world.raise()
    const command = { kind: 'nominate', avvikelse, reason: '' } as const
    for (const representative of ['repArbvux', 'repCentrum', 'repHisingen'] as const)
      expect(world.refusal(representative, command)).toBeUndefined()
    for (const other of ['sammankallande', 'chefCentrum', 'samordnare', 'chefFinsam', 'stranger'] as const)
      expect(world.refusal(other, command)).toEqual({ kind: 'rule', rule: 'NO-1' })
  })

  it('NO-1: a representative of a part without a side is heard, but does not nominate', () => {
    const world = new World()
    const avvikelse = world.raise()
    const seat = {
      person: 'chefFinsam',
      forum: 'samverkan',
      role: 'representant',
      part: 'finsam',
      from: '2024-01-01',
    } as const
    world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
    expect(world.refusal('chefFinsam', { kind: 'nominate', avvikelse, reason: '' })).toEqual({
      kind: 'rule',
      rule: 'NO-1',
    })
  })

  it('NO-1: a nomination written into another forum’s list is not counted, whoever wrote it', () => {
    const world = new World()
    const avvikelse = world.raise()
    const seat = {
      person: 'repArbvux',
      forum: 'sob',
      role: 'avdelningschef',
      part: 'arbvux',
      from: '2024-01-01',
    } as const
    world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
    const value = { kind: 'nominering', forum: 'sob', avvikelse, text: '' } as const
    world.store('repArbvux', { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    expect(world.view(avvikelse).tally.nominations).toEqual([])
  })

  it('NO-2: two sides named by one person are not two persons', () => {
    const one = { fact: 'handelse:a', person: 'p', at: '2026-10-05T08:00:00Z', pending: false } as const
    const nominations = [
      { ...one, part: 'arbvux', side: 'arbvux' },
      { ...one, part: 'sf-hisingen', side: 'sf' },
    ]
    expect(tally(nominations, inForce('2026-10-05'))).toMatchObject({ missing: [], personsMissing: 1, joint: false })
  })

  it('NO-2: jointly nominated needs both sides and two persons; two socialförvaltningar are not enough', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    world.do('repCentrum', { kind: 'nominate', avvikelse, reason: '' })
    expect(world.view(avvikelse).tally).toMatchObject({ joint: false, missing: ['arbvux'] })
    world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
    expect(world.view(avvikelse)).toMatchObject({
      tally: { joint: true, missing: [] },
      status: { kind: 'gemensamt-nominerad' },
    })
  })

  it('NO-2: one person who sits for both sides is still one person', () => {
    const world = new World()
    const seat = {
      person: 'repHisingen',
      forum: 'samverkan',
      role: 'representant',
      part: 'arbvux',
      from: '2024-01-01',
    } as const
    world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
    const avvikelse = world.raise()
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(world.view(avvikelse).tally).toMatchObject({ joint: false, personsMissing: 1 })
  })

  it('NO-3: nobody nominates twice, but may take it back and change their mind', () => {
    const world = new World()
    const avvikelse = world.raise()
    const command = { kind: 'nominate', avvikelse, reason: '' } as const
    world.do('repHisingen', command)
    expect(world.refusal('repHisingen', command)).toEqual({ kind: 'rule', rule: 'NO-3' })
    world.do('repHisingen', { kind: 'withdraw-nomination', avvikelse })
    expect(world.view(avvikelse).tally.nominations).toEqual([])
    world.do('repHisingen', command)
    expect(world.view(avvikelse).tally.nominations).toHaveLength(1)
  })

  it('MF-1: a nomination by someone whose seat had ended is not counted', () => {
    const world = new World()
    const avvikelse = world.raise()
    const seat = {
      person: 'formerRep',
      forum: 'samverkan',
      role: 'representant',
      part: 'arbvux',
      from: '2024-01-01',
      to: '2026-10-04',
    } as const
    world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
    nominationRoundTheApp(world, avvikelse, 'formerRep')
    expect(world.view(avvikelse).tally.nominations).toEqual([])
    const [judged] = readingOf(world.state).factsAbout(avvikelse)
    expect(judged?.standing).toEqual({ counts: false, rule: 'MF-1' })
  })

  it('MF-2: a fact that was changed after it was written is not counted, whoever changed it', () => {
    for (const [editor, minutes, counted] of [
      ['repArbvux', 0, 1],
      ['repArbvux', 2, 0],
      ['owner', 0, 0],
      // Nobody named, and no time passed: nothing says that it was changed.
      ['', 0, 1],
      ['', 2, 0],
    ] as const) {
      const world = new World()
      const avvikelse = world.raise()
      const fact = world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' }) as `handelse:${string}`
      world.later(minutes - 1).store(editor, { kind: 'change', of: 'handelse', id: fact, fields: { text: 'Annat.' } })
      expect(world.view(avvikelse).tally.nominations).toHaveLength(counted)
    }
  })

  it('MF-2: so it is with an escalation and a decision', () => {
    const world = new World()
    const { avvikelse, item, escalation } = world.onSobAgenda()
    const decision = world.do('chefCentrum', world.decision(item)) as `beslut:${string}`
    expect(world.view(avvikelse).status.kind).toBe('besvarad')
    world.store('owner', { kind: 'change', of: 'beslut', id: decision, fields: { text: 'Annat.' } })
    expect(world.view(avvikelse).status.kind).toBe('eskalerad')
    world.store('owner', { kind: 'change', of: 'eskalering', id: escalation, fields: { proposal: 'Annat.' } })
    expect(world.view(avvikelse).status.kind).toBe('gemensamt-nominerad')
  })

  it('MF-1: a seat counts on its first and last day and not the day after', () => {
    for (const [now, counted] of [
      ['2026-03-01T23:30:00Z', 1],
      ['2026-03-02T22:30:00Z', 1],
      ['2026-03-02T23:30:00Z', 0],
    ] as const) {
      const world = new World('2026-02-01T08:00:00Z')
      const avvikelse = world.raise()
      const seat = {
        person: 'shortRep',
        forum: 'samverkan',
        role: 'representant',
        part: 'arbvux',
        from: '2026-03-02',
        to: '2026-03-02',
      } as const
      world.store('owner', { kind: 'add', of: 'medlemskap', id: `medlemskap:${world.key()}`, value: seat })
      world.now = now
      nominationRoundTheApp(world, avvikelse, 'shortRep')
      // 23.30 UTC in March is half past midnight in Sweden, so the first moment lies on the seat's own day.
      expect(world.view(avvikelse).tally.nominations).toHaveLength(counted)
    }
  })
})

function nominationRoundTheApp(world: World, avvikelse: AvvikelseId, author: string): void {
  const value = { kind: 'nominering', forum: 'samverkan', avvikelse, text: '' } as const
  world.store(author, { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
}
