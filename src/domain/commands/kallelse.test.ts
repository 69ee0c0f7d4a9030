import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { calledNow, callStateOf, changesBetween } from '../meeting/kallelse.ts'
import type { AgendaItemKind } from '../meeting/meeting.ts'
import { preparationsOf } from '../meeting/prepare.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, MeetingId } from '../shared/ids.ts'

function put(world: World, meeting: MeetingId, heading: string, item: AgendaItemKind = 'information'): AgendaItemId {
  return world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading, item }) as AgendaItemId
}
const publish = (meeting: MeetingId, text = '') => ({ kind: 'publish-kallelse', meeting, text }) as const
const stateOf = (world: World, meeting: MeetingId) => callStateOf(meeting, readingOf(world.state))
function changes(world: World, meeting: MeetingId) {
  const state = stateOf(world, meeting)
  const now = world.state.meetings.find(({ id }) => id === meeting)
  if (state.kind !== 'kallad' || !now) throw new Error('not called')
  return changesBetween(state.kallelse.called, calledNow(now, world.state))
}

describe('a kallelse', () => {
  it('keeps the agenda as it stood; a later one is the next version; taken back it is a draft again', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    expect(stateOf(world, meeting)).toEqual({ kind: 'utkast' })
    const a = put(world, meeting, 'A')
    world.do('sammankallande', publish(meeting, 'Välkomna'))
    expect(stateOf(world, meeting)).toMatchObject({
      kind: 'kallad',
      version: 1,
      kallelse: { text: 'Välkomna', called: { place: 'Rum 1', points: [{ item: a, heading: 'A' }] } },
    })
    world.do('sammankallande', publish(meeting))
    expect(stateOf(world, meeting)).toMatchObject({ version: 2 })
    world.do('sammankallande', { kind: 'withdraw-kallelse', meeting, text: 'Mötet ställs in.' })
    expect(stateOf(world, meeting)).toMatchObject({ kind: 'aterkallad', withdrawal: { text: 'Mötet ställs in.' } })
    expect(world.refusal('sammankallande', { kind: 'withdraw-kallelse', meeting, text: 'igen' })).toMatchObject({
      kind: 'gone',
    })
    world.do('sammankallande', publish(meeting))
    expect(stateOf(world, meeting)).toMatchObject({ kind: 'kallad', version: 3 })
  })

  it('MO-2: is sent and taken back by the one who convenes, and by no other', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    put(world, meeting, 'A')
    expect(world.refusal('repCentrum', publish(meeting))).toEqual({ kind: 'rule', rule: 'MO-2' })
    expect(world.refusal('repCentrum', { kind: 'note-narvaro', meeting, present: [], text: '' })).toEqual({
      kind: 'rule',
      rule: 'MO-2',
    })
    world.do('sammankallande', publish(meeting))
    expect(world.refusal('repCentrum', { kind: 'withdraw-kallelse', meeting, text: 'x' })).toEqual({
      kind: 'rule',
      rule: 'MO-2',
    })
  })

  it('MO-3: is not sent while a point for decision lacks its proposal', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const item = put(world, meeting, 'Ny rutin', 'beslut')
    expect(world.refusal('sammankallande', publish(meeting))).toEqual({ kind: 'rule', rule: 'MO-3' })
    const seen = { heading: 'Ny rutin', kind: 'beslut' } as const
    world.do('sammankallande', { kind: 'edit-item', item, seen, text: { ...seen, proposal: 'att införa den' } })
    expect(world.refusal('sammankallande', publish(meeting))).toBeUndefined()
    const onSob = world.onSobAgenda()
    expect(world.refusal('samordnare', publish(onSob.meeting))).toBeUndefined()
  })

  it('tells at the field of an empty agenda, and of one longer than a row can hold; 200 ordinary points fit', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const points = (problem: string) => ({ problems: [{ field: 'points', problem }] })
    expect(world.refusal('sammankallande', publish(meeting))).toMatchObject(points('empty'))
    for (let n = 1; n <= 200; n += 1)
      put(world, meeting, `Punkt ${n} om kallelser, kartläggning och gemensam planering`)
    expect(world.refusal('sammankallande', publish(meeting))).toBeUndefined()
    for (let n = 1; n <= 100; n += 1) put(world, meeting, `${n} ${'Ä'.repeat(250)}`)
    expect(world.refusal('sammankallande', publish(meeting))).toMatchObject(points('too-long'))
  })
})

