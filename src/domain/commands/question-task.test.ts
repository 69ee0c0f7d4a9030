import { describe, expect, it } from 'vitest'
import { heads, type PersonName, people, World } from '../../../test/builders/world.ts'
import type { AgendaItemId, AvvikelseId, EscalationId } from '../shared/ids.ts'
import { taskOf } from './question-task.ts'

/** What the question waits for, from each person it waits for. */
function tasks(world: World, avvikelse: AvvikelseId): Partial<Record<PersonName, string>> {
  const view = world.view(avvikelse)
  const everyone = Object.keys(people) as PersonName[]
  return Object.fromEntries(
    everyone.flatMap(name => {
      const task = taskOf(view, world.desk(name))
      return task ? [[name, task.kind]] : []
    }),
  )
}

describe('what waits for whom', () => {
  it('comes back to the one who sets the agenda when the meeting has passed, and waits though one side has nominated', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(tasks(world, avvikelse)).toEqual({ repArbvux: 'nominate', sammankallande: 'put-on-agenda' })
    const meeting = world.meeting('samverkan')
    world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading: 'a', item: 'diskussion', subject: avvikelse })
    expect(tasks(world, avvikelse)).toEqual({ repArbvux: 'nominate' })
    world.later(8 * 24 * 60)
    expect(tasks(world, avvikelse)).toEqual({ repArbvux: 'nominate', sammankallande: 'put-on-agenda' })
    const { since } = taskOf(world.view(avvikelse), world.desk('sammankallande')) ?? {}
    expect(since).toBe('2026-10-05T08:00:00Z')
  })

  it('is read before SoB’s meeting since it stands on the agenda, and is put up anew when the meeting has passed', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    const escalation = world.do('sammankallande', world.escalation(avvikelse)) as EscalationId
    const lifted = world.state.escalations[0]?.at
    world.later(19 * 24 * 60)
    const meeting = world.meeting('sob')
    const put = world.now
    world.do('samordnare', { kind: 'put-on-agenda', meeting, heading: 'a', item: 'beslut', subject: escalation })
    const task = (name: PersonName) => taskOf(world.view(avvikelse), world.desk(name))
    expect(task('chefCentrum')).toEqual({ kind: 'prepare-decision', since: put })
    world.later(8 * 24 * 60)
    expect(task('samordnare')).toEqual({ kind: 'put-on-sob-agenda', since: lifted })
    expect(task('chefCentrum')).toBeUndefined()
  })

  it('lets a new question wait for the one who sets the agenda, until it stands there', () => {
    const world = new World()
    const avvikelse = world.raise()
    expect(tasks(world, avvikelse)).toEqual({ sammankallande: 'put-on-agenda' })
    const meeting = world.meeting('samverkan')
    world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading: 'a', item: 'diskussion', subject: avvikelse })
    expect(tasks(world, avvikelse)).toEqual({})
  })

  it('asks only the side that has not nominated, and no more once it has said why not', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.do('sammankallande', {
      kind: 'put-on-agenda',
      meeting: world.meeting('samverkan'),
      heading: 'a',
      item: 'diskussion',
      subject: avvikelse,
    })
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(tasks(world, avvikelse)).toEqual({ repArbvux: 'nominate' })
    world.do('repArbvux', { kind: 'decline-nomination', avvikelse, reason: 'Vi löser det själva.' })
    expect(tasks(world, avvikelse)).toEqual({})
  })

  it('goes from sammankallande to samordnare to those who decide, and back to both who must hear of it', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    expect(tasks(world, avvikelse)).toEqual({ sammankallande: 'escalate' })
    const escalation = world.do('sammankallande', world.escalation(avvikelse)) as EscalationId
    expect(tasks(world, avvikelse)).toEqual({ samordnare: 'put-on-sob-agenda' })
    const meeting = world.meeting('sob')
    const heading = 'Kallelserutin'
    const item = world.do('samordnare', {
      kind: 'put-on-agenda',
      meeting,
      heading,
      item: 'beslut',
      subject: escalation,
    }) as AgendaItemId
    expect(tasks(world, avvikelse)).toEqual(Object.fromEntries(heads.map(head => [head, 'prepare-decision'])))
    world.agree(escalation)
    world.do('samordnare', world.decision(item))
    expect(tasks(world, avvikelse)).toEqual({ repHisingen: 'acknowledge', sammankallande: 'bring-back' })
    world.do('repHisingen', { kind: 'acknowledge', avvikelse })
    expect(tasks(world, avvikelse)).toEqual({ sammankallande: 'bring-back' })
    bringBack(world, avvikelse)
    expect(tasks(world, avvikelse)).toEqual({})
  })
})

function bringBack(world: World, avvikelse: AvvikelseId): void {
  const meeting = world.meeting('samverkan')
  const item = world.do('sammankallande', { kind: 'put-answer-on-agenda', meeting, avvikelse }) as AgendaItemId
  world.do('sammankallande', { kind: 'bring-back', item, text: '' })
}
