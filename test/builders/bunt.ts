import { viewOf } from '../../src/domain/avvikelse/status.ts'
import type { Command } from '../../src/domain/commands/command.ts'
import type { ForumFact } from '../../src/domain/forum/facts.ts'
import { readingOf } from '../../src/domain/reading.ts'
import type { AvvikelseId, FactId } from '../../src/domain/shared/ids.ts'
import { World } from './world.ts'

export const rule = (id: string) => ({ kind: 'rule', rule: id })

/** Three about kost och motion: two stadsområden, three raisers. */
export function three() {
  const world = new World()
  const lead = world.raise('repHisingen')
  const centrum = world.raise('repCentrum', { stadsomrade: 'centrum', about: 'princip' })
  const city = world.raise('repArbvux')
  return { world, lead, centrum, city }
}

export const make = (lead: AvvikelseId, ...others: AvvikelseId[]): Command => ({
  kind: 'make-bunt',
  lead,
  others,
  text: '',
})

export function bound() {
  const made = three()
  const fact = made.world.do('sammankallande', make(made.lead, made.centrum, made.city)) as FactId
  return { ...made, fact }
}

export function write(world: World, author: string, value: ForumFact): FactId {
  const id: FactId = `handelse:${world.key()}`
  world.store(author, { kind: 'add', of: 'handelse', id, value })
  world.later(1)
  return id
}

export const standing = (world: World, id: string) =>
  readingOf(world.state).facts.find(({ fact }) => fact.id === id)?.standing ??
  readingOf(world.state).escalations.find(({ fact }) => fact.id === id)?.standing

/** The same as one outside the group sees it. */
export function outside(world: World, id: AvvikelseId) {
  const state = { ...world.state, facts: [], forumsSeen: ['sob' as const] }
  const avvikelse = state.avvikelser.find(one => one.id === id)
  if (!avvikelse) throw new Error('gone')
  return viewOf(avvikelse, readingOf(state))
}
