import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { Command } from '../commands/command.ts'
import { proposedBuntar } from '../commands/proposed-buntar.ts'
import { taskOf } from '../commands/waiting.ts'
import type { ForumFact } from '../forum/facts.ts'
import { readingOf } from '../reading.ts'
import type { AvvikelseId, EscalationId, FactId } from '../shared/ids.ts'
import { emptyState } from '../state.ts'
import { versions } from '../styrmodell/in-force.ts'
import { viewOf } from './status.ts'
import { turnOf, wayOf } from './turn.ts'

const rule = (id: string) => ({ kind: 'rule', rule: id })

/** Three about kost och motion: two stadsområden, three raisers. */
function three() {
  const world = new World()
  const lead = world.raise('repHisingen')
  const centrum = world.raise('repCentrum', { stadsomrade: 'centrum', about: 'princip' })
  const city = world.raise('repArbvux')
  return { world, lead, centrum, city }
}

const make = (lead: AvvikelseId, ...others: AvvikelseId[]): Command => ({ kind: 'make-bunt', lead, others, text: '' })

function bound() {
  const made = three()
  const fact = made.world.do('sammankallande', make(made.lead, made.centrum, made.city)) as FactId
  return { ...made, fact }
}

function write(world: World, author: string, value: ForumFact): FactId {
  const id: FactId = `handelse:${world.key()}`
  world.store(author, { kind: 'add', of: 'handelse', id, value })
  world.later(1)
  return id
}

const standing = (world: World, id: string) =>
  readingOf(world.state).facts.find(({ fact }) => fact.id === id)?.standing ??
  readingOf(world.state).escalations.find(({ fact }) => fact.id === id)?.standing

/** The same as one outside the group sees it. */
function outside(world: World, id: AvvikelseId) {
  const state = { ...world.state, facts: [], forumsSeen: ['sob' as const] }
  const avvikelse = state.avvikelser.find(one => one.id === id)
  if (!avvikelse) throw new Error('gone')
  return viewOf(avvikelse, readingOf(state))
}

describe('the app proposes', () => {
  it('what is about one delområde in two stadsområden, the one that has come farthest to lead', () => {
    const { world, lead, centrum, city } = three()
    world.do('repCentrum', { kind: 'nominate', avvikelse: centrum, reason: '' })
    const views = [lead, centrum, city].map(id => world.view(id))
    const [proposal, ...more] = proposedBuntar(views)
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ key: 'halso.kost-motion', omrade: 'halso', delomrade: 'kost-motion' })
    expect(proposal?.views.map(view => view.avvikelse.id)).toEqual([centrum, lead, city])
  })

  it('routines of one område in different delområden', () => {
    const world = new World()
    const ids = [world.raise(), world.raise('repCentrum', { delomrade: 'utredning', stadsomrade: 'centrum' })]
    const views = ids.map(id => world.view(id))
    expect(proposedBuntar(views).map(({ key }) => key)).toEqual(['halso'])
    const principles = views.map(view => ({ ...view, avvikelse: { ...view.avvikelse, about: 'princip' as const } }))
    expect(proposedBuntar(principles)).toEqual([])
  })

  it('nothing from one stadsområde alone, nor from one and the whole city', () => {
    const world = new World()
    const text = { ...world.view(world.raise()).avvikelse }
    const city = world.view(world.raise())
    const { stadsomrade: _, ...whole } = city.avvikelse
    expect(proposedBuntar([{ ...city, avvikelse: text }, city])).toEqual([])
    expect(proposedBuntar([city, { ...city, avvikelse: whole }])).toEqual([])
  })

  it('nothing that is bound, settled or lifted', () => {
    const { world, lead, centrum, city } = bound()
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toEqual([])
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: centrum })
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toHaveLength(1)
    world.nominateJointly(centrum)
    world.do('sammankallande', world.escalation(centrum))
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toEqual([])
  })
})

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

  it('BU-4: what goes along is nominated, handled and lifted by the one that leads', () => {
    const { world, lead, centrum } = bound()
    expect(world.refusal('repCentrum', { kind: 'nominate', avvikelse: centrum, reason: '' })).toEqual(rule('BU-4'))
    expect(world.refusal('sammankallande', world.escalation(centrum))).toEqual(rule('BU-4'))
    const meeting = world.meeting('samverkan')
    const item = world.do('sammankallande', {
      kind: 'put-on-agenda',
      meeting,
      heading: 'x',
      item: 'diskussion',
      subject: centrum,
    }) as `punkt:${string}`
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

  it('is not seen, and hinders nothing, where the group’s own list is not the reader’s', () => {
    const { world, centrum } = bound()
    expect(outside(world, centrum)).toMatchObject({ status: { kind: 'hos-gruppen' }, bunt: undefined })
    expect(readingOf(emptyState([], versions)).buntOf(centrum)).toBeUndefined()
  })
})
