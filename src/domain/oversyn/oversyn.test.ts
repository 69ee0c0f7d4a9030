import { beforeEach, describe, expect, it } from 'vitest'
import {
  begin,
  judged,
  more,
  move,
  of,
  oversyn,
  plan,
  recommend,
  refused,
  share,
  syfte,
  textAndring,
  throughRemiss,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import type { PersonName } from '../../../test/builders/world.ts'
import type { Command } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import { addDays } from '../shared/day.ts'
import type { Andring } from './andring.ts'
import type { OversynFact } from './facts.ts'
import { oversynerIn } from './view.ts'

beforeEach(begin)

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
        { field: 'takesForce', problem: 'too-early', earliest: addDays(plan().decides, 1) },
      ],
    })
    const gone = { ...plan(addDays(today(), -90)), decides: addDays(today(), -30) }
    expect(refused('samordnare', { ...command, plan: { ...gone, takesForce: addDays(today(), -10) } })).toEqual({
      kind: 'fields',
      problems: [{ field: 'takesForce', problem: 'too-early', earliest: addDays(today(), 1) }],
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
    const recommendation = recommend(forslag, 'andras', textAndring('C.'))
    expect(of(forslag)).toMatchObject({ status: 'vantar-pa-svar' })
    const reply = { kind: 'answer-recommendation', forslag, recommendation, accepts: true, text: '' } as const
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
    const own = share('dokumentansvarig', move)
    const toOwn = { kind: 'rekommendation', oversyn, forslag: own, wording, stance: 'tillstyrks', text: '' } as const
    expect(forged('dokumentansvarig', toOwn)).toEqual({ counts: false, rule: 'OV-5' })
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
