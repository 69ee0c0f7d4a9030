import { describe, expect, it } from 'vitest'
import { begin, world as city, more, oversyn, recommend, share, view } from '../../../test/builders/oversyn.ts'
import { heads, type PersonName, World } from '../../../test/builders/world.ts'
import type { Command } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import { addDays, swedishDay } from '../shared/day.ts'
import { type DecisionId, type EscalationId, type Id, keyOf, type UppdragId } from '../shared/ids.ts'
import { type NoticeKind, noticeKinds } from '../shared/notice-kinds.ts'
import { noticesOf } from './notices.ts'

/** Whom each kind goes to when this person has written it. */
function told(world: World, actor: PersonName, id: Id): Partial<Record<NoticeKind, string[]>> {
  const notices = noticesOf(keyOf(id), world.desk(actor))
  return Object.fromEntries(notices.map(({ kind, to }) => [kind, [...to].sort()]))
}

const first = (world: World, actor: PersonName, id: Id) => noticesOf(keyOf(id), world.desk(actor))[0]
const sorted = (...names: PersonName[]) => [...names].sort()
const today = (world: World) => swedishDay(world.now)

/** A nomination by Hisingen of its own question. */
function nomination(world = new World()) {
  const avvikelse = world.raise('repCentrum')
  const fact = world.do('repHisingen', { kind: 'nominate', avvikelse, reason: 'Hemligt skäl.' })
  return { world, avvikelse, fact }
}

describe('who is told', () => {
  it('nominated: the one who raised it and the one who convenes; nominationNeeded: those who lack', () => {
    const { world, fact, avvikelse } = nomination()
    expect(told(world, 'repHisingen', fact)).toEqual({
      nominationNeeded: ['repArbvux'],
      nominated: sorted('repCentrum', 'sammankallande'),
    })
    const second = world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
    expect(told(world, 'repArbvux', second)).toEqual({ nominated: sorted('repCentrum', 'sammankallande') })
  })

  it('escalated: the samordnare of SoB, the one who raised it, and those who nominated', () => {
    const world = new World()
    const avvikelse = world.raise('repCentrum')
    world.nominateJointly(avvikelse)
    const escalation = world.do('sammankallande', world.escalation(avvikelse)) as EscalationId
    expect(told(world, 'sammankallande', escalation)).toEqual({
      escalated: sorted('samordnare', 'repCentrum', 'repHisingen', 'repArbvux'),
    })
    expect(first(world, 'sammankallande', escalation)).toMatchObject({ path: `/till-sob/${keyOf(escalation)}` })
  })

  it('escalated: also those who raised what goes along in a bunt', () => {
    const world = new World()
    const lead = world.raise('repHisingen')
    const other = world.raise('repCentrum', { stadsomrade: 'centrum' })
    world.do('sammankallande', { kind: 'make-bunt', lead, others: [other], text: '' })
    world.nominateJointly(lead)
    const escalation = world.do('sammankallande', world.escalation(lead)) as EscalationId
    expect(told(world, 'sammankallande', escalation)).toEqual({
      escalated: sorted('samordnare', 'repCentrum', 'repHisingen', 'repArbvux'),
    })
  })

  it('onSobAgenda: who is to take a position, and the one who raised it, with the day; not once it is struck', () => {
    const world = new World()
    const { item, avvikelse } = world.unanswered()
    expect(world.view(avvikelse).avvikelse.author).toBe('repHisingen')
    expect(told(world, 'samordnare', item)).toEqual({
      onSobAgenda: sorted(
        'chefCentrum',
        'chefHisingen',
        'chefNordost',
        'chefSydvast',
        'chefFinsam',
        'chefFfs',
        'repHisingen',
      ),
    })
    expect(first(world, 'samordnare', item)?.day).toBe(addDays(today(world), 7))
    world.do('samordnare', { kind: 'strike-item', item } as Command)
    expect(told(world, 'samordnare', item)).toEqual({})
  })

  it('onSobAgenda: nobody for a point of the group, for one about no matter, or when the day has passed', () => {
    const world = new World()
    const avvikelse = world.raise()
    const own = world.meeting('samverkan')
    const put = { kind: 'put-on-agenda', heading: 'a', item: 'diskussion' } as const
    expect(
      told(world, 'sammankallande', world.do('sammankallande', { ...put, meeting: own, subject: avvikelse })),
    ).toEqual({})
    const sob = world.meeting('sob')
    expect(told(world, 'samordnare', world.do('samordnare', { ...put, meeting: sob }))).toEqual({})
    const question = world.unanswered(world.raise('repCentrum'))
    const noted = world.do('sammankallande', { ...put, meeting: own, subject: question.escalation })
    expect(told(world, 'sammankallande', noted)).toEqual({})
    world.later(60 * 24 * 7)
    expect(told(world, 'samordnare', question.item)).toHaveProperty('onSobAgenda')
    world.later(60 * 24)
    expect(told(world, 'samordnare', question.item)).toEqual({})
  })

  it('answered: the one who raised it and the one who convenes the group; an answer alone tells nobody else', () => {
    const world = new World()
    const { item } = world.unanswered()
    const answer = world.do('samordnare', {
      ...world.decision(item),
      decision: 'svar',
      text: 'Frågan är besvarad.',
    } as Command)
    expect(told(world, 'samordnare', answer)).toEqual({ answered: sorted('repHisingen', 'sammankallande') })
  })

  it('decided: the group; forankringDue: those of SoB who carry it home, by the next meeting', () => {
    const world = new World()
    const { item, avvikelse } = world.onSobAgenda()
    const decision = world.do('samordnare', world.decision(item))
    expect(told(world, 'samordnare', decision)).toEqual({
      answered: sorted('repHisingen', 'sammankallande'),
      forankringDue: sorted('chefCentrum', 'chefHisingen', 'chefNordost', 'chefSydvast', 'chefFinsam', 'chefFfs'),
      decided: sorted('repArbvux', 'repCentrum'),
    })
    const [answered, due, decided] = noticesOf(keyOf(decision), world.desk('samordnare'))
    expect(answered?.path).toBe(`/avvikelser/${keyOf(avvikelse)}`)
    expect(due).toMatchObject({ path: `/beslut/${keyOf(decision)}`, day: addDays(today(world), 7) })
    expect(decided?.about).toEqual({ what: 'beslut', number: 'SoB 2026-001' })
  })

  it('forankringDue: by the next meeting, not by the one that is held today', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    world.later(60 * 24 * 7)
    const decision = world.do('samordnare', world.decision(item))
    const due = noticesOf(keyOf(decision), world.desk('samordnare')).find(({ kind }) => kind === 'forankringDue')
    expect(due).not.toHaveProperty('day')
  })

  it('decided: also the one who proposed it; without a meeting ahead no day is named', () => {
    const world = new World()
    const forslag = world.propose('chefCentrum')
    world.agree(forslag)
    const decision = world.do('samordnare', world.perCapsulam(forslag))
    expect(told(world, 'samordnare', decision).decided).toContain('repArbvux')
    const due = noticesOf(keyOf(decision), world.desk('samordnare')).find(({ kind }) => kind === 'forankringDue')
    expect(due?.to).toContain('chefCentrum')
    expect(due).not.toHaveProperty('day')
  })

  it('uppdrag: those who speak for the part; what is done to those who may approve; what came of it to the first', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const uppdrag = { part: 'sf-hisingen', text: 'Gör en rutin.', due: addDays(today(world), 60) }
    world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag } as Command)
    const id = world.state.uppdrag[0]?.id as UppdragId
    expect(told(world, 'samordnare', id)).toEqual({ uppdrag: sorted('repHisingen', 'chefHisingen') })
    expect(first(world, 'samordnare', id)?.about).toEqual({ what: 'uppdrag', number: 'SoB 2026-001' })
    const step = (kind: 'paborjat' | 'klart' | 'godkant', part: string) =>
      ({ kind: 'take-step', uppdrag: id, step: kind, part, text: 'Så här.' }) as const
    const begun = world.do('repHisingen', step('paborjat', 'sf-hisingen'))
    expect(told(world, 'repHisingen', begun)).toEqual({})
    const done = world.do('repHisingen', step('klart', 'sf-hisingen'))
    expect(told(world, 'repHisingen', done)).toEqual({ uppdrag: sorted(...heads) })
    const approved = world.do('samordnare', step('godkant', 'arbvux'))
    expect(told(world, 'samordnare', approved)).toEqual({ uppdrag: sorted('repHisingen', 'chefHisingen') })
    expect(first(world, 'samordnare', approved)?.about.what).toBe('uppdrag-godkant')
  })
})

