import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import {
  begin,
  oversyn,
  recommend,
  world as review,
  share,
  textAndring,
  today,
  view,
} from '../../../test/builders/oversyn.ts'
import { type PersonName, people, World } from '../../../test/builders/world.ts'
import { addDays } from '../shared/day.ts'
import { isIdOf, keyOf, type UppdragId } from '../shared/ids.ts'
import { type Wait, waitingFor } from './waiting.ts'

const waits = (world: World, name: PersonName): Wait[] => waitingFor(world.desk(name))

/** Who has something waiting on a matter: what, since when, and what more is said of it. */
function turns(world: World, matter: string): Partial<Record<PersonName, readonly unknown[]>> {
  return Object.fromEntries(
    (Object.keys(people) as PersonName[]).flatMap(name => {
      const [own, ...more] = waits(world, name).filter(wait => wait.matter === keyOf(matter as UppdragId))
      expect(more).toEqual([])
      return own ? [[name, [own.kind, own.since, ...own.also]]] : []
    }),
  )
}

describe('what waits of minutes', () => {
  it('waits for the convenor from the meeting, then for each who is to approve, from the day it was laid', () => {
    const held = new HeldMeeting()
    const { world, meeting } = held
    const of = () => turns(world, meeting)
    const [day] = held.row.day.split('T')
    // On the day itself nobody has said yet that it was held.
    expect(of()).toEqual({})
    world.later(24 * 60)
    expect(of()).toEqual({ samordnare: ['name-justerare', day] })
    held.name()
    expect(of()).toEqual({ samordnare: ['lay-protokoll', day] })
    held.lay()
    const { at } = held.laid
    expect(of()).toEqual({ chefCentrum: ['justera', at], chefFinsam: ['justera', at] })
    held.answer('chefCentrum')
    expect(of()).toEqual({ chefFinsam: ['justera', at] })
    expect(waits(world, 'chefFinsam').find(({ kind }) => kind === 'justera')?.to).toBe(
      `/moten/${keyOf(meeting)}/justera`,
    )
    held.answer('chefFinsam')
    expect(of()).toEqual({})
  })

  it('waits for the convenor again when somebody objects, and still for the one who has not answered', () => {
    const held = new HeldMeeting().name().lay()
    const { world, meeting } = held
    world.later(60)
    held.answer('chefCentrum', [{ item: held.free, text: 'Det var Centrum som hade kö.' }])
    const objected = world.state.facts.at(-1)?.at
    const { at } = held.laid
    expect(turns(world, meeting)).toEqual({ samordnare: ['lay-again', objected], chefFinsam: ['justera', at] })
    held.lay()
    expect(Object.keys(turns(world, meeting)).sort()).toEqual(['chefCentrum', 'chefFinsam'])
  })

  it('waits on the day of the meeting once it is noted who was there', () => {
    const held = new HeldMeeting()
    const present = [{ role: 'samordnare', part: 'arbvux' }] as const
    held.world.do('samordnare', { kind: 'note-narvaro', meeting: held.meeting, present, text: '' })
    expect(turns(held.world, held.meeting)).toEqual({ samordnare: ['name-justerare', held.row.day] })
  })
})

describe('what waits of an uppdrag', () => {
  it('waits for the part, then for every one who may approve it but the one who said it was done, then for the part', () => {
    const { world } = new HeldMeeting()
    const [{ id, at }] = world.state.uppdrag as [(typeof world.state.uppdrag)[number]]
    const step = { kind: 'take-step', uppdrag: id, part: 'arbvux', text: '' } as const
    expect(turns(world, id)).toEqual({
      repArbvux: ['begin', at],
      samordnare: ['begin', at],
    })
    world.do('repArbvux', { ...step, step: 'paborjat' })
    expect(turns(world, id)).toEqual({})
    const done = world.now
    world.do('samordnare', { ...step, step: 'klart' })
    const approve = ['approve', done]
    const heads = { chefCentrum: approve, chefHisingen: approve, chefNordost: approve, chefSydvast: approve }
    // Who said it was done cannot approve it, and takes it to the forum instead.
    expect(turns(world, id)).toEqual({ ...heads, samordnare: ['put-up', done] })
    const back = world.now
    world.do('chefCentrum', { ...step, part: 'sf-centrum', step: 'ater', text: 'Tidplanen saknas.' })
    expect(turns(world, id)).toEqual({ repArbvux: ['redo', back], samordnare: ['redo', back] })
    const again = world.now
    world.do('repArbvux', { ...step, step: 'klart' })
    expect(turns(world, id)).toEqual({
      ...Object.fromEntries([...Object.keys(heads), 'samordnare'].map(name => [name, ['approve', again]])),
    })
    world.do('samordnare', { ...step, step: 'godkant' })
    expect(turns(world, id)).toEqual({})
  })

  it('is left to the list of what is late once its day has passed', () => {
    const { world } = new HeldMeeting()
    const [{ id, due = '' }] = world.state.uppdrag as [(typeof world.state.uppdrag)[number]]
    world.now = `${due}T10:00:00Z`
    expect(Object.keys(turns(world, id))).toEqual(['repArbvux', 'samordnare'])
    world.later(24 * 60)
    expect(turns(world, id)).toEqual({})
  })
})

