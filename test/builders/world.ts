import { type AvvikelseView, viewOf } from '../../src/domain/avvikelse/status.ts'
import type { AvvikelseText, Command, Context, ForslagText } from '../../src/domain/commands/command.ts'
import { type Desk, deskOf } from '../../src/domain/commands/desk.ts'
import { decide } from '../../src/domain/decide.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { matterById } from '../../src/domain/forslag/matter.ts'
import { readingOf } from '../../src/domain/reading.ts'
import type { Change } from '../../src/domain/shared/change.ts'
import { addDays, swedishDay } from '../../src/domain/shared/day.ts'
import type {
  AgendaItemId,
  AvvikelseId,
  EscalationId,
  FactId,
  ForslagId,
  Id,
  MeetingId,
} from '../../src/domain/shared/ids.ts'
import type { Refusal } from '../../src/domain/shared/refusal.ts'
import type { TakenStance } from '../../src/domain/stallningstagande/stallningstagande.ts'
import { emptyState, type State } from '../../src/domain/state.ts'
import { namedForums } from '../../src/domain/styrmodell/forum-key.ts'
import { versions } from '../../src/domain/styrmodell/in-force.ts'
import type { ForumKey, Role } from '../../src/domain/styrmodell/styrmodell.ts'

/** People of the tests, by role. */
export const people = {
  repArbvux: ['samverkan', 'representant', 'arbvux'],
  repCentrum: ['samverkan', 'representant', 'sf-centrum'],
  repHisingen: ['samverkan', 'representant', 'sf-hisingen'],
  sammankallande: ['samverkan', 'sammankallande', 'arbvux'],
  chefCentrum: ['sob', 'avdelningschef', 'sf-centrum'],
  chefHisingen: ['sob', 'avdelningschef', 'sf-hisingen'],
  chefNordost: ['sob', 'avdelningschef', 'sf-nordost'],
  chefSydvast: ['sob', 'avdelningschef', 'sf-sydvast'],
  samordnare: ['sob', 'samordnare', 'arbvux'],
  chefFinsam: ['sob', 'representerande-chef', 'finsam'],
  chefFfs: ['sob', 'verksamhetschef', 'ffs'],
  dokumentansvarig: ['sob', 'dokumentansvarig', 'arbvux'],
  ledareAnalys: ['analys', 'sammankallande', 'arbvux'],
  analytiker: ['analys', 'analytiker', 'sf-hisingen'],
} as const satisfies Record<string, readonly [ForumKey, Role, string]>
export type PersonName = keyof typeof people | 'stranger'

export const avvikelseText: AvvikelseText = {
  heading: 'Kallelse till gemensam kartläggning uteblir',
  about: 'rutin',
  omrade: 'halso',
  delomrade: 'kost-motion',
  stadsomrade: 'hisingen',
  what: 'Kartläggningen hålls utan att socialtjänsten har kallats.',
  consequence: 'Planeringen görs om.',
  suggestion: 'En gemensam kallelse tre veckor före.',
}

/** Those in SoB whose parts have a side. */
export const heads = ['samordnare', 'chefCentrum', 'chefHisingen', 'chefNordost', 'chefSydvast'] as const

interface Question {
  readonly avvikelse: AvvikelseId
  readonly escalation: EscalationId
  readonly item: AgendaItemId
  readonly meeting: MeetingId
}

/** A tiny city: the domain with a list in memory and a clock in hand. */
export class World {
  now: string
  state: State
  private made = 0

  constructor(now = '2026-10-05T08:00:00Z') {
    this.now = now
    this.state = emptyState(namedForums, versions)
    for (const [name, [forum, role, part]] of Object.entries(people)) {
      this.store('owner', {
        kind: 'add',
        of: 'medlemskap',
        id: `medlemskap:${this.key()}`,
        value: { person: name, forum, role, part, from: '2024-01-01' },
      })
    }
  }

  /** A fresh key, the same ones in every run. */
  key(): string {
    this.made += 1
    return `00000000-0000-4000-8000-${this.made.toString(16).padStart(12, '0')}`
  }

  later(minutes: number): this {
    this.now = `${new Date(Date.parse(this.now) + minutes * 60_000).toISOString().slice(0, 19)}Z`
    return this
  }

  context(actor: PersonName): Context {
    return { now: this.now, actor, keys: [this.key(), this.key(), this.key(), this.key()] }
  }

  desk(actor: PersonName): Desk {
    return deskOf(this.state, this.context(actor))
  }

  /** What the domain says of a command, without doing it. */
  refusal(actor: PersonName, command: Command): Refusal | undefined {
    const verdict = decide(command, this.state, this.context(actor))
    return verdict.ok ? undefined : verdict.refusal
  }

  /** Does a command that must be allowed; answers the id of the first thing it wrote. */
  do(actor: PersonName, command: Command): Id {
    const verdict = decide(command, this.state, this.context(actor))
    if (!verdict.ok) throw new Error(`${command.kind} by ${actor} was refused: ${JSON.stringify(verdict.refusal)}`)
    for (const change of verdict.changes) this.store(actor, change)
    this.later(1)
    const [first] = verdict.changes
    if (!first) throw new Error(`${command.kind} wrote nothing.`)
    return first.id
  }

