import { describe, expect, it } from 'vitest'
import { bound, make, rule, standing, write } from '../../../test/builders/bunt.ts'
import type { World } from '../../../test/builders/world.ts'
import type { Command } from '../commands/command.ts'
import { proposedBuntar } from '../commands/proposed-buntar.ts'
import { taskOf } from '../commands/question-task.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId, EscalationId, FactId } from '../shared/ids.ts'

const join = (bunt: AvvikelseId, ...more: AvvikelseId[]): Command => ({ kind: 'join-bunt', bunt, more, text: '' })

/** A bunt of three, and a fourth on the same delområde from a third stadsområde. */
function withLate() {
  const made = bound()
  const late = made.world.raise('repHisingen', { stadsomrade: 'nordost' })
  return { ...made, late }
}

const kindsOf = (world: World, ...ids: AvvikelseId[]) => ids.map(id => world.view(id).status.kind)

describe('an avvikelse that is raised after the others were bound', () => {
  it('BU-3: goes along in the bunt, named from whichever of its members; its raiser is a source too', () => {
    const { world, lead, centrum, city, late } = withLate()
    const fact = world.do('sammankallande', join(centrum, late)) as FactId
    expect(standing(world, fact)).toEqual({ counts: true })
    expect(world.view(late).bunt).toMatchObject({ lead, others: [centrum, city, late] })
    expect(kindsOf(world, lead, centrum, city, late)).toEqual(['delad', 'buntad', 'buntad', 'buntad'])
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    expect(world.state.escalations[0]).toMatchObject({ others: [centrum, city, late] })
    expect(kindsOf(world, late)).toEqual(['eskalerad'])
  })

  it('BU-3: may join also when the question is nominated; the nominations hold, and its own do not become the bunt’s', () => {
    const { world, lead, late } = withLate()
    world.do('repArbvux', { kind: 'nominate', avvikelse: late, reason: '' })
    world.do('repHisingen', { kind: 'nominate', avvikelse: lead, reason: '' })
    world.do('sammankallande', join(lead, late))
    expect(kindsOf(world, lead)).toEqual(['nominerad'])
    world.do('repArbvux', { kind: 'nominate', avvikelse: lead, reason: '' })
    expect(kindsOf(world, lead)).toEqual(['gemensamt-nominerad'])
    const subject = world.do('sammankallande', world.escalation(lead)) as EscalationId
    const meeting = world.meeting('sob')
    const item = world.do('samordnare', { kind: 'put-on-agenda', meeting, heading: 'x', item: 'beslut', subject })
    world.agree(subject)
    world.do('chefCentrum', world.decision(item as AgendaItemId))
    expect(kindsOf(world, late)).toEqual(['besvarad'])
    expect(taskOf(world.view(late), world.desk('sammankallande'))).toBeUndefined()
  })

  it('BU-1 BU-2 BU-3: is let in by the sammankallande alone, where it belongs, until the question is lifted', () => {
    const { world, lead, centrum, late } = withLate()
    expect(world.refusal('repArbvux', join(lead, late))).toEqual(rule('BU-1'))
    const nobody = { kind: 'fields', problems: [{ field: 'members', problem: 'empty' }] }
    expect(world.refusal('sammankallande', join(lead))).toEqual(nobody)
    expect(world.refusal('sammankallande', make('avvikelse:'))).toEqual(nobody)
    expect(world.refusal('sammankallande', join(lead, centrum))).toEqual(rule('BU-3'))
    expect(world.refusal('sammankallande', join(late, late))).toEqual(rule('BU-3'))
    const praktik = world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'centrum' })
    expect(world.refusal('sammankallande', join(lead, praktik))).toEqual(rule('BU-2'))
    const gone: AvvikelseId = 'avvikelse:00000000-0000-4000-8000-ffffffffffff'
    expect(world.refusal('sammankallande', join(lead, gone))).toEqual({ kind: 'gone', id: gone })
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    expect(world.refusal('sammankallande', join(lead, late))).toEqual(rule('BU-3'))
    expect(kindsOf(world, late)).toEqual(['delad'])
  })

  it('BU-3: an enlarging counts only of the bunt that is there, led by the same, with all that it held and more', () => {
    const { world, lead, centrum, city, late, fact } = withLate()
    const enlarging = (avvikelse: AvvikelseId, others: AvvikelseId[], enlarges = fact) =>
      standing(
        world,
        write(world, 'sammankallande', { kind: 'buntning', forum: 'samverkan', avvikelse, others, enlarges, text: '' }),
      )
    const broken = { counts: false, rule: 'BU-3' }
    expect(enlarging(lead, [centrum, late]), 'one left out').toEqual(broken)
    expect(enlarging(lead, [centrum, city]), 'nothing more').toEqual(broken)
    expect(enlarging(centrum, [lead, city, late]), 'led by another').toEqual(broken)
    expect(enlarging(lead, [centrum, city, late], 'handelse:00000000-0000-4000-8000-ffffffffffff')).toEqual(broken)
    const other = world.raise('repCentrum', { stadsomrade: 'sydvast' })
    const alone = world.raise('repArbvux')
    world.do('sammankallande', make(other, alone, late))
    expect(enlarging(lead, [centrum, city, late]), 'one that goes in another bunt').toEqual(broken)
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: late })
    expect(enlarging(lead, [centrum, city, late])).toEqual({ counts: true })
    expect(enlarging(lead, [centrum, city, late, other]), 'of two made from the same the first counts').toEqual(broken)
  })

  it('is undone as one, also within the second that SharePoint tells apart', () => {
    const { world, lead, centrum, city, late } = withLate()
    const clock = world.now
    world.do('sammankallande', join(lead, late))
    world.now = clock
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: late })
    expect(kindsOf(world, lead, centrum, city, late)).toEqual(['delad', 'delad', 'delad', 'delad'])
    world.now = clock
    world.do('sammankallande', make(lead, centrum))
    world.now = clock
    world.do('sammankallande', join(lead, city))
    world.now = clock
    world.do('sammankallande', join(lead, late))
    expect(kindsOf(world, lead, centrum, city, late)).toEqual(['delad', 'buntad', 'buntad', 'buntad'])
    world.now = clock
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    expect(kindsOf(world, lead, centrum, city, late)).toEqual(['delad', 'delad', 'delad', 'delad'])
  })

  it('goes its own way where the question was lifted by one who had not heard of it', () => {
    const { world, lead, centrum, city, late } = withLate()
    world.nominateJointly(lead)
    const unaware = { ...world.state }
    world.do('sammankallande', join(lead, late))
    const aware = world.state
    world.state = unaware
    const id = world.do('sammankallande', world.escalation(lead)) as EscalationId
    world.state = { ...aware, escalations: world.state.escalations }
    expect(standing(world, id)).toEqual({ counts: true })
    expect(kindsOf(world, lead, centrum, city, late)).toEqual(['eskalerad', 'eskalerad', 'eskalerad', 'delad'])
    expect(readingOf(world.state).buntOf(late)).toBeUndefined()
  })

  it('BU-3: cannot join what the group has closed, and is not proposed to', () => {
    const { world, lead, centrum, late } = withLate()
    world.do('repArbvux', { kind: 'nominate', avvikelse: lead, reason: '' })
    const heading = { heading: 'Kallelser', item: 'diskussion', subject: lead } as const
    const item = world.do('sammankallande', { kind: 'put-on-agenda', meeting: world.meeting('samverkan'), ...heading })
    const handling = {
      kind: 'handle-avvikelse',
      item: item as AgendaItemId,
      outcome: 'avslutad',
      text: 'Klart.',
    } as const
    world.later(7 * 24 * 60).do('sammankallande', handling)
    expect(kindsOf(world, lead)).toEqual(['avslutad'])
    expect(world.refusal('sammankallande', join(lead, late))).toEqual(rule('BU-3'))
    expect(world.refusal('sammankallande', join(centrum, late)), 'named from one that goes along').toEqual(rule('BU-3'))
    expect(proposedBuntar([lead, centrum, late].map(id => world.view(id)))).toEqual([])
  })
})