describe('what waits to be taken up', () => {
  it('is a proposal for the one who convenes, with the position that they owe said in the same line', () => {
    const world = new World()
    const put = world.now
    const forslag = world.propose('samordnare')
    expect(turns(world, forslag)).toEqual({ samordnare: ['put-up', put, 'position'] })
    world.answer('samordnare', forslag)
    expect(turns(world, forslag)).toEqual({ samordnare: ['put-up', put] })
    const meeting = world.meeting('sob')
    world.do('samordnare', { kind: 'put-on-agenda', meeting, heading: 'a', item: 'beslut', subject: forslag })
    expect(turns(world, forslag)).toEqual({})
  })

  it('is to be taken on where the forum may not decide it', () => {
    const world = new World()
    const put = world.now
    const forslag = world.propose('repHisingen', { forum: 'samverkan' })
    expect(turns(world, forslag).sammankallande?.slice(0, 2)).toEqual(['lift', put])
    const [wait] = waits(world, 'sammankallande')
    expect(wait?.forum).toBe('samverkan')
    const lifted = world.do('sammankallande', { kind: 'lift-forslag', forslag })
    expect(turns(world, forslag)).toEqual({})
    expect(turns(world, lifted).samordnare?.[0]).toBe('put-up')
  })

  it('is a point that was put off and is about nothing else', () => {
    const world = new World()
    const meeting = world.meeting('sob')
    const item = world.do('samordnare', { kind: 'put-on-agenda', meeting, heading: 'Läget', item: 'diskussion' })
    if (!isIdOf('punkt', item)) throw new Error('no point')
    const off = world.now
    world.do('samordnare', { kind: 'carry-over', item, how: 'bordlagd', text: 'Tiden räckte inte.' })
    expect(turns(world, item)).toEqual({ samordnare: ['put-up', off] })
  })
})

describe('one line a matter', () => {
  it('asks for the position on a question on the agenda, and for reading once it is given', () => {
    const world = new World()
    const { escalation, item } = world.unanswered()
    const { at } = world.state.escalations[0] ?? {}
    const put = world.state.items.find(({ id }) => id === item)?.at
    expect(turns(world, escalation).samordnare).toEqual(['position', at])
    world.answer('samordnare', escalation)
    expect(turns(world, escalation).samordnare).toEqual(['prepare-decision', put])
    expect(turns(world, escalation).chefFfs).toBeUndefined()
  })

  it('counts a proposal that answers a lifted question as that question', () => {
    const world = new World()
    const { escalation } = world.unanswered()
    const forslag = world.propose('samordnare', { escalation, delomraden: ['kost-motion'] })
    expect(turns(world, escalation).chefCentrum?.[0]).toBe('position')
    expect(turns(world, forslag)).toEqual({})
    expect(waits(world, 'chefCentrum').map(({ to }) => to)).toEqual([`/forslag/${keyOf(forslag)}`])
  })

  it('puts the question up first, and says the position that is owed besides', () => {
    const world = new World()
    const avvikelse = world.raise()
    world.nominateJointly(avvikelse)
    const lifted = world.now
    const escalation = world.do('sammankallande', world.escalation(avvikelse))
    expect(turns(world, escalation).samordnare).toEqual(['put-on-sob-agenda', lifted, 'position'])
  })

  it('holds what the yearly review waits for, and the remiss once though it is also to be put on an agenda', () => {
    begin()
    const proposed = review.now
    const forslag = share('repHisingen', textAndring('A.'))
    expect(waits(review, 'dokumentansvarig')).toMatchObject([
      { kind: 'oversyn', since: proposed, about: { oversyn: { kind: 'rekommendation', about: 'Tydligare syfte' } } },
    ])
    recommend(forslag)
    review.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
    review.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
    const version = view().draft?.version ?? 'styrmodell:x'
    const sent = review.now
    review.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), 20), text: '' })
    expect(waits(review, 'samordnare')).toMatchObject([
      { kind: 'oversyn', since: sent, about: { oversyn: { kind: 'remissvar' } }, also: ['put-up'] },
    ])
    expect(waits(review, 'sammankallande').map(({ since }) => since)).toEqual([sent])
    expect(waits(review, 'chefCentrum')).toMatchObject([{ kind: 'oversyn', also: [] }])
  })

  it('lists the longest waiting first', () => {
    const held = new HeldMeeting()
    held.world.later(24 * 60)
    const since = waits(held.world, 'samordnare').map(wait => wait.since)
    expect(since.length).toBeGreaterThan(2)
    expect(since).toEqual([...since].sort())
  })
})
