import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { text } from '../text/text.ts'
import { listed, personLabel, waitsSentence } from './sentences.ts'

describe('whose turn it is', () => {
  it('names the side that is missing, in Swedish genitive, and counts days', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    const said = () => waitsSentence(world.view(avvikelse), world.desk('repHisingen'), text)
    expect(said()).toBe('Väntar på Arbvux nominering sedan i dag')
    world.later(24 * 60)
    expect(said()).toBe('Väntar på Arbvux nominering sedan 1 dag')
    world.later(11 * 24 * 60)
    expect(said()).toBe('Väntar på Arbvux nominering sedan 12 dagar')
  })

  it('gives the social services their s', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
    expect(waitsSentence(world.view(avvikelse), world.desk('repArbvux'), text)).toContain('socialtjänstens nominering')
  })

  it('claims nothing of the group to one who does not see the group', () => {
    const world = new World()
    const { avvikelse, item } = world.onSobAgenda()
    world.do('samordnare', world.decision(item))
    const view = { ...world.view(avvikelse), groupSeen: false }
    expect(waitsSentence(view, world.desk('chefCentrum'), text)).toBe('SoB har svarat')
  })

  it('says nothing of how long the group has had it to one who does not see the group', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.state = { ...world.state, forumsSeen: ['sob'] }
    const said = waitsSentence(world.view(avvikelse), world.desk('chefCentrum'), text)
    expect(said).toBe('Hur långt den har kommit visas för samverkansgruppen')
  })
})

describe('a person', () => {
  it('is a role and a part, never an id', () => {
    const world = new World()
    const desk = world.desk('repHisingen')
    expect(personLabel('repHisingen', desk, text)).toBe('Representant, SF Hisingen')
    expect(personLabel('nobody-known', desk, text)).toBe('Någon utan uppdrag')
  })

  it('who has left is named by the seat that was held', () => {
    const world = new World()
    const day = '2023-01-01'
    expect(personLabel('repHisingen', world.desk('repHisingen'), text, { day })).toBe(
      'Representant, SF Hisingen (tidigare)',
    )
  })
})

it('lists names as one says them', () => {
  expect(listed([], text)).toBe('')
  expect(listed(['a'], text)).toBe('a')
  expect(listed(['a', 'b', 'c'], text)).toBe('a, b och c')
})