describe('the app proposes', () => {
  it('only what fits together with all that it proposes beside it', () => {
    const { world, lead, centrum, city, late } = withLate()
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    world.do('sammankallande', make(lead, late))
    const princip = world.raise('repCentrum', { stadsomrade: 'centrum', about: 'princip' })
    const utredning = world.raise('repCentrum', { stadsomrade: 'centrum', delomrade: 'utredning' })
    const proposed = [...new Set([lead, late, princip, utredning, city])].map(id => world.view(id))
    const [first] = proposedBuntar(proposed)
    const views = first?.views ?? []
    const fact = world.do('sammankallande', join(lead, ...views.map(({ avvikelse }) => avvikelse.id))) as FactId
    expect(standing(world, fact)).toEqual({ counts: true })
    expect(views.map(({ avvikelse }) => avvikelse.id)).not.toContain(utredning)
    expect(kindsOf(world, centrum)).toEqual(['delad'])
  })

  it('that what has come since goes along in the bunt, before any new one', () => {
    const { world, lead, centrum, city, late } = withLate()
    const praktik = world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'centrum' })
    const other = world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'nordost' })
    const proposals = () =>
      proposedBuntar([lead, centrum, city, late, praktik, other].map(id => world.view(id))).map(one => [
        one.joins?.avvikelse.id,
        one.views.map(view => view.avvikelse.id),
      ])
    expect(proposals()).toEqual([
      [lead, [late]],
      [undefined, [praktik, other]],
    ])
    world.do('sammankallande', join(lead, late))
    expect(proposals()).toEqual([[undefined, [praktik, other]]])
  })

  it('names the delområde of a bunt only where it is one', () => {
    const { world, lead, centrum, city, late } = withLate()
    const all = () => [lead, centrum, city, late].map(id => world.view(id))
    expect(proposedBuntar(all())[0]).toMatchObject({ omrade: 'halso', delomrade: 'kost-motion' })
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: lead })
    const utredning = world.raise('repCentrum', { stadsomrade: 'centrum', delomrade: 'utredning' })
    world.do('sammankallande', make(lead, utredning))
    const [proposal] = proposedBuntar([lead, utredning, late].map(id => world.view(id)))
    expect(proposal).toMatchObject({ omrade: 'halso', joins: { avvikelse: { id: lead } } })
    expect(proposal).not.toHaveProperty('delomrade')
  })
})
