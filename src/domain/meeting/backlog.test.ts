import { describe, expect, it } from 'vitest'
import { bound } from '../../../test/builders/bunt.ts'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import { addDays, swedishDay } from '../shared/day.ts'
import type { AgendaItemId, AvvikelseId, DecisionId } from '../shared/ids.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { backlogOf } from './backlog.ts'
import { ledTo } from './led-to.ts'

const backlog = (world: World, forum: ForumKey, inDays = 0) =>
  backlogOf(forum, readingOf(world.state), addDays(swedishDay(world.now), inDays))

function putUp(world: World, avvikelse: AvvikelseId): AgendaItemId {
  const meeting = world.meeting('samverkan')
  return world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Kallelser',
    item: 'diskussion',
    subject: avvikelse,
  }) as AgendaItemId
}

describe('what waits to be taken up', () => {
  it('holds a shared avvikelse until it stands on an agenda, and again when the meeting passed without a word', () => {
    const world = new World()
    const avvikelse = world.raise()
    expect(backlog(world, 'samverkan')).toMatchObject([{ kind: 'avvikelse', stood: undefined }])
    const item = putUp(world, avvikelse)
    expect(backlog(world, 'samverkan')).toEqual([])
    expect(backlog(world, 'samverkan', 30)).toMatchObject([{ kind: 'avvikelse', stood: { forum: 'samverkan' } }])
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'avslutad', text: 'Löst.' })
    expect(backlog(world, 'samverkan', 30)).toEqual([])
  })

  it('holds a proposal until it is taken further to SoB, where its copy waits instead', () => {
    const world = new World()
    const forslag = world.propose('repHisingen', { forum: 'samverkan' })
    world.answer('repArbvux', forslag)
    expect(backlog(world, 'samverkan')).toMatchObject([{ kind: 'proposal', forslag: { id: forslag } }])
    const lifted = world.do('sammankallande', { kind: 'lift-forslag', forslag })
    expect(backlog(world, 'samverkan')).toEqual([])
    expect(backlog(world, 'sob')).toMatchObject([{ kind: 'proposal', forslag: { id: lifted } }])
  })

  it('holds a lifted question that no agenda of SoB has, also after it was put off', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    expect(backlog(world, 'sob')).toEqual([])
    world.do('samordnare', { kind: 'postpone', item, text: 'Underlag saknas.' })
    expect(backlog(world, 'sob')).toMatchObject([{ kind: 'question' }])
  })

  it('holds the answer to a bunt once, for the one that leads', () => {
    const { world, lead } = bound()
    const { item } = world.onSobAgenda(lead)
    world.do('samordnare', world.decision(item))
    expect(backlog(world, 'samverkan')).toMatchObject([{ kind: 'answer', view: { avvikelse: { id: lead } } }])
  })

  it('holds an answer until the group has had it on its agenda', () => {
    const world = new World()
    const { item, avvikelse } = world.onSobAgenda()
    const decision = world.do('samordnare', world.decision(item)) as DecisionId
    expect(backlog(world, 'sob', 30)).toEqual([])
    expect(backlog(world, 'samverkan')).toMatchObject([{ kind: 'answer', decision: { id: decision } }])
    const meeting = world.meeting('samverkan')
    world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse })
    expect(backlog(world, 'samverkan')).toEqual([])
  })
})

describe('what a point led to', () => {
  const of = (world: World, id: string) => {
    const item = world.state.items.find(candidate => candidate.id === id)
    return item ? ledTo(item, readingOf(world.state)).map(({ kind }) => kind) : []
  }

  it('is what was noted on it, oldest first', () => {
    const world = new World()
    const item = putUp(world, world.raise())
    expect(of(world, item)).toEqual([])
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'oeniga', text: 'Oense om ansvar.' })
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'overenskommelse', text: 'Nu eniga.' })
    expect(of(world, item)).toEqual(['behandling', 'behandling'])
  })

  it('is the decision, that it was put off, or that the answer was brought back', () => {
    const world = new World()
    const { item, avvikelse } = world.onSobAgenda()
    world.do('samordnare', world.decision(item))
    expect(of(world, item)).toEqual(['beslut'])
    const meeting = world.meeting('samverkan')
    const answer = world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse }) as AgendaItemId
    world.do('sammankallande', { kind: 'bring-back', item: answer, text: '' })
    expect(of(world, answer)).toEqual(['aterforing'])
    const other = world.onSobAgenda(world.raise('repHisingen', { heading: 'En annan' }))
    world.do('samordnare', { kind: 'postpone', item: other.item, text: 'Senare.' })
    expect(of(world, other.item)).toEqual(['bordlaggning'])
  })
})

describe('uppdrag in what waits', () => {
  it('are those that a part says are done, in the forum that gave them, until they are approved or handed back', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const uppdrag = { part: 'sf-hisingen', text: 'Skriv rutinen.', due: '2026-12-04' }
    world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag })
    const [given] = world.state.uppdrag
    if (!given) throw new Error('no uppdrag')
    const step = (actor: 'repHisingen' | 'chefCentrum', kind: 'klart' | 'ater' | 'godkant', part: string) =>
      world.do(actor, { kind: 'take-step', uppdrag: given.id, step: kind, part, text: 'Se bilagan.' })
    const waits = (forum: ForumKey) => backlog(world, forum).flatMap(one => (one.kind === 'uppdrag' ? [one] : []))
    expect(waits('sob')).toEqual([])
    const since = world.now
    step('repHisingen', 'klart', 'sf-hisingen')
    expect(waits('sob')).toMatchObject([{ uppdrag: { id: given.id }, since, stood: undefined }])
    expect(waits('samverkan')).toEqual([])
    step('chefCentrum', 'ater', 'sf-centrum')
    expect(waits('sob')).toEqual([])
    step('repHisingen', 'klart', 'sf-hisingen')
    const meeting = world.meeting('sob')
    const put = { kind: 'put-on-agenda', meeting, heading: 'Klart', item: 'diskussion', subject: given.id } as const
    world.do('samordnare', put)
    expect(waits('sob')).toEqual([])
    expect(backlog(world, 'sob', 30)).toMatchObject([{ kind: 'uppdrag', stood: { id: meeting } }])
    step('chefCentrum', 'godkant', 'sf-centrum')
    expect(backlog(world, 'sob', 30)).toEqual([])
  })
})