  /** Writes straight into a list, as a client that goes round the app could. */
  store(author: string, change: Change): void {
    this.state = evolve(this.state, change, author, this.now)
  }

  raise(actor: PersonName = 'repHisingen', text: Partial<AvvikelseText> = {}): AvvikelseId {
    return this.do(actor, { kind: 'share-avvikelse', text: { ...avvikelseText, ...text } }) as AvvikelseId
  }

  view(id: AvvikelseId): AvvikelseView {
    const avvikelse = this.state.avvikelser.find(candidate => candidate.id === id)
    if (!avvikelse) throw new Error(`No ${id}`)
    return viewOf(avvikelse, readingOf(this.state))
  }

  meeting(forum: ForumKey, inDays = 7): MeetingId {
    const actor = forum === 'sob' ? 'samordnare' : forum === 'samverkan' ? 'sammankallande' : 'ledareAnalys'
    const day = addDays(swedishDay(this.now), inDays)
    return this.do(actor, {
      kind: 'plan-meeting',
      forum,
      day,
      start: '09:00',
      end: '11:00',
      place: 'Rum 1',
    }) as MeetingId
  }

  nominateJointly(avvikelse: AvvikelseId): void {
    this.do('repHisingen', { kind: 'nominate', avvikelse, reason: '' })
    this.do('repArbvux', { kind: 'nominate', avvikelse, reason: '' })
  }

  escalation(avvikelse: AvvikelseId): Extract<Command, { kind: 'escalate' }> {
    const parts = ['arbvux', 'sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast']
    return {
      kind: 'escalate',
      avvikelse,
      ground: 'gemensamt-nominerad',
      background: 'Kallelserna kommer för sent.',
      positions: parts.map(part => ({ part, stance: 'tillstyrker', text: '' })),
      proposal: 'SoB beslutar om en gemensam kallelserutin.',
    }
  }

  /** How a person's part stands to a proposal or a lifted question. */
  answer(
    actor: PersonName,
    matter: ForslagId | EscalationId,
    stance: TakenStance = 'tillstyrker',
    conditions = '',
  ): FactId {
    const wording = matterById(matter, this.state)?.digest ?? ''
    const command = { kind: 'take-position', matter, wording, stance, weight: 'egen', text: '', conditions } as const
    return this.do(actor, command) as FactId
  }

  /** Every head of department in SoB whose part has a side says yes. */
  agree(matter: ForslagId | EscalationId): void {
    for (const head of heads) this.answer(head, matter)
  }

  /** A question that both sides have nominated, that stands on SoB's agenda and that every part agrees to. */
  onSobAgenda(avvikelse = this.raise()): Question {
    const question = this.unanswered(avvikelse)
    this.agree(question.escalation)
    return question
  }

  /** The same before any part has answered. */
  unanswered(avvikelse = this.raise()): Question {
    this.nominateJointly(avvikelse)
    const escalation = this.do('sammankallande', this.escalation(avvikelse)) as EscalationId
    const meeting = this.meeting('sob')
    const item = this.do('samordnare', {
      kind: 'put-on-agenda',
      meeting,
      heading: 'Kallelserutin',
      item: 'beslut',
      subject: escalation,
    }) as AgendaItemId
    return { avvikelse, escalation, item, meeting }
  }

  /** What somebody writes of a proposal; about practice, which Arbvux steers alone, where nothing else is said. */
  proposal(text: Partial<ForslagText> = {}): ForslagText {
    return {
      forum: 'sob',
      heading: 'Praktik i hela staden',
      background: '',
      text: 'SoB beslutar att praktikplatser erbjuds i alla stadsområden.',
      reasons: '',
      reach: 'strategisk',
      delomraden: ['praktik'],
      underlag: [],
      noUnderlag: 'Inget nytt underlag behövs.',
      touchesStyrmodell: false,
      ...text,
    }
  }

  propose(actor: PersonName = 'samordnare', text: Partial<ForslagText> = {}): ForslagId {
    return this.do(actor, { kind: 'share-forslag', text: this.proposal(text) }) as ForslagId
  }

  /** A decision on a proposal between meetings, in its own words. */
  perCapsulam(matter: ForslagId): Extract<Command, { kind: 'decide' }> {
    const forslag = this.state.forslag.find(({ id }) => id === matter)
    const { heading = '', text = '' } = forslag ?? {}
    return { kind: 'decide', matter, decision: 'beslut', heading, text, reasons: '', touchesStyrmodell: false }
  }

  decision(item: AgendaItemId): Extract<Command, { kind: 'decide' }> {
    return {
      kind: 'decide',
      item,
      decision: 'beslut',
      heading: 'Gemensam kallelserutin',
      text: 'SoB beslutar om en gemensam kallelserutin.',
      reasons: '',
      touchesStyrmodell: false,
    }
  }
}
