import { describe, expect, it } from 'vitest'
import { avvikelseText, World } from '../../../test/builders/world.ts'
import { protokollOf } from '../minutes/protokoll.ts'
import { readingOf } from '../reading.ts'
import type { AgendaItemId, AvvikelseId, DecisionId, UppdragId } from '../shared/ids.ts'
import type { RecordClass } from './classes.ts'
import { dueOn } from './due.ts'

const dueOf = (world: World, of: RecordClass, today: string) =>
  dueOn(today, world.state)
    .find(one => one.of === of)
    ?.due.map(({ id }) => id)

describe('what is ready for gallring', () => {
  it('is an avvikelse that the group has closed, with all that was said of it, after the fifth year has ended', () => {
    const world = new World('2026-10-05T08:00:00Z')
    world.raise()
    world.onSobAgenda()
    const closed = handled(world, 'avslutad')
    const nomination = world.state.facts.find(fact => fact.kind === 'nominering' && fact.avvikelse === closed)?.id
    const handling = world.state.facts.find(fact => fact.kind === 'behandling')?.id
    // Until the minutes are approved the row is all that tells what the group came to.
    expect(dueOf(world, 'avvikelse', '2090-01-01')).toEqual([])
    approve(world)
    expect(dueOf(world, 'avvikelse', '2031-12-31')).toEqual([])
    expect(dueOf(world, 'avvikelse', '2032-01-01')).toEqual([closed])
    expect(dueOf(world, 'avvikelsehandelse', '2031-12-31')).toEqual([])
    expect(dueOf(world, 'avvikelsehandelse', '2032-01-01')).toEqual([nomination, handling])
    const [row] = dueOn('2032-01-01', world.state).find(({ of }) => of === 'avvikelse')?.due ?? []
    expect(row).toMatchObject({ ended: '2026-10-12', since: '2032-01-01', heading: avvikelseText.heading })
    const next = dueOn('2030-01-01', world.state).find(({ of }) => of === 'avvikelse')
    expect([next?.due, next?.next]).toEqual([[], '2032-01-01'])
  })

  it('is none of a bunt before all in it are, and none that a later decision or proposal speaks of', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const other = world.raise('repCentrum', { stadsomrade: 'centrum' })
    const lead = handled(world, 'overenskommelse', avvikelse =>
      world.do('sammankallande', { kind: 'make-bunt', lead: avvikelse, others: [other], text: '' }),
    )
    approve(world)
    expect(dueOf(world, 'avvikelse', '2032-01-01')?.toSorted()).toEqual([other, lead].toSorted())
    const bound = world.state.facts.find(({ kind }) => kind === 'buntning')?.id
    expect(dueOf(world, 'avvikelsehandelse', '2032-01-01')).toContain(bound)
    const named = {
      ...world.state,
      escalations: [{ ...world.state.facts[0], id: 'eskalering:1', avvikelse: other }] as never,
    }
    const of = (name: string) =>
      dueOn('2032-01-01', named)
        .find(one => one.of === name)
        ?.due.map(({ id }) => id)
    expect(of('avvikelse')).toEqual([lead])
    expect(of('avvikelsehandelse')).not.toContain(bound)
  })

  it('is what was said of several, as that they were bound, once the last of them goes', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const other = world.raise('repCentrum', { stadsomrade: 'centrum' })
    const first = handled(world, 'avslutad', avvikelse => {
      world.do('sammankallande', { kind: 'make-bunt', lead: avvikelse, others: [other], text: '' })
      world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse })
    })
    approve(world)
    const bound = world.state.facts.find(({ kind }) => kind === 'buntning')?.id
    world.later(365 * 24 * 60)
    close(world, other, 'avslutad')
    approve(world)
    expect(dueOf(world, 'avvikelse', '2032-12-31')).toEqual([first])
    expect(dueOf(world, 'avvikelsehandelse', '2032-12-31')).not.toContain(bound)
    expect(dueOf(world, 'avvikelsehandelse', '2033-01-01')).toContain(bound)
  })

  it('is a choice of notices once it is replaced or its person has left, and not while it stands', () => {
    const world = new World('2024-03-01T08:00:00Z')
    const seat = world.state.medlemskap.find(({ person }) => person === 'repHisingen')
    const first = world.do('repArbvux', { kind: 'choose-notices', off: [] })
    const left = world.later(1).do('repHisingen', { kind: 'choose-notices', off: [] })
    world.later(1).do('repArbvux', { kind: 'choose-notices', off: [] })
    expect(dueOf(world, 'aviseringsval', '2027-01-01')).toEqual([first])
    expect(dueOf(world, 'aviseringsval', '2026-12-31')).toEqual([])
    if (!seat) throw new Error('no seat')
    world.store('owner', { kind: 'change', of: 'medlemskap', id: seat.id, fields: { to: '2025-06-30' } })
    expect(dueOf(world, 'aviseringsval', '2027-12-31')).toEqual([first])
    expect(dueOf(world, 'aviseringsval', '2028-01-01')).toEqual([first, left])
  })

  it('is never what is to be kept, however old it is', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const { item } = world.onSobAgenda()
    world.later(60 * 24 * 7)
    world.do('samordnare', world.decision(item))
    const kept = dueOn('2090-01-01', world.state).filter(({ retention }) => retention.kind !== 'gallras')
    expect(kept.flatMap(({ due }) => due)).toEqual([])
    expect(kept.map(({ of }) => of)).toEqual(expect.arrayContaining(['beslut', 'handelse', 'meeting', 'medlemskap']))
  })

  it('is how a decision was anchored after two years, and an uppdrag only once it is approved', () => {
    const world = new World('2026-10-05T08:00:00Z')
    const decision = world.do('samordnare', world.perCapsulam(agreed(world))) as DecisionId
    const anchored = { state: 'forankrad', with: 'Ledningsgruppen', on: '2026-10-05' } as const
    const anchoring = world.do('chefCentrum', { kind: 'anchor', decision, part: 'sf-centrum', ...anchored })
    const begun = world.do('chefHisingen', {
      kind: 'anchor',
      decision,
      part: 'sf-hisingen',
      state: 'pagar',
      with: 'Ledningen',
      on: '2026-10-05',
    })
    expect(dueOf(world, 'forankring', '2028-12-31')).toEqual([])
    // One that is not finished goes on; once it is, the word that it replaced is over too.
    expect(dueOf(world, 'forankring', '2029-01-01')).toEqual([anchoring])
    const done = world.do('chefHisingen', { kind: 'anchor', decision, part: 'sf-hisingen', ...anchored })
    expect(dueOf(world, 'forankring', '2029-01-01')).toEqual([anchoring, begun, done])
    const uppdrag = world.do('samordnare', {
      kind: 'note-uppdrag',
      organ: 'KF',
      paragraph: '§ 28',
      day: '2026-09-01',
      diarienummer: '0001/26',
      heading: 'Följ upp',
      text: 'Följ upp insatserna.',
      part: 'sf-centrum',
      involved: [],
      due: '2026-12-01',
      joint: false,
    }) as UppdragId
    expect(dueOf(world, 'uppdrag', '2090-01-01')).toEqual([])
    world.do('chefCentrum', { kind: 'take-step', uppdrag, step: 'klart', part: 'sf-centrum', text: 'Klart.' })
    expect(dueOf(world, 'uppdrag', '2090-01-01')).toEqual([])
    world.do('samordnare', { kind: 'take-step', uppdrag, step: 'godkant', part: 'arbvux', text: 'Bra.' })
    expect(dueOf(world, 'uppdrag', '2032-01-01')).toEqual([uppdrag])
    expect(dueOf(world, 'steg', '2032-01-01')).toHaveLength(2)
    const headings = dueOn('2032-01-01', world.state).flatMap(({ due }) => due.map(({ of, heading }) => [of, heading]))
    const named = world.state.decisions[0]?.heading
    expect(new Map(headings as [string, string][])).toEqual(
      new Map([...(['uppdrag', 'steg'] as const).map(of => [of, 'Följ upp'] as const), ['forankring', named]]),
    )
  })
})

