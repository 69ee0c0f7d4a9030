import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { hindersLifting } from '../commands/forslag.ts'
import { mattersAt } from '../commands/stallningstagande.ts'
import { minutesOf } from '../minutes/make.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, ForslagId } from '../shared/ids.ts'
import { calledProposal } from './kallelse.ts'

const otherWording = 'SoB beslutar om en gemensam kallelserutin från årsskiftet.'

function itemOf(world: World, id: AgendaItemId) {
  const item = world.state.items.find(candidate => candidate.id === id)
  if (!item) throw new Error(`No ${id}`)
  return item
}

/** A question on the agenda that the forum was called to, on which another wording is put forward at the meeting. */
function answeredAnew() {
  const world = new World()
  const question = world.onSobAgenda()
  const { meeting } = question
  const point = { kind: 'put-on-agenda', meeting, heading: 'Lokaler', item: 'diskussion' } as const
  const beside = world.do('samordnare', point) as AgendaItemId
  world.do('samordnare', { kind: 'publish-kallelse', meeting: question.meeting, text: '' })
  const text = world.proposal({ text: otherWording, escalation: question.escalation, delomraden: ['kost-motion'] })
  const forslag = world.do('chefCentrum', { kind: 'share-forslag', text, item: question.item }) as ForslagId
  return { world, ...question, forslag, beside }
}

describe('at a point of a meeting', () => {
  it('the question itself is answered until somebody puts another wording forward; then that wording is, until it is settled', () => {
    const { world, item, forslag, escalation } = answeredAnew()
    const at = () => mattersAt(itemOf(world, item), world.desk('samordnare')).map(({ id }) => id)
    expect(at()).toEqual([forslag])
    world.do('chefCentrum', { kind: 'withdraw-forslag', forslag })
    expect(at()).toEqual([escalation])
    world.do('chefCentrum', { kind: 'reopen-forslag', forslag })
    world.agree(forslag)
    world.do('samordnare', { ...world.decision(item), matter: forslag, text: otherWording })
    expect(at()).toEqual([])
  })

  it('what the forum was called to is remembered, whatever is proposed since', () => {
    const { world, item, beside } = answeredAnew()
    const called = () => calledProposal(itemOf(world, item), readingOf(world.state))
    expect(calledProposal(itemOf(world, beside), readingOf(world.state))).toBeUndefined()
    expect(called()).toBe('SoB beslutar om en gemensam kallelserutin.')
    world.do('samordnare', { kind: 'withdraw-kallelse', meeting: itemOf(world, item).meeting, text: 'Fel dag.' })
    expect(called()).toBeUndefined()
  })

  it('the minutes tell the positions on the wording that was decided, not those on the one it took the place of', () => {
    const { world, item, meeting, forslag, escalation } = answeredAnew()
    const row = world.state.meetings.find(({ id }) => id === meeting)
    if (!row) throw new Error('no meeting')
    const stances = () =>
      minutesOf(row, readingOf(world.state)).points[0]?.positions.map(({ part, stance }) => [part, stance])
    expect(stances()).toEqual([])
    world.answer('chefHisingen', forslag, 'avstyrker')
    expect(stances()).toEqual([['sf-hisingen', 'avstyrker']])
    world.do('chefCentrum', { kind: 'withdraw-forslag', forslag })
    world.do('samordnare', world.decision(item))
    expect(stances()).toHaveLength(5)
    expect(world.state.decisions[0]).toMatchObject({ escalation })
  })

  it('the minutes tell of the wording that SoB decided, also when somebody has written a decision on the other round the app', () => {
    const { world, item, meeting, forslag } = answeredAnew()
    const row = world.state.meetings.find(({ id }) => id === meeting)
    if (!row) throw new Error('no meeting')
    const parts = () => minutesOf(row, readingOf(world.state)).points[0]?.positions.map(({ part }) => part)
    world.agree(forslag)
    world.answer('chefFinsam', forslag, 'avstar')
    world.do('samordnare', { ...world.decision(item), matter: forslag, text: otherWording })
    expect(parts()).toContain('finsam')
    const [decision] = world.state.decisions
    if (!decision) throw new Error('no decision')
    const { forslag: _, ...forged } = decision
    world.later(1).store('repArbvux', {
      kind: 'add',
      of: 'beslut',
      id: `beslut:${world.key()}`,
      value: { ...forged, number: 'SoB 2026-009' },
    })
    expect(parts()).toContain('finsam')
  })

  it('a point without a matter becomes one about the proposal that its convenor writes for it, and nobody else’s', () => {
    const world = new World()
    const meeting = world.meeting('sob')
    const put = (heading: string) =>
      world.do('samordnare', { kind: 'put-on-agenda', meeting, heading, item: 'diskussion' }) as AgendaItemId
    const [own, other] = [put('Mötestider'), put('Lokaler')]
    const share = { kind: 'share-forslag', text: world.proposal(), item: own } as const
    world.do('chefCentrum', share)
    expect(itemOf(world, own).subject).toBeUndefined()
    const forslag = world.do('samordnare', share) as ForslagId
    expect(itemOf(world, own)).toMatchObject({ kind: 'beslut', subject: forslag })
    expect(mattersAt(itemOf(world, own), world.desk('samordnare'))).toMatchObject([{ id: forslag }])
    world.do('samordnare', share)
    expect(itemOf(world, own).subject).toBe(forslag)
    world.store('owner', {
      kind: 'add',
      of: 'medlemskap',
      id: `medlemskap:${world.key()}`,
      value: { person: 'samordnare', forum: 'samverkan', role: 'representant', part: 'arbvux', from: '2024-01-01' },
    })
    world.do('samordnare', { ...share, text: world.proposal({ forum: 'samverkan' }), item: other })
    expect(itemOf(world, other).subject).toBeUndefined()
  })

  it('a proposal that the group may not decide is lifted from the point', () => {
    const world = new World()
    const forslag = world.propose('repHisingen', { forum: 'samverkan' })
    const [row] = world.state.forslag
    if (!row) throw new Error('no proposal')
    expect(hindersLifting(row, world.desk('sammankallande'))).toBeUndefined()
    const item = { id: 'punkt:x' as AgendaItemId, subject: forslag, forum: 'samverkan', meeting: 'meeting:x' } as never
    world.do('sammankallande', { kind: 'lift-forslag', forslag })
    expect(mattersAt(item, world.desk('sammankallande'))).toEqual([])
  })
})
