import { describe, expect, it } from 'vitest'
import { avvikelseText, World } from '../../../test/builders/world.ts'
import { turnOf, wayOf } from './turn.ts'

describe('raising an avvikelse', () => {
  it('AV-1: a member of the samverkansgrupp may, a head of department in SoB may not', () => {
    const world = new World()
    expect(world.refusal('repHisingen', { kind: 'share-avvikelse', text: avvikelseText })).toBeUndefined()
    expect(world.refusal('sammankallande', { kind: 'share-avvikelse', text: avvikelseText })).toBeUndefined()
    for (const outsider of ['chefCentrum', 'chefFinsam', 'stranger'] as const)
      expect(world.refusal(outsider, { kind: 'share-avvikelse', text: avvikelseText })).toEqual({
        kind: 'rule',
        rule: 'AV-1',
      })
  })

  it('AV-2: only the områden and delområden of the version in force are taken', () => {
    const world = new World()
    const wrong = { ...avvikelseText, omrade: 'sociala', delomrade: 'kost-motion' }
    expect(world.refusal('repHisingen', { kind: 'share-avvikelse', text: wrong })).toEqual({
      kind: 'fields',
      problems: [{ field: 'delomrade', problem: 'not-allowed' }],
    })
    const nothingChosen = { ...avvikelseText, omrade: '', delomrade: '' }
    expect(world.refusal('repHisingen', { kind: 'share-avvikelse', text: nothingChosen })).toEqual({
      kind: 'fields',
      problems: [{ field: 'omrade', problem: 'empty' }],
    })
  })

  it('AV-3: a personal identity number in any free text stops it and says where', () => {
    const world = new World()
    for (const field of ['heading', 'what', 'consequence', 'suggestion'] as const) {
      // 20000101-2384 follows the check digit's rule; the number is made for this test.
      const refusal = world.refusal('repHisingen', {
        kind: 'share-avvikelse',
        text: { ...avvikelseText, [field]: 'Gäller 20000101-2384.' },
      })
      expect(refusal).toMatchObject({
        kind: 'fields',
        problems: [{ field, problem: 'client-data', findings: [{ start: 7, end: 20 }] }],
      })
    }
  })

  it('tells every field that is empty or too long at once', () => {
    const world = new World()
    const text = { ...avvikelseText, heading: ' ', what: 'x'.repeat(20_001) }
    expect(world.refusal('repHisingen', { kind: 'share-avvikelse', text })).toEqual({
      kind: 'fields',
      problems: [
        { field: 'heading', problem: 'empty' },
        { field: 'what', problem: 'too-long', length: 20_001, limit: 20_000 },
      ],
    })
  })

  it('refuses characters that no document can hold', () => {
    const world = new World()
    for (const bad of ['\u0000', '\ud800', '\uffff'])
      expect(
        world.refusal('repHisingen', { kind: 'share-avvikelse', text: { ...avvikelseText, what: `a${bad}b` } }),
      ).toEqual({
        kind: 'fields',
        problems: [{ field: 'what', problem: 'unprintable' }],
      })
    expect(
      world.refusal('repHisingen', { kind: 'share-avvikelse', text: { ...avvikelseText, what: 'a 👩‍👩‍👧 b\n\tc' } }),
    ).toBeUndefined()
  })

  it('takes the part from the seat and the version from the day, not from the form', () => {
    const world = new World('2025-06-30T20:00:00Z')
    expect(world.view(world.raise('repCentrum')).avvikelse).toMatchObject({
      part: 'sf-centrum',
      styrmodell: 'styrmodell:2024',
    })
    expect(world.later(24 * 60).view(world.raise()).avvikelse).toMatchObject({
      part: 'sf-hisingen',
      styrmodell: 'styrmodell:2025',
    })
  })
})

