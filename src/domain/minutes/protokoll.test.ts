import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, FactId } from '../shared/ids.ts'
import { minutesDigest } from './minutes.ts'
import { previousMinutes } from './previous.ts'
import { isObjectedTo } from './protokoll.ts'

const rule = (held: HeldMeeting, actor: PersonName, kind: 'lay-protokoll' | 'name' | 'justera') => {
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

describe('justering', () => {
  it('JU-1: at least two who sit in the forum, of different parts, are named by the one who convenes it', () => {
    const held = new HeldMeeting()
    const name = (actor: PersonName, persons: string[]) =>
      held.world.refusal(actor, { kind: 'name-justerare', meeting: held.meeting, persons })
    expect(name('chefCentrum', ['chefCentrum', 'chefFinsam'])).toEqual({ kind: 'rule', rule: 'JU-1' })
    const problem = (what: string) => ({ kind: 'fields', problems: [{ field: 'persons', problem: what }] })
    expect(name('samordnare', [])).toEqual(problem('empty'))
    expect(name('samordnare', ['chefCentrum'])).toEqual(problem('not-allowed'))
    expect(name('samordnare', ['chefCentrum', 'chefCentrum'])).toEqual(problem('not-allowed'))
    expect(name('samordnare', ['chefCentrum', 'repHisingen'])).toEqual(problem('not-allowed'))
    expect(name('samordnare', ['chefCentrum', 'chefFinsam', 'repHisingen'])).toEqual(problem('not-allowed'))
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
    const held = new HeldMeeting().name()
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
    const held = new HeldMeeting().name().lay()
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
    expect(put('chefCentrum', { meeting: held.world.meeting('sob', 30) })).toEqual(broken)
    expect(put('chefCentrum', { protokoll: `handelse:${held.world.key()}` })).toEqual(broken)
    expect(put('chefCentrum', {})).toEqual({ counts: true })
  })

  it('JU-3: who objects says what is wrong; a point objected to without a word is never taken for approved', () => {
    const held = new HeldMeeting().name().lay()
    const objections = [{ item: held.free, text: ' ' }]
    const command = { kind: 'justera', meeting: held.meeting, digest: held.laid.digest, objections } as const
    const problems = [{ field: `objection-${held.free}`, problem: 'empty' }]
    expect(held.world.refusal('chefCentrum', command)).toEqual({ kind: 'fields', problems })
  })

  it('JU-3: waits until the text is sent, and until then and after leaving the forum nobody approves', () => {
    const held = new HeldMeeting().name().lay()
    const { state } = held.world
    held.world.state = { ...state, facts: state.facts.map(fact => ({ ...fact, pending: fact.kind === 'protokoll' })) }
    expect(rule(held, 'chefCentrum', 'justera')).toBe('JU-3')
    const left = state.medlemskap.map(seat => (seat.person === 'chefCentrum' ? { ...seat, to: '2026-10-11' } : seat))
    held.world.state = { ...state, medlemskap: left }
    expect(rule(held, 'chefCentrum', 'justera')).toBe('MF-1')
  })

  it('is done when everyone named has approved; an objection keeps it open until a new text is laid, which all read anew', () => {
    const held = new HeldMeeting().name().lay().answer('chefCentrum')
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

  it('takes no answer to an older text for an answer to the one that lies there now', () => {
    const held = new HeldMeeting().name().lay()
    const { id, digest, minutes } = held.laid
    held.answer('chefCentrum', [{ item: held.free, text: 'Fel.' }]).lay()
    const answers = minutes.points.map(({ item }) => ({ item, answer: 'godkand', text: '' }) as const)
    for (const author of ['chefCentrum', 'chefFinsam'])
      held.world.later(1).store(author, {
        kind: 'add',
        of: 'handelse',
        id: `handelse:${held.world.key()}`,
        value: { kind: 'justering', forum: 'sob', meeting: held.meeting, protokoll: id, digest, answers, text: '' },
      })
    expect(held.status).toMatchObject({ kind: 'framlagt', answers: [{ fact: undefined }, { fact: undefined }] })
  })

  it('lets a justerare take an objection back by answering again', () => {
    const held = new HeldMeeting()
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
    const held = new HeldMeeting().name().lay().answer('chefCentrum').answer('chefFinsam')
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
    const held = new HeldMeeting().name()
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
    const held = new HeldMeeting().name().lay()
    const command = { kind: 'set-diarienummer', meeting: held.meeting, diarienummer: ' 0123/26 ' } as const
    expect(held.world.refusal('chefCentrum', command)).toEqual({ kind: 'rule', rule: 'MO-1' })
    held.world.do('samordnare', command)
    expect(held.row.diarienummer).toBe('0123/26')
    expect(held.differences).toEqual([])
  })
})

describe('the previous minutes', () => {
  it('stand ready for the forum’s next agenda once they are laid, until an agenda has taken them up', () => {
    const held = new HeldMeeting()
    const next = held.world.meeting('sob', 14)
    const offered = () => {
      const meeting = held.world.state.meetings.find(({ id }) => id === next)
      return meeting && previousMinutes(meeting, held.reading)?.id
    }
    expect(offered()).toBeUndefined()
    held.name().lay()
    expect(offered()).toBe(held.meeting)
    const group = held.world.meeting('samverkan', 20)
    const other = held.world.state.meetings.find(({ id }) => id === group)
    expect(other && previousMinutes(other, held.reading)).toBeUndefined()
    expect(previousMinutes(held.row, held.reading)).toBeUndefined()
    const point = { kind: 'put-on-agenda', meeting: next, item: 'justering', subject: held.meeting } as const
    // A correction speaks of the same minutes, and is not what takes them up.
    held.world.do('samordnare', { ...point, heading: 'Rättelse', from: held.free })
    expect(offered()).toBe(held.meeting)
    const item = held.world.do('samordnare', { ...point, heading: 'Föregående protokoll' }) as AgendaItemId
    expect(offered()).toBeUndefined()
    held.world.do('samordnare', { kind: 'strike-item', item })
    expect(offered()).toBe(held.meeting)
  })
})
