import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import { canonicalJson } from '../shared/digest.ts'
import type { AgendaItemId, FactId, MeetingId } from '../shared/ids.ts'
import { minutesOf } from './make.ts'
import { minutesDigest } from './minutes.ts'
import { isObjectedTo, type ProtokollStatus, protokollOf } from './protokoll.ts'
import { type Difference, verify } from './verify.ts'

/** A meeting of SoB that has been held: a decision with an uppdrag, a question put off, and a point with a note. */
class Held {
  readonly world = new World()
  readonly meeting: MeetingId
  readonly decided: AgendaItemId
  readonly postponed: AgendaItemId
  readonly free: AgendaItemId

  constructor() {
    const { world } = this
    const first = world.onSobAgenda()
    const second = world.raise('repHisingen', { heading: 'Lokaler' })
    world.nominateJointly(second)
    const escalation = world.do('sammankallande', world.escalation(second)) as `eskalering:${string}`
    this.meeting = first.meeting
    this.decided = first.item
    const put = (heading: string, subject?: typeof escalation) =>
      world.do('samordnare', {
        kind: 'put-on-agenda',
        meeting: this.meeting,
        heading,
        item: 'diskussion',
        ...(subject && { subject }),
      }) as AgendaItemId
    this.postponed = put('Lokaler', escalation)
    this.free = put('Läget i stadsområdena')
    world.later(7 * 24 * 60)
    world.do('samordnare', {
      ...world.decision(this.decided),
      decision: 'uppdrag',
      uppdrag: { part: 'arbvux', text: 'Skriv rutinen.', due: '2026-12-01' },
    })
    world.later(5).do('samordnare', { kind: 'postpone', item: this.postponed, text: 'Underlag saknas.' })
    this.change('samordnare', this.free, {
      notes: [
        { id: 'a', text: 'Hisingen har kö.' },
        { id: 'b', text: ' ' },
      ],
    })
    world.later(5)
  }

  get reading() {
    return readingOf(this.world.state)
  }
  get row() {
    const row = this.world.state.meetings.find(({ id }) => id === this.meeting)
    if (!row) throw new Error('no meeting')
    return row
  }
  get minutes() {
    return minutesOf(this.row, this.reading)
  }
  get status(): ProtokollStatus {
    return protokollOf(this.row, this.reading)
  }
  get laid() {
    const { status } = this
    if (status.kind === 'utkast') throw new Error('nothing is laid')
    return status.fact
  }
  get differences(): readonly Difference[] {
    return verify(this.laid.minutes, this.row, this.reading).differences
  }
  change(author: string, id: AgendaItemId, fields: object): void {
    this.world.store(author, { kind: 'change', of: 'punkt', id, fields })
  }
  name(): this {
    this.world.do('samordnare', {
      kind: 'name-justerare',
      meeting: this.meeting,
      persons: ['chefCentrum', 'chefFinsam'],
    })
    return this
  }
  lay(): this {
    this.world.later(1).do('samordnare', { kind: 'lay-protokoll', meeting: this.meeting })
    return this
  }
  answer(who: PersonName, objections: { item: AgendaItemId; text: string }[] = []): this {
    this.world.later(1).do(who, { kind: 'justera', meeting: this.meeting, digest: this.laid.digest, objections })
    return this
  }
}

const rule = (held: Held, actor: PersonName, kind: 'lay-protokoll' | 'name' | 'justera') => {
  const { meeting, world } = held
  const refusal = world.refusal(
    actor,
    kind === 'name'
      ? { kind: 'name-justerare', meeting, persons: ['chefCentrum', 'chefFinsam'] }
      : kind === 'justera'
        ? { kind, meeting, digest: held.laid.digest, objections: [] }
        : { kind, meeting },
  )
  return refusal?.kind === 'rule' ? refusal.rule : refusal
}

