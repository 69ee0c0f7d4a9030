import { describe, expect, it } from 'vitest'
import { bound, make, outside, rule, standing, three, write } from '../../../test/builders/bunt.ts'
import type { Command } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import type { FactId } from '../shared/ids.ts'
import { emptyState } from '../state.ts'
import { versions } from '../styrmodell/in-force.ts'

describe('a bunt', () => {
  it('BU-1: is made and undone by the sammankallande alone, and one written round the app does not count', () => {
    const { world, lead, centrum, city } = three()
    for (const who of ['repArbvux', 'repHisingen', 'samordnare', 'chefCentrum', 'stranger'] as const)
      expect(world.refusal(who, make(lead, centrum)), who).toEqual(rule('BU-1'))
    const forged = write(world, 'repArbvux', {
      kind: 'buntning',
      forum: 'samverkan',
      avvikelse: lead,
      others: [centrum],
      text: '',
    })
    expect(standing(world, forged)).toEqual({ counts: false, rule: 'BU-1' })
    expect(world.view(centrum).status.kind).toBe('delad')
    const fact = world.do('sammankallande', make(lead, centrum, city)) as FactId
    expect(world.refusal('repArbvux', { kind: 'dissolve-bunt', avvikelse: lead })).toEqual(rule('BU-1'))
    const undone = write(world, 'repHisingen', {
      kind: 'upplost-bunt',
      forum: 'samverkan',
      avvikelse: lead,
      others: [centrum, city],
      bunt: fact,
      text: '',
    })
    expect(standing(world, undone)).toEqual({ counts: false, rule: 'BU-1' })
    expect(world.view(centrum).status.kind).toBe('buntad')
  })

  it('BU-2: holds two or more that belong together, from two or more stadsområden', () => {
    const { world, lead, centrum, city } = three()
    expect(world.refusal('sammankallande', make(lead, city))).toEqual(rule('BU-2'))
    expect(world.refusal('sammankallande', make(lead))).toEqual(rule('BU-2'))
    expect(world.refusal('sammankallande', make(lead, lead))).toEqual(rule('BU-2'))
    const praktik = world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'centrum' })
    expect(world.refusal('sammankallande', make(lead, praktik))).toEqual(rule('BU-2'))
    const kost = world.raise('repCentrum', { delomrade: 'utredning', stadsomrade: 'centrum', about: 'princip' })
    expect(world.refusal('sammankallande', make(lead, kost))).toEqual(rule('BU-2'))
    expect(world.refusal('sammankallande', make(lead, centrum))).toBeUndefined()
    const alone = write(world, 'sammankallande', {
      kind: 'buntning',
      forum: 'samverkan',
      avvikelse: lead,
      others: [lead],
      text: '',
    })
    expect(standing(world, alone)).toEqual({ counts: false, rule: 'BU-2' })
  })

  it('BU-3: holds what is open, each in one bunt; of two that are made at once the first counts', () => {
    const { world, lead, centrum, city } = bound()
    expect(world.refusal('sammankallande', make(centrum, lead))).toEqual(rule('BU-3'))
    const second = write(world, 'sammankallande', {
      kind: 'buntning',
      forum: 'samverkan',
      avvikelse: city,
      others: [centrum],
      text: '',
    })
    expect(standing(world, second)).toEqual({ counts: false, rule: 'BU-3' })
    expect(world.view(city).bunt?.lead).toBe(lead)
    // Undone once; a second undoing has nothing to undo.
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: city })
    expect([lead, centrum, city].map(id => world.view(id).status.kind)).toEqual(['delad', 'delad', 'delad'])
    expect(world.refusal('sammankallande', { kind: 'dissolve-bunt', avvikelse: city })).toEqual(rule('BU-3'))
    // What was bound in vain does not come to life when the first is undone.
    expect(standing(world, second)).toEqual({ counts: false, rule: 'BU-3' })
    expect(world.refusal('sammankallande', make(centrum, lead))).toBeUndefined()
  })

  it('BU-3: cannot be undone once the question is lifted', () => {
    const { world, lead, centrum, city, fact } = bound()
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    expect(world.refusal('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })).toEqual(rule('BU-3'))
    const late = write(world, 'sammankallande', {
      kind: 'upplost-bunt',
      forum: 'samverkan',
      avvikelse: lead,
      others: [centrum, city],
      bunt: fact,
      text: '',
    })
    expect(standing(world, late)).toEqual({ counts: false, rule: 'BU-3' })
    expect(world.view(city).status.kind).toBe('eskalerad')
    expect(world.refusal('sammankallande', make(centrum, city))).toEqual(rule('BU-3'))
  })

  it('is undone, and made again, within the second that SharePoint tells apart', () => {
    const { world, lead, centrum } = three()
    const clock = world.now
    const act = (command: Command) => {
      world.do('sammankallande', command)
      world.now = clock
    }
    for (let n = 0; n < 3; n += 1) {
      act(make(lead, centrum))
      expect(world.view(centrum).status.kind, `made ${n}`).toBe('buntad')
      act({ kind: 'dissolve-bunt', avvikelse: lead })
      expect(world.view(centrum).status.kind, `undone ${n}`).toBe('delad')
    }
  })

  it('made before is undone and made anew within one second', () => {
    const { world, lead, centrum } = bound()
    const clock = world.now
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    world.now = clock
    world.do('sammankallande', make(centrum, lead))
    expect(world.view(lead).bunt?.lead).toBe(centrum)
  })

  it('is found from each of those that go along, and so is its undoing', () => {
    const { world, lead, centrum, city, fact } = bound()
    const undone = world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: city })
    const reading = readingOf(world.state)
    for (const id of [lead, centrum, city])
      expect(reading.factsAbout(id).map(one => one.fact.id)).toEqual([fact, undone])
  })

  it('is not seen, and hinders nothing, where the group’s own list is not the reader’s', () => {
    const { world, centrum } = bound()
    expect(outside(world, centrum)).toMatchObject({ status: { kind: 'hos-gruppen' }, bunt: undefined })
    expect(readingOf(emptyState([], versions)).buntOf(centrum)).toBeUndefined()
  })
})