describe('what has changed since the kallelse', () => {
  it('is nothing at first; then what was added, changed, moved, struck, given papers, and the meeting’s own time', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(heading => put(world, meeting, heading)) as AgendaItemId[]
    if (!a || !b || !c || !d) throw new Error('no points')
    world.do('sammankallande', publish(meeting))
    expect(changes(world, meeting)).toEqual([])
    put(world, meeting, 'E')
    world.do('sammankallande', { kind: 'move-item', item: d, before: a })
    world.do('sammankallande', { kind: 'strike-item', item: b })
    const seen = { heading: 'C', kind: 'information' } as const
    world.do('sammankallande', { kind: 'edit-item', item: c, seen, text: { ...seen, heading: 'C2', minutes: 5 } })
    world.do('sammankallande', {
      kind: 'set-papers',
      item: a,
      papers: [{ name: 'x.docx', link: 'https://example.com/x.docx' }],
    })
    world.do('sammankallande', {
      kind: 'change-meeting',
      meeting,
      day: '2026-10-13',
      start: '09:00',
      end: '11:00',
      place: 'Rum 2',
    })
    expect(changes(world, meeting)).toMatchObject([
      { kind: 'time', before: { place: 'Rum 1' }, now: { place: 'Rum 2', day: '2026-10-13' } },
      { kind: 'moved', point: { item: d }, was: 4, place: 1 },
      { kind: 'changed', point: { item: a }, fields: ['papers'] },
      { kind: 'changed', point: { item: c }, before: { heading: 'C' }, fields: ['heading', 'minutes'] },
      { kind: 'added', point: { heading: 'E' }, place: 4 },
      { kind: 'struck', point: { item: b }, was: 2 },
    ])
  })

  it('calls moved only what was moved itself: one that gave way has kept its place', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const items = Array.from({ length: 6 }, (_, n) => put(world, meeting, `P${n}`))
    world.do('sammankallande', publish(meeting))
    world.do('sammankallande', { kind: 'move-item', item: items[5] as AgendaItemId, before: items[0] as AgendaItemId })
    expect(changes(world, meeting)).toMatchObject([{ kind: 'moved', point: { item: items[5] }, was: 6, place: 1 }])
    world.do('sammankallande', { kind: 'move-item', item: items[2] as AgendaItemId, before: 'last' })
    expect(changes(world, meeting)).toMatchObject([
      { kind: 'moved', point: { item: items[5] } },
      { kind: 'moved', point: { item: items[2] }, place: 6 },
    ])
  })
})