function agreed(world: World) {
  const forslag = world.propose()
  world.agree(forslag)
  for (const head of ['chefFinsam', 'chefFfs'] as const) world.answer(head, forslag)
  return forslag
}

/** One that was nominated by one side and then closed by the group at its meeting a week later. */
function handled(
  world: World,
  outcome: 'avslutad' | 'overenskommelse',
  before: (avvikelse: AvvikelseId) => unknown = avvikelse =>
    world.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' }),
): AvvikelseId {
  const avvikelse = world.raise()
  before(avvikelse)
  close(world, avvikelse, outcome)
  return avvikelse
}

/** The group closes one at a meeting in a week. */
function close(world: World, avvikelse: AvvikelseId, outcome: 'avslutad' | 'overenskommelse'): void {
  const meeting = world.meeting('samverkan')
  const item = world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Kallelser',
    item: 'diskussion',
    subject: avvikelse,
  }) as AgendaItemId
  world.later(7 * 24 * 60).do('sammankallande', { kind: 'handle-avvikelse', item, outcome, text: 'Klart.' })
}

/** The minutes of the group's last meeting are laid and approved by two of different parts. */
function approve(world: World): void {
  const meeting = world.state.meetings.findLast(({ forum }) => forum === 'samverkan')?.id ?? 'meeting:'
  world.do('sammankallande', { kind: 'name-justerare', meeting, persons: ['repCentrum', 'repArbvux'] })
  world.later(1).do('sammankallande', { kind: 'lay-protokoll', meeting })
  const status = protokollOf({ id: meeting }, readingOf(world.state))
  if (status.kind === 'utkast') throw new Error('nothing is laid')
  for (const who of ['repCentrum', 'repArbvux'] as const)
    world.later(1).do(who, { kind: 'justera', meeting, digest: status.fact.digest, objections: [] })
}