describe('remissOpened', () => {
  it('goes to every part that may answer, with the day by which, and leads to the remiss', () => {
    begin()
    recommend(share('repHisingen', more('En mening till.')))
    city.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    city.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
    const version = view().draft?.version ?? 'styrmodell:x'
    const back = addDays(today(city), 20)
    const remiss = city.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back, text: 'Hemligt.' })
    const [notice] = noticesOf(keyOf(remiss), city.desk('dokumentansvarig'))
    expect(notice).toMatchObject({ kind: 'remissOpened', day: back, path: `/oversyn/remiss/${keyOf(remiss)}` })
    expect(notice?.about).toEqual({ what: 'remiss', year: 2026 })
    expect(notice?.to).toEqual(expect.arrayContaining([...heads, 'repArbvux', 'chefFinsam']))
    expect(notice?.to).not.toContain('analytiker')
    expect(notice?.to).not.toContain('dokumentansvarig')
  })
})

describe('nobody is told', () => {
  it('of what they did themselves, also where they are of those concerned', () => {
    const world = new World()
    const avvikelse = world.raise('repHisingen')
    const fact = world.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    expect(told(world, 'repHisingen', fact)).toEqual({ nominationNeeded: ['repArbvux'], nominated: ['sammankallande'] })
  })

  it('who has lost the seat', () => {
    const { world, fact } = nomination()
    world.state = {
      ...world.state,
      medlemskap: world.state.medlemskap.map(seat =>
        seat.person === 'sammankallande' || seat.person === 'repArbvux' || seat.person === 'repCentrum'
          ? { ...seat, to: addDays(today(world), -1) }
          : seat,
      ),
    }
    expect(told(world, 'repHisingen', fact)).toEqual({})
  })

  it('who has asked not to be, until they ask for it again', () => {
    const { world, fact } = nomination()
    world.do('repCentrum', { kind: 'choose-notices', off: ['nominated'] })
    expect(told(world, 'repHisingen', fact).nominated).toEqual(['sammankallande'])
    world.do('repCentrum', { kind: 'choose-notices', off: [] })
    expect(told(world, 'repHisingen', fact).nominated).toEqual(sorted('repCentrum', 'sammankallande'))
  })

  it('by a choice that somebody wrote in another’s name or changed afterwards', () => {
    const { world, fact } = nomination()
    world.do('repCentrum', { kind: 'choose-notices', off: ['nominated'] })
    world.state = {
      ...world.state,
      noticeChoices: world.state.noticeChoices.map(choice => ({ ...choice, editor: 'owner' })),
    }
    expect(told(world, 'repHisingen', fact).nominated).toContain('repCentrum')
  })

  it('of a step of an uppdrag that does not count, however well the step is taken', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const decision = world.do('samordnare', world.decision(item)) as DecisionId
    const uppdrag: UppdragId = `uppdrag:${world.key()}`
    const given = { decision, heading: 'Rutin', text: 'Gör en rutin.', part: 'sf-hisingen' }
    world.store('chefCentrum', { kind: 'add', of: 'uppdrag', id: uppdrag, value: given })
    const id = `steg:${world.key()}` as const
    const step = { uppdrag, kind: 'klart', part: 'sf-hisingen', text: 'Så här.' } as const
    world.later(1).store('repHisingen', { kind: 'add', of: 'steg', id, value: step })
    const [view] = readingOf(world.state).uppdrag
    expect(view).toMatchObject({ standing: { counts: false }, steps: [{ standing: { counts: true } }] })
    expect(told(world, 'repHisingen', id)).toEqual({})
    // Nor of the uppdrag itself.
    expect(told(world, 'chefCentrum', uppdrag)).toEqual({})
  })

  it('of a step that does not count, of an uppdrag that does', () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const uppdrag = { part: 'sf-hisingen', text: 'Gör en rutin.', due: addDays(today(world), 60) }
    world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag } as Command)
    const [given] = readingOf(world.state).uppdrag
    if (!given) throw new Error('No uppdrag was given.')
    const id = `steg:${world.key()}` as const
    const step = { uppdrag: given.uppdrag.id, kind: 'klart', part: 'sf-hisingen', text: 'Så här.' } as const
    world.later(1).store('repCentrum', { kind: 'add', of: 'steg', id, value: step })
    const [view] = readingOf(world.state).uppdrag
    expect(view).toMatchObject({ standing: { counts: true }, steps: [{ standing: { counts: false } }] })
    expect(told(world, 'repCentrum', id)).toEqual({})
  })

  it('of a fact that does not count, or of a row that is none of ours', () => {
    const world = new World()
    const avvikelse = world.raise('repCentrum')
    const id = `handelse:${world.key()}` as const
    const value = { kind: 'nominering', forum: 'samverkan', avvikelse, text: '' } as const
    world.store('chefFinsam', { kind: 'add', of: 'handelse', id, value })
    expect(told(world, 'chefFinsam', id)).toEqual({})
    expect(noticesOf(world.key(), world.desk('repCentrum'))).toEqual([])
  })
})

