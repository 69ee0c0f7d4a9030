import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { madeNumber } from '../klientskydd/made-numbers.ts'
import { readingOf } from '../reading.ts'
import type { AvvikelseId, FactId, Id, SaneringId } from '../shared/ids.ts'
import { contentOf, remainsOf, rowById, textsOf, without } from './row.ts'
import { removed } from './sanering.ts'
import { isCarriedOut } from './standing.ts'
import { copiesOf, suspectsIn } from './suspects.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`

/** A nomination with a number in its reason, written round the app. */
function withNumber() {
  const world = new World()
  const avvikelse = world.raise()
  const id: FactId = `handelse:${world.key()}`
  const value = { kind: 'nominering', forum: 'samverkan', avvikelse, text: `Gäller ${number}, igen` } as const
  world.store('repHisingen', { kind: 'add', of: 'handelse', id, value })
  world.later(10)
  return { world, avvikelse, id }
}

function order(
  world: World,
  subject: Id,
  fields = ['text'],
  actor: 'sammankallande' | 'samordnare' = 'sammankallande',
) {
  const id = world.do(actor, { kind: 'order-sanering', subject, fields, text: 'Ett personnummer stod i skälet.' })
  world.later(5)
  return id as SaneringId
}

/** The owner sits in no forum: the list's own rights let them. */
function carryOut(world: World, sanering: SaneringId) {
  world.do('stranger', { kind: 'carry-out-sanering', sanering, asOwner: true })
}

const standingOf = (world: World, id: Id) => readingOf(world.state).facts.find(({ fact }) => fact.id === id)?.standing

