import { expect, it } from 'vitest'
import { bound } from '../../../test/builders/bunt.ts'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId } from '../shared/ids.ts'
import { viewOf } from './status.ts'
import { endOf } from './turn.ts'

/** The group closes a question at its meeting; the moment at which it does. */
function close(world: World, subject: AvvikelseId): string {
  const meeting = world.meeting('samverkan')
  const point = { meeting, heading: 'Kallelse', item: 'diskussion', subject } as const
  const item = world.do('sammankallande', { kind: 'put-on-agenda', ...point }) as AgendaItemId
  const { now } = world.later(60)
  world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'avslutad', text: 'Löst i vardagen.' })
  return now
}

/** As one in SoB sees it, who does not see the group's own list. */
function inSob(world: World, id: AvvikelseId) {
  const facts = world.state.facts.filter(({ kind }) => kind === 'stallningstagande')
  const state = { ...world.state, facts, forumsSeen: ['sob' as const] }
  const [avvikelse] = state.avvikelser.filter(one => one.id === id)
  if (!avvikelse) throw new Error(`No ${id}`)
  return viewOf(avvikelse, readingOf(state))
}

it('a question has not ended while anybody has the turn, and ends when the group closes it', () => {
  const world = new World()
  const avvikelse = world.raise()
  expect(endOf(world.view(avvikelse))).toBeUndefined()
  const closedAt = close(world, avvikelse)
  expect(endOf(world.view(avvikelse))).toBe(closedAt)
})

it('what goes along in a bunt ends with the one that leads', () => {
  const { world, lead, centrum } = bound()
  expect(endOf(world.view(centrum))).toBeUndefined()
  const closedAt = close(world, lead)
  expect(endOf(world.view(centrum))).toBe(closedAt)
})

it('an answered question ends when it is brought back and read; for one outside the group when it is answered', () => {
  const world = new World()
  const { avvikelse, item } = world.onSobAgenda()
  expect(endOf(inSob(world, avvikelse))).toBeUndefined()
  const answeredAt = world.now
  world.do('samordnare', world.decision(item))
  expect(endOf(inSob(world, avvikelse))).toBe(answeredAt)
  const meeting = world.meeting('samverkan')
  const point = world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse }) as AgendaItemId
  world.do('sammankallande', { kind: 'bring-back', item: point, text: '' })
  expect(endOf(world.view(avvikelse))).toBeUndefined()
  const { now } = world.later(60)
  world.do('repHisingen', { kind: 'acknowledge', avvikelse })
  expect(endOf(world.view(avvikelse))).toBe(now)
})
