import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { text } from '../text/text.ts'
import { openMatters, openUppdrag, uppdragOf } from './open-matters.ts'

const headings = (world: World, forum: 'samverkan' | 'sob' | 'analys', who: 'repArbvux' | 'samordnare' = 'repArbvux') =>
  openMatters(forum, world.desk(who), text).map(({ heading }) => heading)

describe('what lies open before a forum', () => {
  it('is for the group every avvikelse that it is not done with, the longest waiting first, whoever looks', () => {
    const world = new World()
    const first = world.raise('repHisingen', { heading: 'Den första' })
    // As it comes from another device, not in the order of time.
    world.later(-600).raise('repCentrum', { heading: 'Den andra' })
    world.later(600)
    expect(headings(world, 'samverkan')).toEqual(['Den andra', 'Den första'])
    const put = {
      kind: 'put-on-agenda',
      meeting: world.meeting('samverkan'),
      heading: 'Den första',
      item: 'beslut',
      subject: first,
    } as const
    const item = world.do('sammankallande', put) as AgendaItemId
    world.do('sammankallande', { kind: 'handle-avvikelse', item, outcome: 'avslutad', text: 'Löst.' })
    expect(headings(world, 'samverkan')).toEqual(['Den andra'])
    expect(headings(world, 'samverkan', 'samordnare')).toEqual(['Den andra'])
    // To one who cannot see what the group has done nothing of it is said to be open.
    world.state = { ...world.state, forumsSeen: ['sob'] }
    expect(headings(world, 'samverkan', 'samordnare')).toEqual([])
  })

  it('is for SoB the questions that it has not answered', () => {
    const world = new World()
    const one = world.onSobAgenda(world.raise('repHisingen', { heading: 'Fråga ett' }))
    world.onSobAgenda(world.raise('repHisingen', { heading: 'Fråga två' }))
    expect(headings(world, 'sob')).toHaveLength(2)
    expect(openMatters('sob', world.desk('repArbvux'), text)[0]?.to).toMatch(/^\/till-sob\/0/)
    world.do('samordnare', world.decision(one.item))
    expect(headings(world, 'sob')).toHaveLength(1)
  })
})

it('the uppdrag of a forum are those that it gave and has not approved, the nearest day first', () => {
  const world = new World()
  const { item } = world.onSobAgenda(world.raise('repHisingen'))
  world.do('samordnare', {
    ...world.decision(item),
    decision: 'uppdrag',
    uppdrag: { part: 'sf-hisingen', text: 'Sen.', due: '2026-12-01' },
  })
  const { item: other } = world.onSobAgenda(world.raise('repHisingen'))
  world.do('samordnare', {
    ...world.decision(other),
    decision: 'uppdrag',
    uppdrag: { part: 'arbvux', text: 'Tidig.', due: '2026-11-01' },
  })
  const given = openUppdrag('sob', world.desk('repArbvux')).map(({ uppdrag }) => uppdrag.due)
  expect(given).toEqual(['2026-11-01', '2026-12-01'])
  expect(openUppdrag('samverkan', world.desk('repArbvux'))).toEqual([])
})

it('the uppdrag of a working group are those that it was given, whoever gave them', () => {
  const world = new World()
  const grupp = {
    key: 'grupp-sprak',
    name: 'Språkgruppen',
    purpose: 'Tar fram en insats.',
    ends: '2027-01-31',
    members: [{ person: 'ledareAnalys', part: 'arbvux', role: 'sammankallande' }],
  } as const
  const forslag = world.propose('samordnare', { grupp })
  world.agree(forslag)
  const uppdrag = { part: 'arbvux', text: 'Ta fram en insats.', due: '2027-01-15', group: grupp.key }
  world.do('samordnare', { ...world.perCapsulam(forslag), decision: 'uppdrag', uppdrag })
  const desk = world.desk('repArbvux')
  expect(uppdragOf(grupp.key, desk).map(view => view.uppdrag.due)).toEqual(['2027-01-15'])
  expect(openUppdrag(grupp.key, desk)).toEqual([])
  expect(uppdragOf('grupp-annan', desk)).toEqual([])
})
