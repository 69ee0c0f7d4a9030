import { beforeEach, describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { mergeOf } from '../commands/adoption.ts'
import { andringsforslagById } from '../commands/andringsforslag.ts'
import type { Command } from '../commands/command.ts'
import { mandateOf } from '../decision/mandate.ts'
import { readingOf } from '../reading.ts'
import { addDays, swedishDay } from '../shared/day.ts'
import type { ForslagId, Id, OversynId } from '../shared/ids.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { delomradeOf } from '../styrmodell/lookup.ts'
import { text2025 } from '../styrmodell/text/versions/2025.ts'
import type { Andring } from './andring.ts'
import { basketOf } from './basket.ts'
import { effectsBetween } from './effects.ts'
import type { OversynFact } from './facts.ts'
import { synopsisOf } from './remiss.ts'
import { turnOfOversyn } from './turn.ts'
import { adoptionsIn, withAdopted } from './versions.ts'
import { currentOversyn, type OversynView, oversynerIn } from './view.ts'

let world: World
let oversyn: OversynId
const today = () => swedishDay(world.now)
const view = (): OversynView => {
  const found = oversynerIn(readingOf(world.state), today()).find(({ oversyn: { id } }) => id === oversyn)
  if (!found) throw new Error('no översyn')
  return found
}
const plan = (from = today()) => ({
  opens: from,
  freezes: addDays(from, 30),
  remissOut: addDays(from, 35),
  remissBack: addDays(from, 60),
  decides: addDays(from, 70),
  takesForce: addDays(from, 80),
})
const open = (actor: PersonName = 'dokumentansvarig') =>
  world.do(actor, { kind: 'open-oversyn', year: 2026, plan: plan(), text: '' }) as OversynId
const refused = (actor: PersonName, command: Command) => {
  const refusal = world.refusal(actor, command)
  return refusal?.kind === 'rule' ? refusal.rule : refusal
}
const judged = (id: Id) => readingOf(world.state).oversyn.find(({ fact }) => fact.id === id)?.standing

const syfte = text2025.sections.find(({ id }) => id === 'syfte')
if (!syfte) throw new Error('no section')
const [first] = syfte.blocks
const textAndring = (text: string): Andring => ({
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syfte',
  blocks: [{ kind: 'paragraph', text }],
})
const more = (text: string): Andring => ({
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syfte',
  blocks: [first ?? { kind: 'paragraph', text }, { kind: 'paragraph', text }],
})
/** Praktik goes to an område where both sides steer: SF must then agree. */
const move: Andring = { kind: 'modell', change: { kind: 'flytta-delomrade', delomrade: 'praktik', to: 'halso' } }
const share = (actor: PersonName, andring: Andring, heading = 'Tydligare syfte') =>
  world.do(actor, {
    kind: 'share-andringsforslag',
    oversyn,
    heading,
    andring,
    text: 'Det blir tydligare.',
  }) as OversynId
const of = (forslag: OversynId) => {
  const found = andringsforslagById(forslag, world.desk('dokumentansvarig'))
  if (!found) throw new Error('no proposal')
  return found.view
}
const recommend = (
  forslag: OversynId,
  stance: 'tillstyrks' | 'andras' | 'avstyrks' = 'tillstyrks',
  andring?: Andring,
) =>
  world.do('dokumentansvarig', {
    kind: 'recommend',
    forslag,
    wording: of(forslag).digest,
    stance,
    text: 'Så.',
    ...(andring && { andring }),
  }) as OversynId
const heads = ['samordnare', 'chefCentrum', 'chefHisingen', 'chefNordost', 'chefSydvast'] as const

/** From opening to a draft that all bound parts have answered. */
function throughRemiss(): void {
  world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
  world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
  const version = view().draft?.version ?? 'styrmodell:x'
  world.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), 20), text: '' })
  for (const head of heads) answer(head)
}
function answer(actor: PersonName, text = ''): void {
  const remiss = view().remiss?.remiss.id ?? oversyn
  const sections = text ? [{ section: 'syfte', stance: 'har-synpunkter' as const, text }] : []
  world.do(actor, { kind: 'answer-remiss', remiss, stance: 'tillstyrker', weight: 'beslutad', sections, text: '' })
}
function putToSob(): ForslagId {
  const version = view().draft?.version ?? 'styrmodell:x'
  return world.do('samordnare', { kind: 'propose-adoption', oversyn, version, background: '' }) as ForslagId
}
function adopt(): ForslagId {
  const forslag = putToSob()
  world.agree(forslag)
  world.do('samordnare', world.perCapsulam(forslag))
  return forslag
}

