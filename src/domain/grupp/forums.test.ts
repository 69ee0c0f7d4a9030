import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { DecisionId } from '../shared/ids.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import { forumsOn, isKnownForum, withGroups } from './forums.ts'
import type { Grupp } from './grupp.ts'

const grupp: Grupp = {
  key: 'grupp-sprak',
  name: 'Språk och hälsa',
  purpose: 'Tar fram en insats som förenar språk och hälsa.',
  ends: '2027-01-31',
  members: [
    { person: 'analytiker', part: 'sf-hisingen', role: 'sammankallande' },
    { person: 'repCentrum', part: 'sf-centrum', role: 'deltagare' },
  ],
}

/** SoB sets the group up between meetings, and its members get their seats. */
function withGroup(effectiveFrom = '2026-10-05'): World {
  const world = new World()
  const forslag = world.propose('samordnare', { grupp, effectiveFrom })
  world.answer('samordnare', forslag)
  world.do('samordnare', world.perCapsulam(forslag)) as DecisionId
  return world
}
const groupsOn = (world: World, day: string) => forumsOn(readingOf(world.state), day).slice(3)

it('meets from its first day to its last, beside the forums of the directive', () => {
  const world = withGroup('2026-11-01')
  expect(forumsOn(readingOf(world.state), '2026-11-01')).toEqual(['samverkan', 'sob', 'analys', grupp.key])
  expect(groupsOn(world, '2026-10-31')).toEqual([])
  expect(groupsOn(world, '2027-01-31')).toEqual([grupp.key])
  expect(groupsOn(world, '2027-02-01')).toEqual([])
})

it('is called by its own name, also when it has ended; by what all groups have in common where nobody set it up', () => {
  const world = withGroup()
  const { model } = world.desk('samordnare')
  expect(forumOf(model, grupp.key)).toMatchObject({
    short: grupp.name,
    mandate: grupp.purpose,
    convenor: 'sammankallande',
  })
  expect(forumOf(model, 'grupp-okand').short).toBe('Arbetsgrupp')
  expect([grupp.key, 'sob', 'grupp-okand', 'styrelsen'].map(text => isKnownForum(text, model))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(withGroups(inForce('2026-10-05'), readingOf(world.state), '2026-10-06')).toBe(model)
  world.now = '2027-03-01T08:00:00Z'
  expect(forumOf(world.desk('samordnare').model, grupp.key).short).toBe(grupp.name)
})

it('is convened by its own sammankallande, who plans its year, keeps its template and calls its members', () => {
  const world = withGroup()
  const series = {
    kind: 'plan-meetings',
    forum: grupp.key,
    days: ['2026-11-10', '2026-12-01'],
    start: '09:00',
    end: '10:00',
    place: 'Teams',
  } as const
  for (const other of ['repCentrum', 'ledareAnalys', 'samordnare'] as const)
    expect(world.refusal(other, series)).toEqual({ kind: 'rule', rule: 'MO-1' })
  const standing = { kind: 'add-standing-point', forum: grupp.key, heading: 'Läget', standing: 'rubrik' } as const
  world.do('analytiker', standing)
  world.do('analytiker', series)
  const [meeting] = world.state.meetings
  if (!meeting) throw new Error('no meeting')
  const call = { kind: 'publish-kallelse', meeting: meeting.id, text: '' } as const
  expect(world.refusal('repCentrum', call)).toEqual({ kind: 'rule', rule: 'MO-2' })
  world.do('analytiker', call)
  expect(readingOf(world.state).factsAbout(meeting.id)).toMatchObject([
    { standing: { counts: true }, fact: { called: { points: [{ heading: 'Läget' }] } } },
  ])
})

it('takes proposals from its own members', () => {
  const world = withGroup()
  const text = world.proposal({ forum: grupp.key })
  expect(world.refusal('repCentrum', { kind: 'share-forslag', text })).toBeUndefined()
  expect(world.refusal('repHisingen', { kind: 'share-forslag', text })).toEqual({ kind: 'rule', rule: 'FS-1' })
})