describe('minutes', () => {
  it('tell of the meeting what the lists say: its points in order, what was noted, and what came of each', () => {
    const { minutes } = new Held()
    expect(minutes).toMatchObject({
      forum: 'sob',
      day: '2026-10-12',
      styrmodell: { id: 'styrmodell:2025' },
      justerare: [],
      present: [],
    })
    expect(
      minutes.points.map(({ heading, notes, outcomes }) => [heading, notes, outcomes.map(({ kind }) => kind)]),
    ).toEqual([
      ['Kallelserutin', [], ['beslut']],
      ['Lokaler', [], ['bordlaggning']],
      ['Läget i stadsområdena', ['Hisingen har kö.'], []],
    ])
    expect(minutes.points[0]?.outcomes[0]).toMatchObject({
      number: 'SoB 2026-001',
      heading: 'Gemensam kallelserutin',
      uppdrag: [{ part: 'arbvux', text: 'Skriv rutinen.', due: '2026-12-01' }],
      by: { person: 'samordnare', role: 'samordnare', part: 'arbvux' },
    })
  })

  it('name the law of the day of the meeting, not of today', () => {
    const held = new Held()
    const before = { ...held.row, day: '2025-06-30' }
    expect(minutesOf(held.row, held.reading).lagrum[0]?.citation).toBe('12 kap. 1 § SoL (2025:400)')
    expect(minutesOf(before, held.reading).lagrum[0]?.citation).toBe('4 kap. 1 § SoL (2001:453)')
    expect(minutesOf(before, held.reading).styrmodell.id).toBe('styrmodell:2024')
  })

  it('name who was there and which seats were empty, by the last word of the one who convenes', () => {
    const held = new Held()
    const present = (role: 'samordnare' | 'avdelningschef', part: string) => ({ role, part })
    const note = (author: string, value: ReturnType<typeof present>[]) =>
      held.world.later(1).store(author, {
        kind: 'add',
        of: 'handelse',
        id: `handelse:${held.world.key()}`,
        value: { kind: 'narvaro', forum: 'sob', meeting: held.meeting, present: value, text: '' },
      })
    note('samordnare', [])
    note('samordnare', [present('samordnare', 'arbvux'), present('avdelningschef', 'sf-centrum')])
    note('chefCentrum', [])
    expect(held.minutes.present.map(({ part }) => part)).toEqual(['arbvux', 'sf-centrum'])
    expect(held.minutes.absent.map(({ part }) => part)).toEqual(['ffs', 'finsam'])
  })

  it('are the same to the letter when made twice, in whatever order the rows come', () => {
    const held = new Held()
    const { state } = held.world
    const turned = {
      ...state,
      items: [...state.items].reverse(),
      facts: [...state.facts].reverse(),
      medlemskap: [...state.medlemskap].reverse(),
    }
    expect(canonicalJson(minutesOf(held.row, readingOf(turned)))).toBe(canonicalJson(held.minutes))
  })

  it('leave out a point that was struck before anything came of it', () => {
    const held = new Held()
    held.world.do('samordnare', { kind: 'strike-item', item: held.free })
    expect(held.minutes.points.map(({ heading }) => heading)).toEqual(['Kallelserutin', 'Lokaler'])
  })

  it('hold two hundred points and the longest notes that fit, and say at once when they do not', () => {
    const held = new Held()
    for (let n = 0; n < 200; n += 1)
      held.world.do('samordnare', {
        kind: 'put-on-agenda',
        meeting: held.meeting,
        heading: `Punkt ${n}`,
        item: 'information',
      })
    held.change('samordnare', held.free, { notes: [{ id: 'a', text: 'å'.repeat(63_999) }] })
    held.name().lay()
    expect(held.laid.minutes.points).toHaveLength(203)
    held.change('samordnare', held.decided, { notes: [1, 2, 3].map(n => ({ id: `${n}`, text: 'x'.repeat(60_000) })) })
    expect(held.world.refusal('samordnare', { kind: 'lay-protokoll', meeting: held.meeting })).toMatchObject({
      kind: 'fields',
      problems: [{ field: 'protokoll', problem: 'too-long' }],
    })
  })
})