describe('a notice', () => {
  it('is the same each time and another for another, and holds no word that anyone has written', () => {
    const { world, fact } = nomination()
    const [one, other] = noticesOf(keyOf(fact), world.desk('repHisingen'))
    expect(first(world.later(9), 'repHisingen', fact)?.chain).toBe(one?.chain)
    expect(one?.chain).not.toBe(other?.chain)
    expect(Number.isSafeInteger(one?.chain)).toBe(true)
    expect(JSON.stringify([one, other])).not.toMatch(/Hemligt|kartläggning/)
  })

  it('may be chosen away by whoever has a place today, also in a working group alone, and by nobody else', () => {
    const world = new World()
    const choose = { kind: 'choose-notices', off: [...noticeKinds] } as const
    for (const person of ['repArbvux', 'samordnare', 'analytiker', 'dokumentansvarig'] as const)
      expect(world.refusal(person, choose)).toBeUndefined()
    expect(world.refusal('stranger', choose)).toEqual({ kind: 'rule', rule: 'MF-1' })
    const seat = world.state.medlemskap.find(({ person }) => person === 'analytiker')
    if (!seat) throw new Error('The analyst has no seat.')
    const without = world.state.medlemskap.filter(({ person }) => person !== 'analytiker')
    const only = (change: Partial<typeof seat>) => {
      world.state = { ...world.state, medlemskap: [...without, { ...seat, ...change }] }
      return world.refusal('analytiker', choose)
    }
    expect(only({ forum: 'grupp-sprak', role: 'deltagare' })).toBeUndefined()
    expect(only({ to: addDays(today(world), -1) })).toEqual({ kind: 'rule', rule: 'MF-1' })
  })
})
