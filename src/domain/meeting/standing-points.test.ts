import { expect, it } from 'vitest'
import { bound } from '../../../test/builders/bunt.ts'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, DecisionId } from '../shared/ids.ts'
import { standingLines } from './standing-points.ts'

it('lists the uppdrag of a decision until the forum has approved them, and none that others wrote', () => {
  const world = new World()
  const { item } = world.onSobAgenda()
  const uppdrag = { part: 'sf-hisingen', text: 'Skriv rutinen.', due: '2026-12-01' }
  const decision = world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag }) as DecisionId
  const [given] = world.state.uppdrag
  if (!given) throw new Error('no uppdrag')
  const value = { ...uppdrag, decision, heading: 'Något annat' }
  world.store('analytiker', { kind: 'add', of: 'uppdrag', id: `uppdrag:${world.key()}`, value })
  const lines = () => standingLines('ej-genomfort', readingOf(world.state))
  expect(lines()).toMatchObject([{ kind: 'uppdrag', uppdrag: { id: given.id }, status: { kind: 'givet' } }])
  const step = { kind: 'take-step', uppdrag: given.id, text: '' } as const
  world.do('repHisingen', { ...step, step: 'klart', part: 'sf-hisingen' })
  expect(lines()).toMatchObject([{ uppdrag: { id: given.id }, status: { kind: 'klart' } }])
  world.do('chefCentrum', { ...step, step: 'godkant', part: 'sf-centrum' })
  expect(lines()).toEqual([])
})

it('lists the answer to a bunt once, until the last of those who raised it has read it', () => {
  const { world, lead, centrum, city } = bound()
  const { item } = world.onSobAgenda(lead)
  const decision = world.do('samordnare', world.decision(item))
  const lines = () => standingLines('ej-aterfort', readingOf(world.state))
  expect(lines()).toMatchObject([{ kind: 'svar', decision: { id: decision } }])
  const meeting = world.meeting('samverkan')
  const answer = world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse: lead }) as AgendaItemId
  world.do('sammankallande', { kind: 'bring-back', item: answer, text: '' })
  world.do('repHisingen', { kind: 'acknowledge', avvikelse: lead })
  world.do('repCentrum', { kind: 'acknowledge', avvikelse: centrum })
  expect(lines()).toHaveLength(1)
  world.do('repArbvux', { kind: 'acknowledge', avvikelse: city })
  expect(lines()).toEqual([])
})
