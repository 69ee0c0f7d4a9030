import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, insatsId } from '../../../test/builders/catalogue.ts'
import { heads, World } from '../../../test/builders/world.ts'
import { hindersDeciding } from '../commands/sob.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, DecisionId, ForslagId } from '../shared/ids.ts'
import { mandateOn } from '../stallningstagande/positions.ts'
import { styrmodell2025 } from '../styrmodell/versions/2025.ts'
import { noChanges } from '../tjansteutbud/change-set.ts'
import { matterById } from './matter.ts'
import { broughtInBy, concerned, wordingDigest } from './wording.ts'

function matter(world: World, id: ForslagId) {
  const found = matterById(id, world.state)
  if (!found) throw new Error(`No ${id}`)
  return found
}

const rule = (id: string) => ({ kind: 'rule', rule: id })

describe('a proposal', () => {
  it('FS-1: is put to a forum by one who sits there; one written round the app by another is not counted and cannot be decided', () => {
    const world = new World()
    expect(world.refusal('repArbvux', { kind: 'share-forslag', text: world.proposal() })).toEqual(rule('FS-1'))
    expect(
      world.refusal('repArbvux', { kind: 'share-forslag', text: world.proposal({ forum: 'samverkan' }) }),
    ).toBeUndefined()
    const id = world.propose()
    const [row] = world.state.forslag
    if (!row) throw new Error('no proposal')
    world.state = { ...world.state, forslag: [{ ...row, author: 'repArbvux' }] }
    expect(readingOf(world.state).forslag[0]?.standing).toEqual({ counts: false, rule: 'FS-1' })
    expect(world.refusal('samordnare', world.perCapsulam(id))).toEqual(rule('BE-2'))
  })

  it('FS-2: its author changes it while it is open; nobody else does, and nobody once it is decided', () => {
    const world = new World()
    const forslag = world.propose()
    const seen = world.proposal()
    const edit = { kind: 'edit-forslag', forslag, seen, text: { ...seen, text: 'SoB beslutar något annat.' } } as const
    expect(world.refusal('chefCentrum', edit)).toEqual(rule('FS-2'))
    world.do('samordnare', edit)
    world.answer('samordnare', forslag)
    world.do('samordnare', world.perCapsulam(forslag))
    expect(world.refusal('samordnare', edit)).toEqual(rule('FS-2'))
    expect(world.refusal('samordnare', { kind: 'withdraw-forslag', forslag })).toEqual(rule('FS-2'))
  })

  it('is emptied of what its author takes away', () => {
    const world = new World()
    const changeSet = { ...noChanges, adds: [anInsats(1, { start: '2026-11-01' })] }
    const forslag = world.propose('samordnare', { changeSet, effectiveFrom: '2026-11-01', reviewOn: '2027-10-01' })
    const seen = world.proposal({ changeSet, effectiveFrom: '2026-11-01', reviewOn: '2027-10-01' })
    world.do('samordnare', { kind: 'edit-forslag', forslag, seen, text: world.proposal() })
    const { wording } = matter(world, forslag)
    expect(
      [wording.changeSet, wording.effectiveFrom, matter(world, forslag).forslag?.reviewOn].filter(Boolean),
    ).toEqual([])
  })

  it('that changes an older decision says which one', () => {
    const world = new World()
    const none = '' as DecisionId
    for (const relation of ['replaces', 'repeals', 'corrects'])
      expect(
        world.refusal('samordnare', { kind: 'share-forslag', text: world.proposal({ [relation]: none }) }),
      ).toEqual({ kind: 'fields', problems: [{ field: 'changes', problem: 'empty' }] })
  })

  it('FS-3: one that is taken back is neither answered nor decided, until it is put forward again', () => {
    const world = new World()
    const forslag = world.propose()
    world.answer('samordnare', forslag)
    world.do('samordnare', { kind: 'withdraw-forslag', forslag })
    expect(world.refusal('samordnare', world.perCapsulam(forslag))).toEqual(rule('FS-3'))
    expect(() => world.answer('chefCentrum', forslag)).toThrow('FS-3')
    world.do('samordnare', { kind: 'reopen-forslag', forslag })
    expect(world.refusal('samordnare', world.perCapsulam(forslag))).toBeUndefined()
  })

  it('FS-4: one about joint services names its underlag or says why there is none', () => {
    const world = new World()
    const share = (text: Parameters<World['proposal']>[0]) =>
      world.refusal('samordnare', { kind: 'share-forslag', text: world.proposal({ noUnderlag: '', ...text }) })
    expect(share({ delomraden: ['kost-motion'] })).toEqual({
      kind: 'fields',
      problems: [{ field: 'noUnderlag', problem: 'empty' }],
    })
    expect(share({ delomraden: ['kost-motion'], underlag: ['underlag:a'] })).toBeUndefined()
    expect(share({ delomraden: ['praktik'] })).toBeUndefined()
    const changeSet = { ...noChanges, adds: [anInsats(1, { delomraden: ['kost-motion'], start: '2027-01-01' })] }
    expect(share({ changeSet, effectiveFrom: '2027-01-01' })).toMatchObject({ problems: [{ field: 'noUnderlag' }] })
  })

  it('tells what is wrong, field by field', () => {
    const world = new World()
    const text = world.proposal({
      heading: '',
      text: ' ',
      delomraden: ['okand'],
      reviewOn: '2026-02-30',
      replaces: 'beslut:a',
    })
    const refusal = world.refusal('samordnare', { kind: 'share-forslag', text })
    expect(refusal).toMatchObject({ kind: 'fields' })
    expect(refusal?.kind === 'fields' && refusal.problems.map(({ field }) => field)).toEqual([
      'heading',
      'text',
      'delomraden',
      'reviewOn',
      'changes',
    ])
  })

  it('MA-3: in the samverkansgrupp of the revised version it is lifted to SoB by the sammankallande, with its words, and asked anew', () => {
    const world = new World()
    const forslag = world.propose('repHisingen', { forum: 'samverkan' })
    world.answer('repArbvux', forslag)
    expect(hindersDeciding(matter(world, forslag), world.desk('repArbvux'), 'beslut')).toBe('MA-3')
    expect(world.refusal('repArbvux', { kind: 'lift-forslag', forslag })).toEqual(rule('FS-1'))
    const lifted = world.do('sammankallande', { kind: 'lift-forslag', forslag }) as ForslagId
    expect(matter(world, lifted)).toMatchObject({ forum: 'sob', digest: matter(world, forslag).digest })
    expect(readingOf(world.state).forslag.map(({ standing }) => standing.counts)).toEqual([true, true])
    expect(world.refusal('sammankallande', { kind: 'lift-forslag', forslag })).toEqual(rule('FS-3'))
    expect(hindersDeciding(matter(world, lifted), world.desk('samordnare'), 'beslut')).toBe('MA-9')
    world.answer('samordnare', lifted)
    world.do('samordnare', world.perCapsulam(lifted))
    expect(readingOf(world.state).decisionsOn(lifted)[0]?.standing).toEqual({ counts: true })
  })

  it('MA-2: in the first version the samverkansgrupp decided operative questions, and such a decision still counts', () => {
    const world = new World('2024-10-07T08:00:00Z')
    const forslag = world.propose('repHisingen', { forum: 'samverkan', reach: 'operativ' })
    const meeting = world.meeting('samverkan')
    const point = { kind: 'put-on-agenda', meeting, heading: 'Praktik', item: 'beslut', subject: forslag } as const
    const item = world.do('sammankallande', point) as AgendaItemId
    world.answer('repArbvux', forslag)
    world.do('repArbvux', { ...world.perCapsulam(forslag), item })
    world.now = '2026-10-05T08:00:00Z'
    const [judged] = readingOf(world.state).decisionsOn(forslag)
    expect(judged).toMatchObject({ standing: { counts: true }, fact: { number: 'Samverkansgruppen 2024-001' } })
  })

  it('MA-6: what it does to an insats asks those who steer that insats, whatever delområde it names itself', () => {
    const world = new World()
    const added = world.propose('samordnare', {
      changeSet: { ...noChanges, adds: [anInsats(1, { delomraden: ['kost-motion'], start: '2026-11-01' })] },
      effectiveFrom: '2026-11-01',
    })
    const asked = (id: ForslagId) => mandateOn(matter(world, id), readingOf(world.state), styrmodell2025).required
    expect(asked(added)).toHaveLength(5)
    world.agree(added)
    world.do('samordnare', world.perCapsulam(added))
    const ended = world.propose('samordnare', {
      changeSet: { ...noChanges, ends: [{ insats: insatsId(1), on: '2027-01-31' }] },
      effectiveFrom: '2027-01-01',
    })
    expect(asked(ended)).toHaveLength(5)
    const { delomradenOfInsats } = readingOf(world.state)
    const { wording } = matter(world, ended)
    expect(broughtInBy(wording, delomradenOfInsats)).toEqual([insatsId(1)])
    expect(broughtInBy({ ...wording, delomraden: ['kost-motion'] }, delomradenOfInsats)).toEqual([])
    world.answer('samordnare', ended)
    expect(world.refusal('samordnare', world.perCapsulam(ended))).toEqual(rule('MA-9'))
  })

  it('MA-6: adjusting an insats into a delområde that another side steers asks that side too', () => {
    const changeSet = { ...noChanges, adjusts: [{ insats: insatsId(1), fields: { delomraden: ['vardag'] } }] }
    expect(concerned({ delomraden: ['praktik'], changeSet }, new Map())).toEqual(['praktik', 'vardag'])
    expect(broughtInBy({ delomraden: ['praktik'], changeSet }, new Map())).toEqual([insatsId(1)])
    expect(broughtInBy({ delomraden: ['vardag'], changeSet }, new Map())).toEqual([])
  })

  it('ST-3: a decision says what the parts agreed on and nothing else', () => {
    const world = new World()
    const forslag = world.propose()
    world.answer('samordnare', forslag)
    const other = { ...world.perCapsulam(forslag), text: 'SoB beslutar något annat.' }
    expect(world.refusal('samordnare', other)).toEqual(rule('ST-3'))
  })

  it('ST-3: its digest changes with every word and change, and with nothing else', () => {
    const base = new World().proposal({ changeSet: noChanges })
    const digest = wordingDigest({ ...base })
    for (const change of [
      { text: 'Annat.' },
      { reach: 'operativ' as const },
      { delomraden: ['yrke'] },
      { effectiveFrom: '2027-01-01' },
      { changeSet: { ...noChanges, adds: [anInsats(1)] } },
      { repeals: aDecision(1, '2026-01-01').id },
      { grupp: { key: 'grupp-a', name: 'A', purpose: '', ends: '2027-06-30', members: [] } as const },
    ])
      expect(wordingDigest({ ...base, ...change })).not.toBe(digest)
    expect(wordingDigest({ ...base, heading: 'Annan rubrik', text: `${base.text} ` })).toBe(digest)
    const reordered = { ends: [], adjusts: [], adds: [] }
    expect(wordingDigest({ ...base, changeSet: reordered })).toBe(digest)
  })
})

