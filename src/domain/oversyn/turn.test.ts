import { beforeEach, describe, expect, it } from 'vitest'
import {
  answer,
  begin,
  heads,
  more,
  move,
  oversyn,
  plan,
  putToSob,
  recommend,
  refused,
  share,
  textAndring,
  throughRemiss,
  today,
  turn,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import type { PersonName } from '../../../test/builders/world.ts'
import { oversynTasks } from '../commands/oversyn-waiting.ts'
import { addDays } from '../shared/day.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { turnOfOversyn } from './turn.ts'

beforeEach(begin)

const tasks = (person: PersonName) => oversynTasks(world.desk(person)).map(({ kind }) => kind)
const freeze = () => world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
const mergeNow = () => world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
const days = (count: number) => world.later(count * 24 * 60)

describe('whose turn it is', () => {
  it('says at every step who has it', () => {
    expect(turn()).toMatchObject({ kind: 'foresla' })
    const forslag = share('repHisingen', textAndring('A.'))
    freeze()
    expect(turn()).toEqual({ kind: 'rekommendera', count: 1 })
    const recommendation = recommend(forslag, 'andras', textAndring('B.'))
    expect(turn()).toEqual({ kind: 'svara', parts: ['sf-hisingen'] })
    world.do('repHisingen', { kind: 'answer-recommendation', forslag, recommendation, accepts: true, text: '' })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    mergeNow()
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
    days(81)
    expect(turn()).toEqual({ kind: 'klar' })
  })

  it('asks for an end when nothing is accepted, and nobody is left waiting', () => {
    freeze()
    expect(turn()).toEqual({ kind: 'avsluta' })
    expect([tasks('dokumentansvarig'), tasks('samordnare'), tasks('repHisingen')]).toEqual([
      ['avsluta'],
      ['avsluta'],
      [],
    ])
    expect(refused('dokumentansvarig', { kind: 'merge-oversyn', oversyn })).toBe('OV-8')
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn, text: 'Inget att ändra i år.' })
    expect(view()).toMatchObject({ phase: 'avslutad', ended: { text: 'Inget att ändra i år.' } })
    expect([turn().kind, tasks('dokumentansvarig')]).toEqual(['klar', []])
    expect(refused('dokumentansvarig', { kind: 'plan-oversyn', oversyn, plan: plan(), text: '' })).toBe('OV-1')
  })

  it('asks for an end when every proposal was turned down or taken back', () => {
    const forslag = share('repHisingen', textAndring('A.'))
    const other = share('repCentrum', more('B.'))
    freeze()
    recommend(forslag, 'avstyrks')
    world.do('repCentrum', { kind: 'withdraw-andringsforslag', forslag: other, text: '' })
    expect(turn()).toEqual({ kind: 'avsluta' })
    recommend(forslag)
    expect(turn()).toEqual({ kind: 'sammanstall' })
  })

  it('asks for one wording when only collisions remain', () => {
    const [a, b] = [share('repHisingen', textAndring('A.')), share('repCentrum', textAndring('B.'))]
    freeze()
    recommend(a)
    recommend(b)
    expect(turn()).toEqual({ kind: 'forena' })
    expect(tasks('dokumentansvarig')).toEqual(['forena'])
    recommend(b, 'avstyrks')
    expect(turn()).toEqual({ kind: 'sammanstall' })
    mergeNow()
    recommend(b)
    expect(turn()).toEqual({ kind: 'forena' })
  })

  it('asks for the draft anew when what is accepted, or the day of the plan, is no longer what it says', () => {
    const forslag = share('repHisingen', textAndring('A.'))
    const other = share('repCentrum', { kind: 'utgar', section: 'bilaga' })
    const ofModel = share('chefNordost', move)
    for (const one of [forslag, other, ofModel]) recommend(one)
    freeze()
    mergeNow()
    expect(turn()).toEqual({ kind: 'sand-remiss' })
    const version = view().draft?.version ?? 'styrmodell:x'
    world.do('repCentrum', { kind: 'withdraw-andringsforslag', forslag: other, text: '' })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    const send = { kind: 'send-remiss', oversyn, version, back: today(), text: '' } as const
    expect(refused('dokumentansvarig', send)).toBe('OV-8')
    mergeNow()
    expect(turn()).toEqual({ kind: 'sand-remiss' })
    world.do('chefNordost', { kind: 'withdraw-andringsforslag', forslag: ofModel, text: '' })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    mergeNow()
    expect(turn()).toEqual({ kind: 'sand-remiss' })
    const later = { ...plan(), takesForce: addDays(plan().takesForce, 5) }
    world.do('samordnare', { kind: 'plan-oversyn', oversyn, plan: later, text: '' })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    mergeNow()
    expect(view().draft?.model.inForceFrom).toBe(later.takesForce)
    throughRemiss()
    expect(turn()).toEqual({ kind: 'lagg-fram' })
    recommend(forslag, 'andras', textAndring('B.'))
    expect(turn()).toEqual({ kind: 'svara', parts: ['sf-hisingen'] })
    const put = {
      kind: 'propose-adoption',
      oversyn,
      version: view().draft?.version ?? version,
      background: '',
    } as const
    expect(refused('samordnare', put)).toBe('OV-8')
  })

  it('OV-9: asks for another day when the one in the plan has come, also when the draft lies with SoB; nothing is lost', () => {
    recommend(share('repHisingen', textAndring('A.')))
    throughRemiss()
    const adoption = putToSob()
    days(80)
    expect(turn()).toEqual({ kind: 'ta-tillbaka' })
    expect([tasks('samordnare'), tasks('dokumentansvarig')]).toEqual([['ta-tillbaka'], []])
    expect(refused('samordnare', { kind: 'end-oversyn', oversyn, text: 'För sent.' })).toBe('OV-1')
    world.do('samordnare', { kind: 'withdraw-forslag', forslag: adoption })
    expect(turn()).toEqual({ kind: 'ny-dag' })
    expect(tasks('dokumentansvarig')).toEqual(['ny-dag'])
    const { version = 'styrmodell:x' } = view().draft ?? {}
    expect(refused('samordnare', { kind: 'propose-adoption', oversyn, version, background: '' })).toBe('OV-9')
    const later = { ...plan(), freezes: today(), remissOut: today(), remissBack: today(), decides: today() }
    world.do('dokumentansvarig', {
      kind: 'plan-oversyn',
      oversyn,
      plan: { ...later, takesForce: addDays(today(), 9) },
      text: '',
    })
    expect(turn()).toEqual({ kind: 'sammanstall' })
    mergeNow()
    expect(turn()).toEqual({ kind: 'lagg-fram' })
    expect(view().remiss?.parts.filter(({ latest }) => latest)).toHaveLength(5)
    const again = putToSob()
    world.agree(again)
    world.do('samordnare', world.perCapsulam(again))
    expect(view().phase).toBe('antagen')
  })

  it('OV-8: asks for an end when another version is to govern than the one that is looked over', () => {
    recommend(share('repHisingen', textAndring('A.')))
    freeze()
    const { versions } = world.state
    const other = { ...inForce(today()), id: 'styrmodell:annan', inForceFrom: addDays(today(), 1) } as const
    const state = { ...world.state, versions: [...versions, other] }
    expect(turnOfOversyn(view(), state, today())).toEqual({ kind: 'annan-grund' })
  })

  it('waits since the last thing that happened', () => {
    const forslag = share('repHisingen', textAndring('A.'))
    days(40)
    const since = (person: PersonName) => oversynTasks(world.desk(person))[0]?.since
    const at = view().forslag[0]?.forslag.at
    expect(since('dokumentansvarig')).toBe(at)
    recommend(forslag)
    expect(since('dokumentansvarig')).toBe(view().forslag[0]?.recommendation?.at)
    mergeNow()
    expect(since('dokumentansvarig')).toBe(view().draft?.at)
    const version = view().draft?.version ?? 'styrmodell:x'
    world.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: today(), text: '' })
    answer('chefCentrum')
    expect(oversynTasks(world.desk('chefHisingen'))).toMatchObject([{ kind: 'remissvar', due: today() }])
    expect(tasks('chefCentrum')).toEqual([])
    const passed = addDays(today(), 1)
    days(12)
    expect(since('samordnare')).toBe(view().remiss?.remiss.at)
    expect(oversynTasks(world.desk('samordnare')).map(({ kind, since: of }) => [kind, of])).toContainEqual([
      'lagg-fram',
      `${passed}T00:00:00Z`,
    ])
  })
})
