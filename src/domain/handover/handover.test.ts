import { describe, expect, it } from 'vitest'
import { bound } from '../../../test/builders/bunt.ts'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import {
  answer,
  begin,
  more,
  oversyn,
  recommend,
  share,
  textAndring,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { World } from '../../../test/builders/world.ts'
import { addDays } from '../shared/day.ts'
import { handoverOf } from './handover.ts'

describe('what a part leaves to its successor', () => {
  it('names the matters it has answered and not answered, and leaves them out when they are decided', () => {
    const world = new World()
    const { escalation, item } = world.unanswered()
    const stance = (part: string) =>
      handoverOf(part, world.desk('samordnare')).matters.map(({ matter, answer }) => [matter.id, answer.stance])
    expect(stance('sf-centrum')).toEqual([[escalation, 'ej-svarat']])
    world.answer('chefCentrum', escalation)
    expect(stance('sf-centrum')).toEqual([[escalation, 'tillstyrker']])
    const all = world.state
    world.state = { ...all, forumsSeen: ['samverkan'] }
    expect(stance('sf-centrum')).toEqual([])
    expect(handoverOf('sf-centrum', world.desk('samordnare')).withheld).toEqual(['sob'])
    world.state = all
    expect(handoverOf('sf-centrum', world.desk('samordnare')).withheld).toEqual([])
    world.do('samordnare', { ...world.decision(item), decision: 'svar' })
    expect(stance('sf-centrum')).toEqual([])
  })

  it('tells one who does not see SoB’s answers how the part stood when the question was lifted', () => {
    const world = new World()
    const { escalation } = world.unanswered()
    const lifted = () =>
      handoverOf('sf-centrum', world.desk('repCentrum')).lifted.map(({ matter, position }) => [
        matter.id,
        position.stance,
      ])
    expect(lifted()).toEqual([])
    world.state = { ...world.state, forumsSeen: ['samverkan'] }
    expect(lifted()).toEqual([[escalation, 'tillstyrker']])
    expect(handoverOf('ffs', world.desk('repCentrum')).lifted).toEqual([])
  })

  it('names what it has nominated, from the group’s list until it is lifted and then from the question', () => {
    const world = new World()
    const avvikelse = world.raise('repCentrum')
    const nominated = (part: string) =>
      handoverOf(part, world.desk('repHisingen')).nominated.map(one => one.avvikelse.id)
    expect(nominated('sf-hisingen')).toEqual([])
    world.nominateJointly(avvikelse)
    expect(nominated('sf-hisingen')).toEqual([avvikelse])
    expect(nominated('sf-centrum')).toEqual([])
    world.do('sammankallande', world.escalation(avvikelse))
    // Who reads SoB's lists alone has none of the group's facts.
    const facts = world.state.facts.filter(({ forum }) => forum === 'sob')
    expect(facts.length).toBeLessThan(world.state.facts.length)
    world.state = { ...world.state, facts, forumsSeen: ['sob'] }
    expect(nominated('sf-hisingen')).toEqual([avvikelse])
  })

  it('names the minutes that somebody of the part is to approve, until they have answered', () => {
    const held = new HeldMeeting().name().lay()
    const toApprove = (part: string) =>
      handoverOf(part, held.world.desk('chefFinsam')).toApprove.map(({ meeting, since }) => [meeting.id, since])
    expect(toApprove('finsam')).toEqual([[held.meeting, held.laid.at]])
    expect(toApprove('arbvux')).toEqual([])
    held.answer('chefFinsam')
    expect(toApprove('finsam')).toEqual([])
    expect(toApprove('sf-centrum')).toHaveLength(1)
  })

  it('names the forums of the part whose meetings the reader may not see', () => {
    const world = new World()
    const unseen = () => handoverOf('sf-hisingen', world.desk('repHisingen')).unseen
    expect(unseen()).toEqual([])
    world.state = { ...world.state, forumsSeen: ['samverkan'] }
    expect([...unseen()].sort()).toEqual(['analys', 'sob'])
  })

  it('names its uppdrag until the giver has approved them, and those it only takes part in', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const uppdrag = { part: 'sf-hisingen', text: 'Skriv rutinen.', due: '2026-12-04', involved: ['arbvux'] }
    world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag })
    const [given] = world.state.uppdrag
    const open = (part: string) => handoverOf(part, world.desk('samordnare')).uppdrag.map(one => one.uppdrag.id)
    expect([open('sf-hisingen'), open('arbvux'), open('sf-centrum')]).toEqual([[given?.id], [given?.id], []])
    const step = { kind: 'take-step' as const, uppdrag: given?.id ?? 'uppdrag:', part: 'sf-hisingen', text: '' }
    world.do('repHisingen', { ...step, step: 'klart' })
    expect(open('sf-hisingen')).toEqual([given?.id])
    world.do('chefCentrum', { ...step, part: 'sf-centrum', step: 'godkant' })
    expect(open('sf-hisingen')).toEqual([])
  })

  it('names what it has raised until the question is over, and the next meeting of each forum it sits in', () => {
    const world = new World()
    const avvikelse = world.raise('repHisingen')
    const next = world.meeting('samverkan', 7)
    world.meeting('samverkan', 30)
    const { raised, meetings } = handoverOf('sf-hisingen', world.desk('repHisingen'))
    expect(raised.map(view => view.avvikelse.id)).toEqual([avvikelse])
    expect(meetings.map(({ id }) => id)).toEqual([next])
    expect(handoverOf('sf-centrum', world.desk('repHisingen')).raised).toEqual([])
  })

  it('names the decisions that it has not anchored, and no others', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    world.do('samordnare', world.decision(item))
    const [decision] = world.state.decisions
    const gaps = () => handoverOf('sf-centrum', world.desk('chefCentrum')).gaps.map(gap => gap.decision.id)
    expect(gaps()).toEqual([decision?.id])
  })

  it('names what it has proposed in the review and that is not settled, and the remiss it has not answered', () => {
    begin()
    const of = (part: string) => {
      const { proposed, remiss } = handoverOf(part, world.desk('samordnare'))
      return [proposed.map(({ view, isAsked }) => [view.forslag.id, isAsked]), remiss?.remiss.kind]
    }
    const open = share('repHisingen', more('A.'))
    const taken = share('repHisingen', more('B.'))
    world.do('repHisingen', { kind: 'withdraw-andringsforslag', forslag: taken, text: '' })
    expect(of('sf-hisingen')).toEqual([[[open, false]], undefined])
    expect(of('sf-centrum')).toEqual([[], undefined])
    const recommendation = recommend(open, 'avstyrks')
    expect(of('sf-hisingen')).toEqual([[[open, true]], undefined])
    const reply = { kind: 'answer-recommendation', forslag: open, recommendation, text: 'Nej.' } as const
    world.do('repHisingen', { ...reply, accepts: true })
    expect(of('sf-hisingen')).toEqual([[], undefined])
    recommend(share('repHisingen', textAndring('C.')))
    world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
    const version = view().draft?.version ?? 'styrmodell:x'
    world.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), 20), text: '' })
    expect(of('sf-centrum')).toEqual([[], 'remiss'])
    answer('chefCentrum')
    expect(of('sf-centrum')).toEqual([[], undefined])
  })

  it('says of what it has raised whether it goes along in a bunt', () => {
    const { world: bunted, lead, centrum, city } = bound()
    const { raised } = handoverOf('sf-centrum', bunted.desk('repCentrum'))
    expect(raised.map(({ avvikelse, bunt }) => [avvikelse.id, bunt?.lead, bunt?.others])).toEqual([
      [centrum, lead, [centrum, city]],
    ])
  })
})
