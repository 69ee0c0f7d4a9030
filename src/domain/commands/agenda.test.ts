import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { backlogOf } from '../meeting/backlog.ts'
import { ledTo } from '../meeting/led-to.ts'
import { agendaOf } from '../meeting/meeting.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, MeetingId } from '../shared/ids.ts'
import type { ItemText } from './meeting-command.ts'

function point(world: World, meeting: MeetingId, heading = 'Rutin för kallelser'): AgendaItemId {
  return world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading, item: 'diskussion' }) as AgendaItemId
}
const itemOf = (world: World, id: AgendaItemId) => world.state.items.find(item => item.id === id)
const seen: ItemText = { heading: 'Rutin för kallelser', kind: 'diskussion' }

describe('a point', () => {
  it('is given presenter, minutes and proposal, and loses again what is emptied', () => {
    const world = new World()
    const item = point(world, world.meeting('samverkan'))
    const text: ItemText = {
      heading: 'Kallelser',
      kind: 'beslut',
      presenter: { role: 'representant', part: 'sf-hisingen' },
      minutes: 15,
      proposal: 'att skicka dem tidigare',
    }
    world.do('sammankallande', { kind: 'edit-item', item, seen, text })
    expect(itemOf(world, item)).toMatchObject(text)
    world.do('sammankallande', { kind: 'edit-item', item, seen: text, text: seen })
    expect(itemOf(world, item)).toMatchObject({
      ...seen,
      presenter: undefined,
      minutes: undefined,
      proposal: undefined,
    })
  })

  it('tells at the field what cannot be', () => {
    const world = new World()
    const item = point(world, world.meeting('samverkan'))
    const wrong = (change: Partial<ItemText>) =>
      world.refusal('sammankallande', { kind: 'edit-item', item, seen, text: { ...seen, ...change } })
    const at = (field: string, problem: string) => ({ kind: 'fields', problems: [{ field, problem }] })
    for (const minutes of [0, -1, 1.5, 601, Number.NaN])
      expect(wrong({ minutes })).toEqual(at('minutes', 'not-allowed'))
    expect(wrong({ presenter: { role: 'representant', part: 'ingen' } })).toEqual(at('presenter', 'not-allowed'))
    expect(wrong({ heading: ' ' })).toEqual(at('heading', 'empty'))
    expect(wrong({ proposal: 'a'.repeat(63_999) })).toMatchObject(at('proposal', 'too-long'))
    expect(wrong({ heading: 'ok \u202edlog\u202c \u{1f600}' })).toBeUndefined()
    expect(world.refusal('repCentrum', { kind: 'edit-item', item, seen, text: seen })).toEqual({
      kind: 'rule',
      rule: 'MO-1',
    })
  })

  it('holds papers of the web, and nothing else', () => {
    const world = new World()
    const item = point(world, world.meeting('samverkan'))
    const papers = [{ name: 'Underlag.docx', link: 'https://example.sharepoint.com/a/Underlag.docx' }]
    world.do('sammankallande', { kind: 'set-papers', item, papers })
    expect(itemOf(world, item)?.papers).toEqual(papers)
    for (const link of ['javascript:alert(1)', 'http://example.com/a', 'https://a b'])
      expect(world.refusal('sammankallande', { kind: 'set-papers', item, papers: [{ name: 'a', link }] })).toEqual({
        kind: 'fields',
        problems: [{ field: 'papers', problem: 'not-allowed' }],
      })
  })
})

describe('a point that is put off or sent back', () => {
  it('goes on at the next meeting with all it had, and says where it comes from', () => {
    const world = new World()
    const [meeting, next] = [world.meeting('samverkan'), world.meeting('samverkan', 28)]
    const item = point(world, meeting)
    world.do('sammankallande', {
      kind: 'edit-item',
      item,
      seen,
      text: { ...seen, minutes: 10, presenter: { role: 'representant', part: 'arbvux' } },
    })
    world.do('sammankallande', { kind: 'carry-over', item, how: 'bordlagd', to: next, text: 'Tiden räckte inte.' })
    expect(agendaOf(world.state.items, meeting)).toEqual([])
    const [carried] = agendaOf(world.state.items, next)
    expect(carried).toMatchObject({ from: item, minutes: 10, presenter: { part: 'arbvux' }, heading: seen.heading })
    const reading = readingOf(world.state)
    const old = itemOf(world, item)
    expect(old && ledTo(old, reading).map(({ kind }) => kind)).toEqual(['uppskjuten'])
    expect(backlogOf('samverkan', reading, '2026-10-05')).toEqual([])
  })

  it('waits in the backlog until it is taken up, once', () => {
    const world = new World()
    const [meeting, next] = [world.meeting('samverkan'), world.meeting('samverkan', 28)]
    const item = point(world, meeting)
    world.do('sammankallande', { kind: 'carry-over', item, how: 'aterremitterad', text: 'Volymer saknas.' })
    expect(backlogOf('samverkan', readingOf(world.state), '2026-10-05')).toMatchObject([
      { kind: 'put-off', item: { id: item } },
    ])
    world.do('sammankallande', { kind: 'continue-item', item, meeting: next })
    expect(backlogOf('samverkan', readingOf(world.state), '2026-10-05')).toEqual([])
    expect(agendaOf(world.state.items, next)).toMatchObject([{ from: item }])
  })

  it('of SoB keeps its question with SoB, as a question that was put off', () => {
    const world = new World()
    const { item, meeting } = world.onSobAgenda()
    const next = world.meeting('sob', 40)
    world.do('samordnare', { kind: 'carry-over', item, how: 'bordlagd', to: next, text: 'Underlag saknas.' })
    const old = itemOf(world, item)
    expect(old?.meeting).toBe(meeting)
    expect(old && ledTo(old, readingOf(world.state)).map(({ kind }) => kind)).toEqual(['bordlaggning'])
    expect(agendaOf(world.state.items, next)).toMatchObject([{ subject: old?.subject, from: item }])
    expect(backlogOf('sob', readingOf(world.state), '2026-10-05')).toEqual([])
  })

  it('asks for a reason and for a meeting of its own forum, and the one who convenes', () => {
    const world = new World()
    const [meeting, other] = [world.meeting('samverkan'), world.meeting('sob')]
    const item = point(world, meeting)
    const carry = { kind: 'carry-over', item, how: 'bordlagd', text: 'Skäl' } as const
    expect(world.refusal('sammankallande', { ...carry, text: ' ' })).toMatchObject({ problems: [{ field: 'text' }] })
    for (const to of [other, meeting, 'meeting:00000000-0000-4000-8000-000000000999'] as const)
      expect(world.refusal('sammankallande', { ...carry, to })).toMatchObject({ problems: [{ field: 'to' }] })
    expect(world.refusal('repCentrum', carry)).toEqual({ kind: 'rule', rule: 'MO-1' })
  })

  it('MO-1: by somebody who does not convene does not count', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const item = point(world, meeting)
    world.store('repCentrum', {
      kind: 'add',
      of: 'handelse',
      id: `handelse:${world.key()}`,
      value: { kind: 'uppskjuten', forum: 'samverkan', meeting, item, how: 'bordlagd', text: 'Nej' },
    })
    expect(readingOf(world.state).factsAbout(item)[0]?.standing).toEqual({ counts: false, rule: 'MO-1' })
  })
})
