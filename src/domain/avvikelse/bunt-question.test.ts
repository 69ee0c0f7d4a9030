import { describe, expect, it } from 'vitest'
import { bound, make, outside, rule, standing, three } from '../../../test/builders/bunt.ts'
import { avvikelseText, World } from '../../../test/builders/world.ts'
import { taskOf } from '../commands/question-task.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId, EscalationId } from '../shared/ids.ts'
import { viewOf } from './status.ts'
import { turnOf, wayOf } from './turn.ts'

/** On the group's own agenda. */
const discussed = (world: World, subject: AvvikelseId) =>
  world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting: world.meeting('samverkan'),
    heading: 'x',
    item: 'diskussion',
    subject,
  }) as AgendaItemId

describe('the question of a bunt', () => {
  it('BU-4: what goes along is nominated, handled and lifted by the one that leads', () => {
    const { world, lead, centrum } = bound()
    expect(world.refusal('repCentrum', { kind: 'nominate', avvikelse: centrum, reason: '' })).toEqual(rule('BU-4'))
    expect(world.refusal('sammankallande', world.escalation(centrum))).toEqual(rule('BU-4'))
    const item = discussed(world, centrum)
    const handle = { kind: 'handle-avvikelse', item, outcome: 'avslutad', text: 'Klart.' } as const
    expect(world.refusal('sammankallande', handle)).toEqual(rule('BU-4'))
    world.nominateJointly(lead)
    expect(turnOf(world.view(centrum))).toEqual(turnOf(world.view(lead)))
    expect(turnOf(world.view(centrum)).who).toBe('sammankallande')
    expect(world.view(centrum).tally.joint).toBe(true)
    expect(taskOf(world.view(lead), world.desk('sammankallande'))?.kind).toBe('escalate')
    expect(taskOf(world.view(centrum), world.desk('sammankallande'))).toBeUndefined()
  })

  it('BU-4: nominations of those that go along are not the question’s own', () => {
    const { world, lead, centrum } = three()
    world.do('repArbvux', { kind: 'nominate', avvikelse: centrum, reason: '' })
    world.do('repHisingen', { kind: 'nominate', avvikelse: lead, reason: '' })
    world.do('sammankallande', make(lead, centrum))
    expect(world.view(lead).status.kind).toBe('nominerad')
    expect(world.refusal('sammankallande', world.escalation(lead))).toEqual(rule('ES-2'))
  })

  it('is not said to be changed wrongly where what goes along was changed after the one that leads was handled', () => {
    const { world, lead, centrum } = three()
    const item = discussed(world, lead)
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'strategisk', text: 'Till SoB.' })
    world.do('repCentrum', {
      kind: 'edit-avvikelse',
      avvikelse: centrum,
      seen: { ...avvikelseText, stadsomrade: 'centrum', about: 'princip' },
      text: { ...avvikelseText, stadsomrade: 'centrum', about: 'princip', heading: 'Tydligare rubrik' },
    })
    world.do('sammankallande', make(lead, centrum))
    expect(world.view(centrum).handlings).toHaveLength(1)
    expect(world.view(centrum).changedAfterHandling).toBe(false)
    world.store('repHisingen', { kind: 'change', of: 'avvikelse', id: lead, fields: { heading: 'Vid sidan av' } })
    expect(world.view(lead).changedAfterHandling).toBe(true)
  })

  it('concerns the delområde of each that it carries', () => {
    const world = new World()
    const lead = world.raise('repHisingen')
    const utredning = world.raise('repCentrum', { delomrade: 'utredning', stadsomrade: 'centrum' })
    world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'centrum' })
    world.do('sammankallande', make(lead, utredning))
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    expect(world.state.escalations[0]?.delomraden).toEqual(['kost-motion', 'utredning'])
  })

  it('BU-4: the lifted question names them all; one that names others than the bunt does not count', () => {
    const { world, lead, centrum, city } = bound()
    world.nominateJointly(lead)
    const id = world.do('sammankallande', world.escalation(lead)) as EscalationId
    const [escalation] = world.state.escalations
    expect(escalation).toMatchObject({ avvikelse: lead, others: [centrum, city], delomraden: ['kost-motion'] })
    expect(standing(world, id)).toEqual({ counts: true })
    for (const others of [[centrum], [centrum, world.raise()]]) {
      const other = { ...world.state, escalations: world.state.escalations.map(row => ({ ...row, others })) }
      expect(readingOf(other).escalations[0]?.standing).toEqual({ counts: false, rule: 'BU-4' })
    }
  })

  it('ES-5: none of those that go along is lifted again, and one lifted alone leaves its bunt to the others', () => {
    const { world, lead, centrum, city } = bound()
    world.nominateJointly(lead)
    world.do('sammankallande', world.escalation(lead))
    const [row] = world.state.escalations
    if (!row) throw new Error('nothing was lifted')
    const { others: _, ...value } = row
    const id: EscalationId = `eskalering:${world.key()}`
    world.store('sammankallande', { kind: 'add', of: 'eskalering', id, value: { ...value, avvikelse: city } })
    // As SoB sees it, who cannot look after the nominations.
    const atSob = readingOf({ ...world.state, facts: [], forumsSeen: ['sob'] })
    expect(atSob.escalations.map(one => one.standing)).toEqual([{ counts: true }, { counts: false, rule: 'ES-5' }])
    // A device that had not heard of the bunt lifted the one that leads by itself.
    const unaware = {
      ...world.state,
      escalations: [value as typeof row],
    }
    const reading = readingOf(unaware)
    expect(reading.escalations[0]?.standing).toEqual({ counts: true })
    const kinds = [lead, centrum].map(one => {
      const avvikelse = unaware.avvikelser.find(row => row.id === one)
      return avvikelse && viewOf(avvikelse, reading).status.kind
    })
    expect(kinds).toEqual(['eskalerad', 'delad'])
  })

  it('AF-2: every raiser gets the answer and confirms their own; each is brought back by itself', () => {
    const { world, lead, centrum, city } = bound()
    const { item } = world.onSobAgenda(lead)
    for (const id of [lead, centrum, city]) {
      expect(world.view(id).status.kind).toBe('eskalerad')
      // SoB sees the same, without the group's own list.
      expect(outside(world, id).status.kind).toBe('eskalerad')
    }
    expect(taskOf(world.view(lead), world.desk('samordnare'))?.kind).toBe('prepare-decision')
    expect(taskOf(world.view(city), world.desk('samordnare'))).toBeUndefined()
    world.do('chefCentrum', world.decision(item))
    expect(taskOf(world.view(lead), world.desk('sammankallande'))?.kind).toBe('bring-back')
    expect(taskOf(world.view(city), world.desk('sammankallande'))).toBeUndefined()
    expect(taskOf(world.view(centrum), world.desk('repCentrum'))?.kind).toBe('acknowledge')
    const meeting = world.meeting('samverkan')
    const answer = world.do('sammankallande', {
      kind: 'put-answer-on-agenda',
      meeting,
      avvikelse: lead,
    }) as `punkt:${string}`
    world.do('sammankallande', { kind: 'bring-back', item: answer, text: '' })
    expect(world.refusal('repHisingen', { kind: 'acknowledge', avvikelse: centrum })).toEqual(rule('AF-2'))
    world.do('repCentrum', { kind: 'acknowledge', avvikelse: centrum })
    expect([lead, centrum, city].map(id => world.view(id).status.kind)).toEqual(['besvarad', 'aterford', 'besvarad'])
    expect(wayOf(world.view(centrum)).every(({ step, at }) => at !== undefined || step === 'behandlad')).toBe(true)
  })
})