beforeEach(() => {
  world = new World()
  oversyn = open()
})

describe('rules OV-1 to OV-5: proposals', () => {
  it('OV-1: is opened by whoever keeps the text or coordinates SoB, one at a time, by a plan that hangs together', () => {
    const command: Command = { kind: 'open-oversyn', year: 2027, plan: plan(), text: '' }
    expect(refused('samordnare', command)).toBe('OV-1')
    world.do('samordnare', { kind: 'end-oversyn', oversyn, text: 'Inget att ändra.' })
    expect(refused('repArbvux', command)).toBe('OV-1')
    expect(refused('samordnare', command)).toBeUndefined()
    const wrong = { ...plan(), freezes: '2026-02-30', takesForce: plan().decides }
    expect(refused('samordnare', { ...command, plan: wrong })).toEqual({
      kind: 'fields',
      problems: [
        { field: 'freezes', problem: 'not-allowed' },
        { field: 'takesForce', problem: 'ends-before-start', start: plan().decides, end: plan().decides },
      ],
    })
    const forged = { kind: 'oppnad', year: 2030, plan: plan(), base: 'styrmodell:2025', text: '' } as const
    world.store('chefFinsam', { kind: 'add', of: 'oversyn', id: `oversyn:${world.key()}`, value: forged })
    expect(oversynerIn(readingOf(world.state), today())).toHaveLength(1)
  })

  it('OV-2, OV-3: is proposed by who speaks for a part, until it is frozen; whoever leads works on', () => {
    const command: Command = { kind: 'share-andringsforslag', oversyn, heading: 'a', andring: more('b'), text: 'c' }
    expect(refused('analytiker', command)).toBe('OV-2')
    expect(refused('sammankallande', command)).toBe('OV-2')
    share('chefFinsam', more('Finsam deltar.'))
    world.later(31 * 24 * 60)
    expect(view()).toMatchObject({ isFrozen: true, phase: 'beredning' })
    expect(refused('repArbvux', command)).toBe('OV-3')
    const late = world.key()
    world.store('repArbvux', {
      kind: 'add',
      of: 'oversyn',
      id: `oversyn:${late}`,
      value: { kind: 'andringsforslag', oversyn, part: 'arbvux', heading: 'a', andring: more('b'), text: '' },
    })
    expect(judged(`oversyn:${late}`)).toEqual({ counts: false, rule: 'OV-3' })
    share('dokumentansvarig', more('Efter remissen.'))
    expect(view().forslag).toHaveLength(2)
  })

  it('says which field is wrong: a section that has gone, nothing changed, no reason, client data', () => {
    const fields = (andring: Andring, text = 'Skäl') => {
      const refusal = world.refusal('repArbvux', {
        kind: 'share-andringsforslag',
        oversyn,
        heading: 'a',
        andring,
        text,
      })
      return refusal?.kind === 'fields' ? refusal.problems.map(({ field, problem }) => `${field} ${problem}`) : refusal
    }
    expect(fields({ ...more('x'), section: 'borta' } as Andring)).toEqual(['section not-allowed'])
    expect(fields({ kind: 'avsnitt', section: 'syfte', heading: 'Syfte', blocks: syfte.blocks })).toEqual([
      'newText not-allowed',
    ])
    expect(fields(more('x'), ' ')).toEqual(['text empty'])
    expect(fields(more('Klienten 19121212-1212'))).toEqual(['newText client-data'])
    expect(fields({ kind: 'modell', change: { kind: 'flytta-delomrade', delomrade: 'praktik', to: 'jobb' } })).toEqual([
      'modell not-allowed',
    ])
    expect(fields({ kind: 'modell', change: { kind: 'styrning-omrade', omrade: 'jobb', sides: [] } })).toEqual([
      'modell not-allowed',
    ])
  })

  it('OV-4, OV-5: the proposer writes anew and answers; another recommends, on the wording that was read', () => {
    const forslag = share('repHisingen', textAndring('A.'))
    const wording = of(forslag).digest
    const own = share('dokumentansvarig', move)
    expect(
      refused('dokumentansvarig', {
        kind: 'recommend',
        forslag: own,
        wording: of(own).digest,
        stance: 'tillstyrks',
        text: '',
      }),
    ).toBe('OV-5')
    expect(
      refused('repHisingen', {
        kind: 'recommend',
        forslag: own,
        wording: of(own).digest,
        stance: 'tillstyrks',
        text: '',
      }),
    ).toBe('OV-5')
    recommend(forslag)
    expect(of(forslag)).toMatchObject({ status: 'tillstyrkt', accepted: { kind: 'avsnitt' } })
    expect(
      refused('repCentrum', {
        kind: 'rewrite-andringsforslag',
        forslag,
        heading: 'a',
        andring: textAndring('B.'),
        text: 'c',
      }),
    ).toBe('OV-4')
    world.do('repHisingen', {
      kind: 'rewrite-andringsforslag',
      forslag,
      heading: 'a',
      andring: textAndring('B.'),
      text: 'c',
    })
    expect(of(forslag)).toMatchObject({ status: 'nytt', rewritten: 1 })
    expect(refused('dokumentansvarig', { kind: 'recommend', forslag, wording, stance: 'tillstyrks', text: '' })).toBe(
      'OV-5',
    )
    const rekommendation = recommend(forslag, 'andras', textAndring('C.'))
    expect(of(forslag)).toMatchObject({ status: 'vantar-pa-svar' })
    const reply = { kind: 'answer-recommendation', forslag, rekommendation, accepts: true, text: '' } as const
    expect(refused('repCentrum', reply)).toBe('OV-4')
    world.do('repHisingen', reply)
    expect(of(forslag)).toMatchObject({ status: 'andrat', accepted: textAndring('C.') })
    world.do('repHisingen', { ...reply, accepts: false, text: 'Nej.' })
    expect(of(forslag)).toMatchObject({ status: 'oenigt' })
    expect(of(forslag).accepted).toBeUndefined()
    world.do('repHisingen', { kind: 'withdraw-andringsforslag', forslag, text: '' })
    expect(of(forslag).status).toBe('aterkallat')
    expect(
      refused('repHisingen', {
        kind: 'rewrite-andringsforslag',
        forslag,
        heading: 'a',
        andring: textAndring('B.'),
        text: 'c',
      }),
    ).toBe('OV-4')
  })

  it('OV-4, OV-5, OV-7: what is written round the app does not count', () => {
    const forslag = share('repHisingen', textAndring('A.'))
    const forged = (author: PersonName, value: OversynFact) => {
      const id = `oversyn:${world.key()}` as const
      world.store(author, { kind: 'add', of: 'oversyn', id, value })
      return judged(id)
    }
    const wording = of(forslag).digest
    expect(
      forged('repCentrum', { kind: 'rekommendation', oversyn, forslag, wording, stance: 'tillstyrks', text: '' }),
    ).toEqual({ counts: false, rule: 'OV-5' })
    expect(forged('repCentrum', { kind: 'aterkallelse', oversyn, forslag, text: '' })).toEqual({
      counts: false,
      rule: 'OV-4',
    })
    expect(forged('chefCentrum', { kind: 'frysning', oversyn, text: '' })).toEqual({ counts: false, rule: 'OV-1' })
    expect(forged('stranger', { kind: 'behov', part: 'arbvux', heading: 'a', text: 'b' })).toEqual({
      counts: false,
      rule: 'OV-2',
    })
    expect(of(forslag).status).toBe('nytt')
    recommend(forslag)
    throughRemiss()
    const remiss = view().remiss?.remiss.id ?? oversyn
    const svar = {
      kind: 'remissvar',
      oversyn,
      remiss,
      stance: 'avstyrker',
      weight: 'egen',
      sections: [],
      text: '',
    } as const
    expect(forged('chefCentrum', { ...svar, part: 'sf-hisingen' })).toEqual({ counts: false, rule: 'OV-7' })
    expect(
      forged('chefCentrum', {
        kind: 'remiss',
        oversyn,
        version: 'styrmodell:x',
        digest: 'ab',
        back: today(),
        text: '',
      }),
    ).toEqual({ counts: false, rule: 'OV-6' })
  })
})

