import { beforeEach, describe, expect, it } from 'vitest'
import {
  adopt,
  answer,
  begin,
  move,
  oversyn,
  putToSob,
  recommend,
  refused,
  share,
  textAndring,
  throughRemiss,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { mandateOf } from '../decision/mandate.ts'
import { readingOf } from '../reading.ts'
import { addDays } from '../shared/day.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { delomradeOf } from '../styrmodell/lookup.ts'
import type { Andring } from './andring.ts'
import { mergeOf } from './draft.ts'
import { effectsBetween } from './effects.ts'
import { synopsisOf } from './remiss.ts'
import { adoptionsIn, withAdopted } from './versions.ts'

beforeEach(begin)

describe('rules OV-6 to OV-8: the draft and the remiss', () => {
  it('OV-8: two accepted proposals that collide hinder the draft until one of them gives way', () => {
    const [a, b] = [share('repHisingen', textAndring('A.')), share('repCentrum', textAndring('B.'))]
    recommend(a)
    recommend(b)
    world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    expect(mergeOf(view(), world.state)?.collisions).toEqual([{ a, b, section: 'syfte' }])
    expect(refused('dokumentansvarig', { kind: 'merge-oversyn', oversyn })).toBe('OV-8')
    recommend(b, 'avstyrks')
    world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
    expect(view().draft?.merged).toEqual([a])
    expect(view().draft?.model).toMatchObject({ basedOn: 'styrmodell:2025', inForceFrom: view().plan.takesForce })
  })

  it('OV-6, OV-7: goes to the parts as it stands; the latest answer of a part takes the place of the one before', () => {
    recommend(share('repHisingen', textAndring('A.')))
    expect(refused('dokumentansvarig', { kind: 'merge-oversyn', oversyn })).toBe('OV-3')
    throughRemiss()
    expect(view()).toMatchObject({ phase: 'slutberedning', remiss: { missing: ['finsam', 'ffs'], isOver: true } })
    const said = () => [...synopsisOf(view().remiss as NonNullable<ReturnType<typeof view>['remiss']>)]
    answer('chefCentrum', 'Skriv kortare.')
    expect(said()).toMatchObject([['syfte', [{ part: 'sf-centrum', text: 'Skriv kortare.', isLate: false }]]])
    answer('repCentrum')
    expect(said()).toEqual([])
    const remiss = view().remiss
    expect(remiss?.parts.find(({ part }) => part === 'sf-centrum')?.latest?.author).toBe('repCentrum')
    const version = view().draft?.version ?? 'styrmodell:x'
    expect(refused('chefCentrum', { kind: 'send-remiss', oversyn, version, back: today(), text: '' })).toBe('OV-6')
    expect(
      refused('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), -1), text: '' }),
    ).toEqual({ kind: 'fields', problems: [{ field: 'back', problem: 'too-early', earliest: today() }] })
    world.later(21 * 24 * 60)
    answer('chefFinsam')
    expect(view().remiss?.parts.find(({ part }) => part === 'finsam')).toMatchObject({ isLate: true })
    expect(
      refused('analytiker', {
        kind: 'answer-remiss',
        remiss: remiss?.remiss.id ?? oversyn,
        stance: 'tillstyrker',
        weight: 'egen',
        sections: [],
        text: '',
      }),
    ).toBe('OV-7')
  })
})

describe('rule OV-9: the new version governs from its day', () => {
  beforeEach(() => {
    recommend(share('repHisingen', textAndring('A.')))
    recommend(share('chefCentrum', move, 'Praktik till hälsa'))
    throughRemiss()
  })

  it('and an older matter is still judged by the rules of its day', () => {
    const before = world.propose('samordnare')
    world.answer('samordnare', before)
    world.do('samordnare', world.perCapsulam(before))
    const counts = (id: string) =>
      readingOf(world.state).decisions.find(({ fact }) => fact.forslag === id)?.standing.counts
    expect(counts(before)).toBe(true)
    adopt()
    const day = view().plan.takesForce
    const required = (on: string) =>
      mandateOf({ reach: 'strategisk', delomraden: ['praktik'] }, 'sob', inForce(on, world.state.versions)).required
    expect(required(addDays(day, -1))).toEqual(['arbvux'])
    expect(required(day)).toHaveLength(5)
    expect(delomradeOf(inForce(day, world.state.versions), 'halso', 'praktik')).toBeDefined()
    world.later(81 * 24 * 60)
    expect(counts(before)).toBe(true)
    const after = world.propose('samordnare')
    world.answer('samordnare', after)
    expect(refused('samordnare', world.perCapsulam(after))).toBe('MA-9')
    expect(inForce(today(), world.state.versions)).toMatchObject({
      adoptedBy: expect.any(String),
      basedOn: 'styrmodell:2025',
    })
  })

  it('a day that has come or gone is refused, and nobody alone can adopt', () => {
    const forslag = putToSob()
    expect(refused('samordnare', world.perCapsulam(forslag))).toBe('MA-9')
    world.agree(forslag)
    world.later(80 * 24 * 60)
    expect(refused('samordnare', world.perCapsulam(forslag))).toBe('OV-9')
    const { id: _, ...row } = world.state.forslag.find(({ id }) => id === forslag) ?? { id: '' }
    expect(row).toMatchObject({ effectiveFrom: today(), delomraden: [], reach: 'strategisk' })
    const late = {
      ...world.proposal(),
      delomraden: [],
      effectiveFrom: today(),
      adopts: { version: 'styrmodell:2025', digest: 'a'.repeat(64) },
    } as const
    expect(refused('samordnare', { kind: 'share-forslag', text: late })).toBe('OV-9')
  })

  it('OV-9: the proposal cannot be edited to something that SoB could not adopt', () => {
    const forslag = putToSob()
    const found = world.state.forslag.find(({ id }) => id === forslag)
    if (!found) throw new Error('no proposal')
    const { id: _, adopts: __, part: ___, state: ____, styrmodell: _____, ...row } = found
    const seen = world.proposal(row)
    const edit = (change: object) => ({ kind: 'edit-forslag' as const, forslag, seen, text: { ...seen, ...change } })
    expect(refused('samordnare', edit({ effectiveFrom: today() }))).toBe('OV-9')
    expect(refused('samordnare', edit({ delomraden: ['praktik'] }))).toBe('OV-9')
    world.do('samordnare', edit({ background: 'Översynen är klar.' }))
    expect(world.state.forslag.find(({ id }) => id === forslag)).toMatchObject({ adopts: found.adopts })
  })

  it('a decision written round the app with a day that has gone, or for one side alone, adopts nothing', () => {
    const forslag = putToSob()
    world.agree(forslag)
    const known = world.state.versions.length
    const verdict = world.do('samordnare', world.perCapsulam(forslag))
    expect(world.state.versions).toHaveLength(known + 1)
    const decision = world.state.decisions.find(({ id }) => id === verdict)
    if (!decision) throw new Error('no decision')
    for (const change of [{ effectiveFrom: today() }, { delomraden: ['praktik'] }, { reach: 'operativ' as const }]) {
      const decisions = world.state.decisions.map(one => (one.id === decision.id ? { ...one, ...change } : one))
      const state = withAdopted({ ...world.state, decisions })
      expect(state.versions).toHaveLength(known)
      expect(adoptionsIn(state)).toMatchObject([{ state: 'ogiltig' }])
    }
  })

  it('a row that is changed, taken away or doubled afterwards is never used, and is shown as such', () => {
    adopt()
    const { versions } = world.state
    const isUsed = () => world.state.versions.length === versions.length
    expect(adoptionsIn(world.state)).toMatchObject([{ state: 'hel' }])
    const before = world.state
    const [row] = before.versionRows
    const avsnitt = before.avsnittRows.find(({ section }) => section.id === 'syfte')
    if (!row || !avsnitt) throw new Error('no rows')
    world.store('dokumentansvarig', {
      kind: 'change',
      of: 'avsnitt',
      id: avsnitt.id,
      fields: { section: { ...avsnitt.section, heading: 'Annat' } },
    })
    expect([isUsed(), adoptionsIn(world.state)]).toMatchObject([false, [{ state: 'andrad' }]])
    world.state = before
    world.store('dokumentansvarig', {
      kind: 'change',
      of: 'version',
      id: row.id,
      fields: { model: { ...row.model, escalation: { ...row.model.escalation, grounds: [] } } },
    })
    expect([isUsed(), adoptionsIn(world.state)]).toMatchObject([false, [{ state: 'andrad' }]])
    world.state = before
    world.store('dokumentansvarig', { kind: 'add', of: 'version', id: `version:${world.key()}`, value: row })
    expect([isUsed(), adoptionsIn(world.state)]).toMatchObject([false, [{ state: 'ofullstandig' }]])
    const none = withAdopted({ ...before, versionRows: [] })
    expect([none.versions.length, adoptionsIn(none)]).toMatchObject([versions.length - 1, [{ state: 'saknas' }]])
    expect(withAdopted(before).versions).toHaveLength(versions.length)
  })

  it('OV-8: is not put to SoB when another version has been adopted meanwhile', () => {
    const other = { ...inForce(today()), id: 'styrmodell:annan', inForceFrom: addDays(today(), 1) } as const
    world.state = { ...world.state, versions: [...world.state.versions, other] }
    const version = view().draft?.version ?? 'styrmodell:x'
    expect(refused('samordnare', { kind: 'propose-adoption', oversyn, version, background: '' })).toBe('OV-8')
  })

  it('OV-9: is put to SoB by one who sits there', () => {
    const version = view().draft?.version ?? 'styrmodell:x'
    expect(refused('dokumentansvarig', { kind: 'propose-adoption', oversyn, version, background: '' })).toBe('FS-1')
  })
})

describe('what would behave otherwise', () => {
  it('is found by running the rules before and after', () => {
    recommend(share('chefCentrum', move))
    const desk = world.desk('dokumentansvarig')
    const after = mergeOf(view(), world.state)?.version.model
    expect(after && effectsBetween(desk.model, after)).toEqual([
      { kind: 'formular', delomrade: 'praktik', before: 'jobb', after: 'halso' },
      {
        kind: 'samsyn',
        delomrade: 'praktik',
        before: ['arbvux'],
        after: ['arbvux', 'sf'],
        added: ['sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast'],
        removed: [],
      },
    ])
  })

  it.each<[Extract<Andring, { kind: 'modell' }>['change'], unknown[]]>([
    [
      { kind: 'eskaleringsgrunder', grounds: ['gemensamt-nominerad'] },
      [
        { kind: 'vag', ground: 'oeniga', opens: false },
        { kind: 'vag', ground: 'strategisk', opens: false },
      ],
    ],
    [
      { kind: 'styrning-omrade', omrade: 'sociala', sides: ['arbvux', 'sf'] },
      ['kompetenser', 'natverk', 'vardag', 'motivation', 'samordning'].map(() =>
        expect.objectContaining({ kind: 'samsyn', added: ['arbvux'], removed: [] }),
      ),
    ],
    [
      { kind: 'plats', forum: 'samverkan', role: 'representant', part: 'ffs', how: 'ny' },
      [{ kind: 'plats', forum: 'samverkan', role: 'representant', part: 'ffs', added: true }],
    ],
    [
      { kind: 'utforare', delomrade: 'praktik', sides: ['sf'] },
      [{ kind: 'utforare', delomrade: 'praktik', before: ['arbvux'], after: ['sf'] }],
    ],
    [
      { kind: 'plats', forum: 'sob', role: 'verksamhetschef', part: 'ffs', how: 'bort' },
      [
        { kind: 'plats', forum: 'sob', role: 'verksamhetschef', part: 'ffs', added: false },
        { kind: 'hors', part: 'ffs', added: false },
        { kind: 'forankrar', part: 'ffs', added: false },
      ],
    ],
    [
      { kind: 'styrning-delomrade', delomrade: 'beroende', sides: [] },
      [
        {
          kind: 'samsyn',
          delomrade: 'beroende',
          before: ['sf'],
          after: ['arbvux', 'sf'],
          added: ['arbvux'],
          removed: [],
        },
      ],
    ],
  ])('of %j', (change, effects) => {
    recommend(share('chefCentrum', { kind: 'modell', change }))
    const desk = world.desk('dokumentansvarig')
    const after = mergeOf(view(), world.state)?.version.model
    expect(after && effectsBetween(desk.model, after)).toEqual(effects)
    // Taking it back is told as the same, the other way round.
    expect(after && effectsBetween(after, desk.model)).toHaveLength(effects.length)
  })
})