describe('justering', () => {
  it('JU-1: at least two who sit in the forum, of different parts, are named by the one who convenes it', () => {
    const held = new Held()
    const name = (actor: PersonName, persons: string[]) =>
      held.world.refusal(actor, { kind: 'name-justerare', meeting: held.meeting, persons })
    expect(name('chefCentrum', ['chefCentrum', 'chefFinsam'])).toEqual({ kind: 'rule', rule: 'JU-1' })
    const problem = (what: string) => ({ kind: 'fields', problems: [{ field: 'persons', problem: what }] })
    expect(name('samordnare', [])).toEqual(problem('empty'))
    expect(name('samordnare', ['chefCentrum'])).toEqual(problem('not-allowed'))
    expect(name('samordnare', ['chefCentrum', 'chefCentrum'])).toEqual(problem('not-allowed'))
    expect(name('samordnare', ['chefCentrum', 'repHisingen'])).toEqual(problem('not-allowed'))
    held.world.store('owner', {
      kind: 'add',
      of: 'medlemskap',
      id: `medlemskap:${held.world.key()}`,
      value: { person: 'other', forum: 'sob', role: 'avdelningschef', part: 'sf-centrum', from: '2024-01-01' },
    })
    expect(name('samordnare', ['chefCentrum', 'other'])).toEqual(problem('not-allowed'))
    expect(rule(held, 'samordnare', 'lay-protokoll')).toBe('JU-1')
    held.name()
    expect(held.minutes.justerare.map(({ part }) => part)).toEqual(['sf-centrum', 'finsam'])
    held.world.store('chefCentrum', {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${held.world.key()}`,
      value: { kind: 'justerare', forum: 'sob', meeting: held.meeting, persons: [], text: '' },
    })
    expect(held.minutes.justerare).toHaveLength(2)
  })

  it('JU-2: the one who convenes lays the text before the forum, and a text that is not its digest’s does not count', () => {
    const held = new Held().name()
    expect(rule(held, 'chefCentrum', 'lay-protokoll')).toBe('JU-2')
    held.lay()
    expect(held.status.kind).toBe('framlagt')
    expect(held.laid.digest).toBe(minutesDigest(held.laid.minutes))
    const { laid } = held
    const forged = (author: string, value: Partial<typeof laid>) => {
      const { kind, forum, meeting, digest, minutes } = { ...laid, ...value }
      const id: FactId = `handelse:${held.world.key()}`
      held.world
        .later(1)
        .store(author, { kind: 'add', of: 'handelse', id, value: { kind, forum, meeting, digest, minutes, text: '' } })
      return readingOf(held.world.state).facts.find(({ fact }) => fact.id === id)?.standing
    }
    expect(forged('samordnare', { minutes: { ...laid.minutes, place: 'Någon annanstans' } })).toEqual({
      counts: false,
      rule: 'JU-2',
    })
    expect(forged('chefCentrum', {})).toEqual({ counts: false, rule: 'JU-2' })
    const other = held.world.meeting('sob', 14)
    expect(forged('samordnare', { meeting: other })).toEqual({ counts: false, rule: 'JU-2' })
    expect(held.laid.id).toBe(laid.id)
  })

  it('JU-3: a named justerare approves the very text that is laid, every point of it; nobody else, and no other text', () => {
    const held = new Held().name().lay()
    expect(rule(held, 'chefFfs', 'justera')).toBe('JU-3')
    expect(rule(held, 'samordnare', 'justera')).toBe('JU-3')
    const { laid } = held
    const other = { kind: 'justera', meeting: held.meeting, digest: 'f'.repeat(64), objections: [] } as const
    expect(held.world.refusal('chefCentrum', other)).toEqual({ kind: 'rule', rule: 'JU-3' })
    const answers = laid.minutes.points.map(({ item }) => ({ item, answer: 'godkand', text: '' }) as const)
    const put = (author: string, more: object) => {
      const id: FactId = `handelse:${held.world.key()}`
      const value = {
        kind: 'justering',
        forum: 'sob',
        meeting: held.meeting,
        protokoll: laid.id,
        digest: laid.digest,
        answers,
        text: '',
        ...more,
      } as const
      held.world.later(1).store(author, { kind: 'add', of: 'handelse', id, value })
      return readingOf(held.world.state).facts.find(({ fact }) => fact.id === id)?.standing
    }
    const broken = { counts: false, rule: 'JU-3' }
    expect(put('chefFfs', {})).toEqual(broken)
    expect(put('chefCentrum', { digest: 'f'.repeat(64) })).toEqual(broken)
    expect(put('chefCentrum', { answers: answers.slice(1) })).toEqual(broken)
    expect(put('chefCentrum', { protokoll: `handelse:${held.world.key()}` })).toEqual(broken)
    expect(put('chefCentrum', {})).toEqual({ counts: true })
  })

  it('is done when everyone named has approved; an objection keeps it open until a new text is laid, which all read anew', () => {
    const held = new Held().name().lay().answer('chefCentrum')
    expect(held.status.kind).toBe('framlagt')
    held.answer('chefFinsam', [{ item: held.free, text: 'Det var Nordost som hade kö.' }])
    expect(isObjectedTo(held.status)).toBe(true)
    expect(held.status).toMatchObject({
      kind: 'framlagt',
      answers: [{ objections: [] }, { objections: [{ item: held.free }] }],
    })
    held.change('samordnare', held.free, { notes: [{ id: 'a', text: 'Nordost har kö.' }] })
    held.lay()
    expect(held.status).toMatchObject({ kind: 'framlagt', answers: [{ fact: undefined }, { fact: undefined }] })
    held.answer('chefFinsam').answer('chefCentrum')
    expect(held.status).toMatchObject({
      kind: 'justerat',
      fact: { minutes: { points: [{}, {}, { notes: ['Nordost har kö.'] }] } },
    })
  })

  it('lets a justerare take an objection back by answering again', () => {
    const held = new Held()
      .name()
      .lay()
      .answer('chefCentrum', [{ item: held0(), text: 'Fel.' }])
    function held0(): AgendaItemId {
      return 'punkt:00000000-0000-4000-8000-000000000000'
    }
    // An objection to a point that is not there is no objection to any point.
    expect(isObjectedTo(held.status)).toBe(false)
    held.answer('chefFinsam', [{ item: held.free, text: 'Fel.' }])
    expect(isObjectedTo(held.status)).toBe(true)
    held.answer('chefFinsam')
    expect(held.status.kind).toBe('justerat')
  })

  it('JU-4: afterwards the text is locked, whatever is changed or laid later; a correction is a point that refers back', () => {
    const held = new Held().name().lay().answer('chefCentrum').answer('chefFinsam')
    expect(held.status.kind).toBe('justerat')
    expect(rule(held, 'samordnare', 'lay-protokoll')).toBe('JU-4')
    expect(rule(held, 'samordnare', 'name')).toBe('JU-4')
    expect(rule(held, 'chefCentrum', 'justera')).toBe('JU-4')
    const { digest, minutes } = held.laid
    held.change('samordnare', held.free, { heading: 'Något annat', notes: [] })
    held.world.later(1).store('samordnare', {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${held.world.key()}`,
      value: {
        kind: 'protokoll',
        forum: 'sob',
        meeting: held.meeting,
        digest: minutesDigest(held.minutes),
        minutes: held.minutes,
        text: '',
      },
    })
    expect(held.status).toMatchObject({ kind: 'justerat', fact: { digest, minutes }, late: [{}] })
    const next = held.world.meeting('sob', 14)
    const item = held.world.do('samordnare', {
      kind: 'put-on-agenda',
      meeting: next,
      heading: 'Rättelse',
      item: 'justering',
      subject: held.meeting,
      from: held.free,
    })
    expect(held.world.state.items.find(({ id }) => id === item)).toMatchObject({
      from: held.free,
      subject: held.meeting,
    })
  })

  it('JU-5: nothing is laid before the meeting has been held, nor while something of it is not sent', () => {
    const world = new World()
    const meeting = world.meeting('sob', 3)
    world.do('samordnare', { kind: 'name-justerare', meeting, persons: ['chefCentrum', 'chefFinsam'] })
    expect(world.refusal('samordnare', { kind: 'lay-protokoll', meeting })).toEqual({ kind: 'rule', rule: 'JU-5' })
    const held = new Held().name()
    expect(rule(held, 'samordnare', 'lay-protokoll')).toBeUndefined()
    const { state } = held.world
    const unsent = <T extends { readonly id: string }>(rows: readonly T[], id: string | undefined) =>
      rows.map(row => (row.id === id ? { ...row, pending: true } : row))
    for (const waiting of [
      { ...state, items: unsent(state.items, held.free) },
      { ...state, decisions: unsent(state.decisions, state.decisions[0]?.id) },
      { ...state, facts: unsent(state.facts, state.facts.find(({ kind }) => kind === 'bordlaggning')?.id) },
      { ...state, facts: unsent(state.facts, state.facts.find(({ kind }) => kind === 'justerare')?.id) },
      { ...state, meetings: unsent(state.meetings, held.meeting) },
    ]) {
      held.world.state = waiting
      expect(rule(held, 'samordnare', 'lay-protokoll')).toBe('JU-5')
    }
  })

  it('waits for the one who convenes to note the number of the registered copy, which is no part of the text', () => {
    const held = new Held().name().lay()
    const command = { kind: 'set-diarienummer', meeting: held.meeting, diarienummer: ' 0123/26 ' } as const
    expect(held.world.refusal('chefCentrum', command)).toEqual({ kind: 'rule', rule: 'MO-1' })
    held.world.do('samordnare', command)
    expect(held.row.diarienummer).toBe('0123/26')
    expect(held.differences).toEqual([])
  })
})