describe('rules OV-6 to OV-8: the draft and the remiss', () => {
  it('OV-8: two accepted proposals that collide hinder the draft until one of them gives way', () => {
    const [a, b] = [share('repHisingen', textAndring('A.')), share('repCentrum', textAndring('B.'))]
    recommend(a)
    recommend(b)
    world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    expect(mergeOf(view(), world.desk('dokumentansvarig'))?.collisions).toEqual([{ a, b, section: 'syfte' }])
    expect(refused('dokumentansvarig', { kind: 'merge-oversyn', oversyn })).toBe('OV-8')
    recommend(b, 'avstyrks')
    world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
    expect(view().draft?.merged).toEqual([a])
    expect(view().draft?.model).toMatchObject({ basedOn: 'styrmodell:2025', inForceFrom: view().plan.takesForce })
  })

  it('OV-6, OV-7: goes to the parts as it stands; the latest answer of a part holds, section by section', () => {
    recommend(share('repHisingen', textAndring('A.')))
    expect(refused('dokumentansvarig', { kind: 'merge-oversyn', oversyn })).toBe('OV-3')
    throughRemiss()
    expect(view()).toMatchObject({ phase: 'slutberedning', remiss: { missing: ['finsam', 'ffs'], isOver: true } })
    answer('chefCentrum', 'Skriv kortare.')
    answer('repCentrum')
    const remiss = view().remiss
    expect(remiss && [...synopsisOf(remiss)]).toMatchObject([
      ['syfte', [{ part: 'sf-centrum', text: 'Skriv kortare.', isLate: false }]],
    ])
    expect(remiss?.parts.find(({ part }) => part === 'sf-centrum')?.latest?.author).toBe('repCentrum')
    const version = view().draft?.version ?? 'styrmodell:x'
    expect(refused('chefCentrum', { kind: 'send-remiss', oversyn, version, back: today(), text: '' })).toBe('OV-6')
    expect(
      refused('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), -1), text: '' }),
    ).toMatchObject({ kind: 'fields' })
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

  it('says at every step who has the turn', () => {
    const turn = () => turnOfOversyn(view())
    expect(turn()).toMatchObject({ kind: 'foresla' })
    const forslag = share('repHisingen', textAndring('A.'))
    world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    expect(turn()).toEqual({ kind: 'rekommendera', count: 1 })
    const rekommendation = recommend(forslag, 'andras', textAndring('B.'))
    expect(turn()).toEqual({ kind: 'svara', parts: ['sf-hisingen'] })
    world.do('repHisingen', { kind: 'answer-recommendation', forslag, rekommendation, accepts: true, text: '' })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    world.do('samordnare', { kind: 'merge-oversyn', oversyn })
    expect(turn()).toEqual({ kind: 'sand-remiss' })
    world.do('samordnare', {
      kind: 'send-remiss',
      oversyn,
      version: view().draft?.version ?? 'styrmodell:x',
      back: today(),
      text: '',
    })
    expect(turn()).toMatchObject({ kind: 'remissvar', until: today() })
    for (const head of heads) answer(head)
    expect(turn()).toEqual({ kind: 'lagg-fram' })
    const adoption = putToSob()
    expect(turn()).toEqual({ kind: 'besluta' })
    world.agree(adoption)
    world.do('samordnare', world.perCapsulam(adoption))
    expect(turn()).toEqual({ kind: 'galler-fran', day: view().plan.takesForce })
    expect(currentOversyn(readingOf(world.state), today())).toBeDefined()
    world.later(81 * 24 * 60)
    expect(view().phase).toBe('galler')
    expect(currentOversyn(readingOf(world.state), today())).toBeUndefined()
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
    const after = mergeOf(view(), desk)?.version.model
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
    const after = mergeOf(view(), desk)?.version.model
    expect(after && effectsBetween(desk.model, after)).toEqual(effects)
  })
})

describe('the basket', () => {
  const basket = () => basketOf(view(), readingOf(world.state), today())
  const kinds = () => basket().map(({ content }) => content.kind)

  it('fills itself with decisions, avvikelser that belong together, and needs', () => {
    expect(kinds()).toEqual([])
    world.raise('repHisingen')
    expect(kinds()).toEqual([])
    world.raise('repCentrum')
    world.raise('repCentrum', { delomrade: 'praktik', omrade: 'jobb' })
    world.raise('repArbvux', { delomrade: 'yrke', omrade: 'kompetens' })
    const { item } = world.onSobAgenda()
    world.do('samordnare', { ...world.decision(item), touchesStyrmodell: true })
    world.do('repArbvux', { kind: 'note-behov', heading: 'Ordlista', text: 'Begreppen blandas.', section: 'syfte' })
    expect(kinds()).toEqual(['beslut', 'avvikelser', 'avvikelser', 'behov'])
    expect(basket()[1]).toMatchObject({ key: 'avvikelser:kost-motion', content: { avvikelser: [{}, {}, {}] } })
    expect(basket()[2]).toMatchObject({ key: 'avvikelser:rutin', content: { avvikelser: [{}, {}] } })
    const origin = 'avvikelser:rutin'
    world.do('repArbvux', {
      kind: 'share-andringsforslag',
      oversyn,
      heading: 'a',
      andring: more('b'),
      text: 'c',
      origin,
    })
    expect(basket()[2]?.forslag).toHaveLength(1)
    world.do('dokumentansvarig', { kind: 'choose-in-basket', oversyn, item: origin, choice: 'avford', text: 'Löst.' })
    expect(basket()[2]?.choice).toMatchObject({ choice: 'avford' })
    expect(refused('repArbvux', { kind: 'choose-in-basket', oversyn, item: origin, choice: 'avford', text: 'x' })).toBe(
      'OV-1',
    )
  })

  it('holds what the year before put off and left open, and nothing that it settled', () => {
    world.do('repArbvux', { kind: 'note-behov', heading: 'Ordlista', text: 'Begreppen blandas.' })
    const [need] = basket()
    world.do('dokumentansvarig', {
      kind: 'choose-in-basket',
      oversyn,
      item: need?.key ?? '',
      choice: 'nasta-ar',
      text: 'Hinns inte.',
    })
    share('repHisingen', textAndring('A.'), 'Kvar')
    const gone = share('repHisingen', more('B.'), 'Återkallat')
    world.do('repHisingen', { kind: 'withdraw-andringsforslag', forslag: gone, text: '' })
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn, text: 'Börjar om.' })
    world.later(24 * 60)
    oversyn = open('samordnare')
    const left = basket().filter(({ content }) => content.kind === 'uppskjutet')
    expect(left).toMatchObject([{ content: { heading: 'Kvar', year: 2026 } }])
    expect(kinds()).toContain('behov')
  })

  it('OV-10: holds a section of law that has another number, until then; another person reads it in the statute', () => {
    const lagrum = {
      kind: 'note-lagrum',
      lagrum: 'forsorjningsstod',
      law: 'SoL (2025:400)',
      chapter: 13,
      paragraph: 2,
      from: addDays(today(), 10),
      text: 'SFS 2026:900',
    } as const
    expect(refused('repArbvux', lagrum)).toBe('OV-10')
    expect(refused('samordnare', { ...lagrum, from: '2025-01-01', chapter: 0 })).toMatchObject({ kind: 'fields' })
    const change = world.do('samordnare', lagrum) as OversynId
    expect(kinds()).toEqual(['lagrum'])
    expect(basket()[0]).toMatchObject({
      content: { row: { chapter: 12, section: 1, to: addDays(today(), 9) }, sections: ['lagrum'] },
    })
    const row = () => readingOf(world.state).lagrum.find(({ chapter }) => chapter === 13)
    expect(row()).toMatchObject({ checked: false, from: lagrum.from })
    expect(refused('samordnare', { kind: 'check-lagrum', change, text: '' })).toBe('OV-10')
    world.do('repCentrum', { kind: 'check-lagrum', change, text: '' })
    expect(row()).toMatchObject({ checked: true })
  })
})