describe('what a part prepares', () => {
  it('is the position it has not given, what it presents and the papers; a part that only hears gives no position it lacks', () => {
    const world = new World()
    const { item, meeting, escalation } = world.unanswered()
    const seen = { heading: 'Kallelserutin', kind: 'beslut' } as const
    world.do('samordnare', {
      kind: 'edit-item',
      item,
      seen,
      text: { ...seen, presenter: { role: 'samordnare', part: 'arbvux' } },
    })
    world.do('samordnare', { kind: 'set-papers', item, papers: [{ name: 'U', link: 'https://example.com/u' }] })
    const kinds = (part: string) => {
      const now = world.state.meetings.find(({ id }) => id === meeting)
      return now ? preparationsOf(now, part, world.desk('samordnare')).map(({ kind }) => kind) : []
    }
    expect(kinds('arbvux')).toEqual(['position', 'present', 'paper'])
    expect(kinds('sf-centrum')).toEqual(['position', 'paper'])
    world.answer('chefCentrum', escalation)
    expect(kinds('sf-centrum')).toEqual(['paper'])
  })

  it('asks again when the proposal is reworded, and at the proposal where a question has one', () => {
    const world = new World()
    const { escalation, meeting } = world.unanswered()
    const asked = () => {
      const now = world.state.meetings.find(({ id }) => id === meeting)
      const list = now ? preparationsOf(now, 'sf-centrum', world.desk('samordnare')) : []
      return list.flatMap(one => (one.kind === 'position' ? [one.again ? `${one.matter} again` : one.matter] : []))
    }
    expect(asked()).toEqual([escalation])
    const text = { escalation, delomraden: ['kost-motion'] }
    const forslag = world.propose('samordnare', text)
    expect(asked()).toEqual([forslag])
    world.answer('chefCentrum', forslag)
    expect(asked()).toEqual([])
    const seen = world.proposal(text)
    world.do('samordnare', { kind: 'edit-forslag', forslag, seen, text: { ...seen, text: 'SoB beslutar annat.' } })
    expect(asked()).toEqual([`${forslag} again`])
  })

  it('does not ask about a question that SoB has answered meanwhile', () => {
    const world = new World()
    const { item, meeting } = world.unanswered()
    const asked = () => {
      const now = world.state.meetings.find(({ id }) => id === meeting)
      return now && preparationsOf(now, 'sf-centrum', world.desk('samordnare')).map(({ kind }) => kind)
    }
    expect(asked()).toContain('position')
    world.do('samordnare', { ...world.decision(item), decision: 'svar' })
    expect(asked()).not.toContain('position')
  })

  it('is an uppdrag that falls due by the meeting, as long as the part has not said that it is done', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const meeting = world.meeting('sob', 60)
    const given = { part: 'sf-hisingen', text: 'Skriv rutinen.' }
    for (const due of ['2026-12-04', '2026-12-05']) {
      const at = due === '2026-12-04' ? item : world.onSobAgenda(world.raise()).item
      world.do('samordnare', { ...world.decision(at), decision: 'uppdrag', uppdrag: { ...given, due } })
    }
    const [first] = world.state.uppdrag
    const now = world.state.meetings.find(({ id }) => id === meeting)
    if (!now || !first) throw new Error('no meeting')
    const due = () =>
      preparationsOf(now, 'sf-hisingen', world.desk('samordnare')).flatMap(one =>
        one.kind === 'uppdrag' ? [one.uppdrag.id] : [],
      )
    expect([now.day, due()]).toEqual(['2026-12-04', [first.id]])
    const isLate = () =>
      preparationsOf(now, 'sf-hisingen', world.desk('samordnare')).map(one => one.kind === 'uppdrag' && one.isLate)
    expect(isLate()).toEqual([false])
    const { now: before } = world
    world.now = '2026-12-05T08:00:00Z'
    expect(isLate()).toEqual([true])
    world.now = before
    world.do('repHisingen', { kind: 'take-step', uppdrag: first.id, step: 'klart', part: 'sf-hisingen', text: '' })
    expect(due()).toEqual([])
  })
})

describe('who was there', () => {
  it('is noted by seats that the forum has, each once', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const seat = { role: 'representant', part: 'sf-hisingen' } as const
    const note = (present: readonly object[]) =>
      ({ kind: 'note-narvaro', meeting, present: present as (typeof seat)[], text: '' }) as const
    for (const wrong of [[seat, seat], [{ role: 'avdelningschef', part: 'sf-centrum' }], [{ ...seat, part: 'x' }]])
      expect(world.refusal('sammankallande', note(wrong))).toMatchObject({ problems: [{ field: 'present' }] })
    world.do('sammankallande', note([seat, { role: 'representant', part: 'arbvux', substitute: true }]))
    expect(readingOf(world.state).factsAbout(meeting)[0]).toMatchObject({
      standing: { counts: true },
      fact: { kind: 'narvaro', present: [seat, { substitute: true }] },
    })
  })
})