describe('client data that got in anyway', () => {
  it('SA-1: is ordered away by the convenor of the forum or by the samordnare, and nobody else', () => {
    const { world, id } = withNumber()
    const command = { kind: 'order-sanering', subject: id, fields: ['text'], text: 'Funnet vid genomgång.' } as const
    for (const actor of ['repHisingen', 'chefCentrum', 'ledareAnalys', 'stranger'] as const)
      expect(world.refusal(actor, command)).toEqual({ kind: 'rule', rule: 'SA-1' })
    for (const actor of ['sammankallande', 'samordnare'] as const) expect(world.refusal(actor, command)).toBeUndefined()
  })

  it('SA-2: is taken out by the owner, and the fact still counts with what is left of it', () => {
    const { world, avvikelse, id } = withNumber()
    const sanering = order(world, id)
    expect(world.view(avvikelse).status.kind).toBe('nominerad')
    carryOut(world, sanering)
    const row = rowById(id, world.state)
    expect(row && contentOf(row)).toMatchObject({ kind: 'nominering', text: removed })
    expect(row?.editor).toBe('stranger')
    expect(JSON.stringify(world.state)).not.toContain(number)
    expect(standingOf(world, id)).toEqual({ counts: true })
    expect(world.view(avvikelse).status.kind).toBe('nominerad')
    const [kept] = world.state.saneringar
    expect(row && kept && isCarriedOut(kept, row)).toBe(true)
  })

  it('MF-2: a fact that was changed in any other way does not count, with an order or without', () => {
    const forge = (fields: object, isOrdered = true) => {
      const { world, id } = withNumber()
      if (isOrdered) order(world, id)
      world.later(5)
      world.store('owner', { kind: 'change', of: 'handelse', id, fields } as never)
      return standingOf(world, id)
    }
    const broken = { counts: false, rule: 'MF-2' }
    expect(forge({ text: removed })).toEqual({ counts: true })
    expect(forge({ text: removed }, false)).toEqual(broken)
    expect(forge({ text: 'Något annat' })).toEqual(broken)
    expect(forge({ text: '' })).toEqual(broken)
    expect(forge({ text: removed, kind: 'avbojd-nominering' })).toEqual(broken)
  })

  it('SA-1: an order that one without the mandate wrote round the app saves no changed fact', () => {
    for (const [author, counts] of [
      ['repHisingen', false],
      ['sammankallande', true],
    ] as const) {
      const { world, id } = withNumber()
      const row = rowById(id, world.state)
      if (!row) throw new Error('gone')
      const value = { subject: id, fields: ['text'], remains: remainsOf(row, ['text']), part: 'arbvux', text: 'x' }
      world.store(author, { kind: 'add', of: 'sanering', id: `sanering:${world.key()}`, value })
      world.later(5).store('owner', { kind: 'change', of: 'handelse', id, fields: { text: removed } })
      expect(standingOf(world, id)?.counts).toBe(counts)
    }
  })

  it('MF-2, SA-1: an order that was changed, or that nobody with the mandate gave, is neither counted nor carried out', () => {
    const { world, id } = withNumber()
    const sanering = order(world, id)
    world.later(5).store('owner', { kind: 'change', of: 'sanering', id: sanering, fields: { text: 'Annat' } })
    const row = rowById(id, world.state)
    if (!row) throw new Error('gone')
    const value = { subject: id, fields: ['text'], remains: remainsOf(row, ['text']), part: 'arbvux', text: 'x' }
    const forged: SaneringId = `sanering:${world.key()}`
    world.store('repHisingen', { kind: 'add', of: 'sanering', id: forged, value })
    const refusal = (one: SaneringId) =>
      world.refusal('stranger', { kind: 'carry-out-sanering', sanering: one, asOwner: true })
    expect(refusal(sanering)).toEqual({ kind: 'rule', rule: 'MF-2' })
    expect(refusal(forged)).toEqual({ kind: 'rule', rule: 'SA-1' })
    world.later(5).store('owner', { kind: 'change', of: 'handelse', id, fields: { text: removed } })
    expect(standingOf(world, id)).toEqual({ counts: false, rule: 'MF-2' })
  })

  it('MF-2: a change that was made before it was ordered is a changed row', () => {
    const { world, id } = withNumber()
    const row = rowById(id, world.state)
    if (!row) throw new Error('gone')
    const value = { subject: id, fields: ['text'], remains: remainsOf(row, ['text']), part: 'arbvux', text: 'x' }
    world.store('owner', { kind: 'change', of: 'handelse', id, fields: { text: removed } })
    world.later(5).store('sammankallande', { kind: 'add', of: 'sanering', id: `sanering:${world.key()}`, value })
    expect(standingOf(world, id)).toEqual({ counts: false, rule: 'MF-2' })
  })

  it('SA-3: is taken out by nobody but the owner, or the author of a text that may be changed', () => {
    const { world, avvikelse, id } = withNumber()
    const ofFact = order(world, id)
    const ofRecord = order(world, avvikelse, ['what', 'consequence'])
    const refusal = (actor: 'repHisingen' | 'repArbvux' | 'sammankallande', sanering: SaneringId) =>
      world.refusal(actor, { kind: 'carry-out-sanering', sanering, asOwner: false })
    for (const actor of ['repHisingen', 'sammankallande'] as const)
      expect(refusal(actor, ofFact)).toEqual({ kind: 'rule', rule: 'SA-3' })
    expect(refusal('repArbvux', ofRecord)).toEqual({ kind: 'rule', rule: 'SA-3' })
    world.do('repHisingen', { kind: 'carry-out-sanering', sanering: ofRecord, asOwner: false })
    expect(rowById(avvikelse, world.state)).toMatchObject({ what: removed, consequence: removed })
  })

  it('SA-2: what was changed since the order must be ordered anew', () => {
    const world = new World()
    const avvikelse = world.raise()
    const sanering = order(world, avvikelse, ['what'])
    world.store('repHisingen', { kind: 'change', of: 'avvikelse', id: avvikelse, fields: { suggestion: 'Nytt' } })
    const refusal = world.refusal('stranger', { kind: 'carry-out-sanering', sanering, asOwner: true })
    expect(refusal).toEqual({ kind: 'rule', rule: 'SA-2' })
  })

  it('asks for texts that are there, and for how it was found without what it was', () => {
    const { world, id } = withNumber()
    const refusal = (fields: string[], text = 'Funnet.') =>
      world.refusal('sammankallande', { kind: 'order-sanering', subject: id, fields, text })
    expect(refusal([])).toMatchObject({ problems: [{ field: 'fields', problem: 'empty' }] })
    expect(refusal(['avvikelse'])).toMatchObject({ problems: [{ field: 'fields', problem: 'not-allowed' }] })
    expect(refusal(['text'], `Det stod ${number}`)).toMatchObject({
      problems: [{ field: 'text', problem: 'client-data' }],
    })
    expect(
      world.refusal('sammankallande', {
        kind: 'order-sanering',
        subject: `avvikelse:${world.key()}` as AvvikelseId,
        fields: ['text'],
        text: 'x',
      }),
    ).toMatchObject({ kind: 'gone' })
  })

  it('is told by the gravest that is found in a text', () => {
    const world = new World()
    world.store('repHisingen', {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${world.key()}`,
      value: {
        kind: 'nominering',
        forum: 'samverkan',
        avvikelse: world.raise(),
        text: `Ring 031-365 00 00 om ${number}`,
      },
    })
    expect(suspectsIn(world.state).map(({ finding: { kind } }) => kind)).toEqual(['personnummer'])
  })

  it('is looked for in every text that a person wrote, also inside a call and its points, and where it was copied to', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const heading = `Uppföljning av ${number} i gruppen`
    const item: Id<'punkt'> = `punkt:${world.key()}`
    const row = { forum: 'samverkan', meeting, order: 'm', heading, kind: 'information', state: 'pa-dagordningen' }
    world.store('sammankallande', { kind: 'add', of: 'punkt', id: item, value: row } as never)
    const points = [{ item, heading, kind: 'information' }]
    const called = { day: '2026-10-12', start: '09:00', end: '11:00', place: 'Rum 1', points }
    const kallelse: FactId = `handelse:${world.key()}`
    const value = { kind: 'kallelse', forum: 'samverkan', meeting, called, text: 'Ring 031-365 00 00' }
    world.store('sammankallande', { kind: 'add', of: 'handelse', id: kallelse, value } as never)
    expect(suspectsIn(world.state).map(({ row: { id }, path, finding: { kind } }) => [id, path, kind])).toEqual([
      [item, 'heading', 'personnummer'],
      [kallelse, 'called.points.0.heading', 'personnummer'],
      [kallelse, 'text', 'telefonnummer'],
    ])
    const own = rowById(item, world.state)
    expect(own && copiesOf(own, [heading], world.state)).toMatchObject([{ path: 'called.points.0.heading' }])
    const found = rowById(kallelse, world.state)
    if (!found) throw new Error('gone')
    expect(textsOf(found).map(({ path }) => path)).toEqual(['called.place', 'called.points.0.heading', 'text'])
    expect(without(contentOf(found), ['called.points.0.heading'])).toEqual({
      ...value,
      called: { ...called, points: [{ ...points[0], heading: removed }] },
    })
    const sanering = order(world, kallelse, ['called.points.0.heading'])
    carryOut(world, sanering)
    expect(standingOf(world, kallelse)).toEqual({ counts: true })
  })
})