describe('verifying', () => {
  const laid = () => new Held().name().lay()
  const named = (differences: readonly Difference[]) =>
    differences.map(({ item, part, change }) => [item, part, change])

  it('finds nothing while nothing has changed, nor when something new is noted later', () => {
    const held = laid()
    expect(held.differences).toEqual([])
    held.answer('chefCentrum').answer('chefFinsam')
    held.world.later(60).do('sammankallande', {
      kind: 'put-on-agenda',
      meeting: held.world.meeting('samverkan', 3),
      heading: 'Ny',
      item: 'information',
    })
    expect(held.differences).toEqual([])
    expect(verify(held.laid.minutes, held.row, held.reading)).toMatchObject({
      computed: held.laid.digest,
      nowDigest: held.laid.digest,
    })
  })

  it('names the point whose note, heading, proposal or kind was changed, and who changed its row', () => {
    const held = laid()
    held.world.later(30)
    held.change('owner', held.free, {
      notes: [{ id: 'a', text: 'Allt är bra.' }],
      heading: 'Annat',
      proposal: 'Nytt',
      kind: 'information',
    })
    expect(named(held.differences)).toEqual(
      ['heading', 'kind', 'proposal', 'notes'].map(part => [held.free, part, 'changed']),
    )
    expect(held.differences[0]?.row).toEqual({ kind: 'changed', editor: 'owner', at: held.world.now })
  })

  it('names the row of an outcome that was changed, and the rule by which it no longer counts', () => {
    const held = laid()
    const decision = held.world.state.decisions[0]
    if (!decision) throw new Error('no decision')
    held.world
      .later(30)
      .store('owner', { kind: 'change', of: 'beslut', id: decision.id, fields: { text: 'Något annat.' } })
    expect(held.differences).toEqual([
      {
        item: held.decided,
        part: 'outcome',
        change: 'missing',
        id: decision.id,
        row: { kind: 'changed', editor: 'owner', at: held.world.now, rule: 'MF-2' },
      },
    ])
  })

  it('names an uppdrag that was changed by the decision that gave it, and a row that is gone', () => {
    const held = laid()
    const uppdrag = held.world.state.uppdrag[0]
    if (!uppdrag) throw new Error('no uppdrag')
    held.world
      .later(30)
      .store('owner', { kind: 'change', of: 'uppdrag', id: uppdrag.id, fields: { due: '2027-12-01' } })
    expect(held.differences).toMatchObject([
      { item: held.decided, part: 'outcome', change: 'changed', row: { editor: 'owner' } },
    ])
    const { state } = held.world
    held.world.state = {
      ...state,
      items: state.items.filter(({ id }) => id !== held.free),
      uppdrag: state.uppdrag.map(row => ({ ...row, due: uppdrag.due })),
    }
    expect(held.differences).toEqual([{ item: held.free, part: 'point', change: 'missing', row: { kind: 'gone' } }])
  })

  it('names what of the meeting itself was changed, and points that were moved or slipped in', () => {
    const held = laid()
    held.world.later(30).store('owner', { kind: 'change', of: 'meeting', id: held.meeting, fields: { place: 'Rum 2' } })
    held.world.do('samordnare', { kind: 'move-item', item: held.free, before: held.decided })
    const added = held.world.do('samordnare', {
      kind: 'put-on-agenda',
      meeting: held.meeting,
      heading: 'Insmugen',
      item: 'information',
    })
    expect(named(held.differences)).toEqual([
      [undefined, 'when', 'changed'],
      [undefined, 'order', 'changed'],
      [added, 'point', 'added'],
    ])
  })

  it('names seats that were given away afterwards, since they were read from the list of members', () => {
    const held = laid()
    const { state } = held.world
    held.world.state = { ...state, medlemskap: state.medlemskap.filter(({ person }) => person !== 'chefFfs') }
    expect(named(held.differences)).toEqual([[undefined, 'present', 'changed']])
  })
})