describe('changing and handling an avvikelse', () => {
  it('AV-4: the one who raised it may change the text until the group has handled it', () => {
    const world = new World()
    const avvikelse = world.raise()
    const edit = {
      kind: 'edit-avvikelse',
      avvikelse,
      seen: avvikelseText,
      text: { ...avvikelseText, heading: 'Ny rubrik' },
    } as const
    expect(world.refusal('repCentrum', edit)).toEqual({ kind: 'rule', rule: 'AV-4' })
    world.do('repHisingen', edit)
    expect(world.view(avvikelse).avvikelse.heading).toBe('Ny rubrik')
    handled(world, avvikelse, 'overenskommelse')
    expect(world.refusal('repHisingen', edit)).toEqual({ kind: 'rule', rule: 'AV-4' })
    expect(world.view(avvikelse).changedAfterHandling).toBe(false)
    world.store('repHisingen', {
      kind: 'change',
      of: 'avvikelse',
      id: avvikelse,
      fields: { heading: 'Ändrad vid sidan av' },
    })
    expect(world.view(avvikelse).changedAfterHandling).toBe(true)
  })

  it('AV-5: what the group came to is noted by the sammankallande on a point of its own agenda', () => {
    const world = new World()
    const avvikelse = world.raise()
    const item = onAgenda(world, avvikelse)
    const note = { kind: 'handle-avvikelse', item, outcome: 'avslutad', text: 'Redan löst.' } as const
    expect(world.refusal('repArbvux', note)).toEqual({ kind: 'rule', rule: 'AV-5' })
    world.do('sammankallande', note)
    expect(world.view(avvikelse).status.kind).toBe('avslutad')
  })

  it('AV-5: a handling written round the app, off any agenda, is not counted', () => {
    const world = new World()
    const avvikelse = world.raise()
    const value = {
      kind: 'behandling',
      forum: 'samverkan',
      avvikelse,
      meeting: `meeting:${world.key()}`,
      item: `punkt:${world.key()}`,
      outcome: 'strategisk',
      text: '',
    } as const
    world.store('sammankallande', { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    expect(world.view(avvikelse)).toMatchObject({ status: { kind: 'delad' }, handlings: [] })
  })

  it('a nomination after the group had closed it opens the question again', () => {
    const world = new World()
    const avvikelse = world.raise()
    handled(world, avvikelse, 'avslutad')
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: 'Det hände igen.' })
    expect(world.view(avvikelse).status.kind).toBe('nominerad')
  })
})

describe('the way and the turn', () => {
  it('always names one holder, and the steps reached in their order', () => {
    const world = new World()
    const avvikelse = world.raise()
    expect(turnOf(world.view(avvikelse))).toMatchObject({ who: 'samverkansgruppen', since: '2026-10-05T08:00:00Z' })
    world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(turnOf(world.view(avvikelse))).toMatchObject({ who: 'side', sides: ['arbvux'] })
    world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
    expect(turnOf(world.view(avvikelse)).who).toBe('sammankallande')
    const reached = wayOf(world.view(avvikelse))
      .filter(step => step.at)
      .map(step => step.step)
    expect(reached).toEqual(['vackt', 'nominerad'])
  })

  it('leaves out the group’s own steps for a reader who cannot see the group’s list', () => {
    const world = new World()
    const { avvikelse } = world.onSobAgenda()
    const other = world.raise()
    world.state = { ...world.state, forumsSeen: ['sob'] }
    expect(wayOf(world.view(avvikelse)).map(step => step.step)).toEqual(['vackt', 'eskalerad', 'besvarad'])
    // It may be settled in the group already: no step to come is promised.
    expect(wayOf(world.view(other)).map(step => step.step)).toEqual(['vackt'])
  })

  it('is said to lie with the group, and not to wait, for one who cannot see what the group has done', () => {
    const world = new World()
    const avvikelse = world.raise()
    handled(world, avvikelse, 'overenskommelse')
    expect(world.view(avvikelse).status.kind).toBe('overenskommen')
    const { facts } = world.state
    world.state = { ...world.state, forumsSeen: ['sob'], facts: facts.filter(({ forum }) => forum === 'sob') }
    expect(world.view(avvikelse).status).toEqual({ kind: 'hos-gruppen' })
  })
})

function onAgenda(world: World, subject: ReturnType<World['raise']>) {
  const meeting = world.meeting('samverkan')
  return world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Avvikelsen',
    item: 'diskussion',
    subject,
  }) as `punkt:${string}`
}

function handled(world: World, avvikelse: ReturnType<World['raise']>, outcome: 'avslutad' | 'overenskommelse'): void {
  world.do('sammankallande', {
    kind: 'handle-avvikelse',
    item: onAgenda(world, avvikelse),
    outcome,
    text: 'Så blev det.',
  })
}