describe('a decision changes an older one', () => {
  it('BE-6: it replaces or repeals one of its own forum that still holds; one that names nothing that counts is not counted', () => {
    const world = new World()
    const first = decided(world)
    const second = decided(world, { replaces: first })
    const again = world.refusal('samordnare', { kind: 'share-forslag', text: world.proposal({ repeals: first }) })
    expect(again).toEqual({ kind: 'fields', problems: [{ field: 'changes', problem: 'not-allowed' }] })
    expect(
      world.refusal('samordnare', { kind: 'share-forslag', text: world.proposal({ repeals: second }) }),
    ).toBeUndefined()
    const forslag = world.propose()
    const [row] = world.state.forslag.filter(({ id }) => id === forslag)
    if (!row) throw new Error('no proposal')
    // Round the app: a proposal that repeals what is not there, agreed on and decided.
    world.state = {
      ...world.state,
      forslag: [...world.state.forslag.filter(({ id }) => id !== forslag), { ...row, repeals: 'beslut:a' }],
    }
    world.answer('samordnare', forslag)
    world.do('samordnare', world.perCapsulam(forslag))
    expect(readingOf(world.state).decisionsOn(forslag)[0]?.standing).toEqual({ counts: false, rule: 'BE-6' })
  })

  it('BE-5: between meetings a decision waits until every part that must agree has answered', () => {
    const world = new World()
    const forslag = world.propose('samordnare', { delomraden: ['kost-motion'] })
    for (const head of heads) {
      expect(world.refusal('samordnare', world.perCapsulam(forslag))).toEqual(rule('MA-9'))
      world.answer(head, forslag)
    }
    world.do('samordnare', world.perCapsulam(forslag))
    expect(world.state.decisions[0]).toMatchObject({
      perCapsulam: true,
      rules: ['BE-1', 'BE-5', 'MA-1', 'MA-6', 'MA-9'],
    })
    const lenient = {
      ...styrmodell2025,
      agreement: { value: { hinders: ['avstyrker' as const], eachSideSupports: false }, decidedBySoB: true },
    }
    world.state = { ...world.state, versions: [lenient] }
    const silent = world.propose('samordnare', { delomraden: ['vardag'] })
    expect(world.refusal('samordnare', world.perCapsulam(silent))).toEqual(rule('BE-5'))
  })
})

function decided(world: World, text: Parameters<World['proposal']>[0] = {}): DecisionId {
  const forslag = world.propose('samordnare', text)
  world.answer('samordnare', forslag)
  return world.do('samordnare', world.perCapsulam(forslag)) as DecisionId
}
