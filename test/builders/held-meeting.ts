import { minutesOf } from '../../src/domain/minutes/make.ts'
import { type ProtokollStatus, protokollOf } from '../../src/domain/minutes/protokoll.ts'
import { type Difference, verify } from '../../src/domain/minutes/verify.ts'
import { readingOf } from '../../src/domain/reading.ts'
import type { AgendaItemId, MeetingId } from '../../src/domain/shared/ids.ts'
import { type PersonName, World } from './world.ts'

/** A meeting of SoB that has been held: a decision with an uppdrag, a question put off, and a point with a note. */
export class HeldMeeting {
  readonly world = new World()
  readonly meeting: MeetingId
  readonly decided: AgendaItemId
  readonly postponed: AgendaItemId
  readonly free: AgendaItemId

  constructor() {
    const { world } = this
    const first = world.onSobAgenda()
    const second = world.raise('repHisingen', { heading: 'Lokaler' })
    world.nominateJointly(second)
    const escalation = world.do('sammankallande', world.escalation(second)) as `eskalering:${string}`
    this.meeting = first.meeting
    this.decided = first.item
    const put = (heading: string, subject?: typeof escalation) =>
      world.do('samordnare', {
        kind: 'put-on-agenda',
        meeting: this.meeting,
        heading,
        item: 'diskussion',
        ...(subject && { subject }),
      }) as AgendaItemId
    this.postponed = put('Lokaler', escalation)
    this.free = put('Läget i stadsområdena')
    world.later(7 * 24 * 60)
    world.do('samordnare', {
      ...world.decision(this.decided),
      decision: 'uppdrag',
      uppdrag: { part: 'arbvux', text: 'Skriv rutinen.', due: '2026-12-01' },
    })
    world.later(5).do('samordnare', { kind: 'postpone', item: this.postponed, text: 'Underlag saknas.' })
    this.change('samordnare', this.free, {
      notes: [
        { id: 'a', text: 'Hisingen har kö.' },
        { id: 'b', text: ' ' },
      ],
    })
    world.later(5)
  }

  get reading() {
    return readingOf(this.world.state)
  }
  get row() {
    const row = this.world.state.meetings.find(({ id }) => id === this.meeting)
    if (!row) throw new Error('no meeting')
    return row
  }
  get minutes() {
    return minutesOf(this.row, this.reading)
  }
  get status(): ProtokollStatus {
    return protokollOf(this.row, this.reading)
  }
  get laid() {
    const { status } = this
    if (status.kind === 'utkast') throw new Error('nothing is laid')
    return status.fact
  }
  get differences(): readonly Difference[] {
    return verify(this.laid.minutes, this.row, this.reading).differences
  }
  change(author: string, id: AgendaItemId, fields: object): void {
    this.world.store(author, { kind: 'change', of: 'punkt', id, fields })
  }
  name(): this {
    this.world.do('samordnare', {
      kind: 'name-justerare',
      meeting: this.meeting,
      persons: ['chefCentrum', 'chefFinsam'],
    })
    return this
  }
  lay(): this {
    this.world.later(1).do('samordnare', { kind: 'lay-protokoll', meeting: this.meeting })
    return this
  }
  answer(who: PersonName, objections: { item: AgendaItemId; text: string }[] = []): this {
    this.world.later(1).do(who, { kind: 'justera', meeting: this.meeting, digest: this.laid.digest, objections })
    return this
  }
}
