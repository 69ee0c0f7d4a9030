import type { Avvikelse } from '../avvikelse/avvikelse.ts'
import type { DecisionKind } from '../decision/decision.ts'
import type { PartPosition } from '../escalation/escalation.ts'
import type { Forankring } from '../forankring/forankring.ts'
import type { Forslag } from '../forslag/forslag.ts'
import type { Outcome } from '../forum/facts.ts'
import type { NoteCommand } from '../meeting/notes.ts'
import type { Change } from '../shared/change.ts'
import type { Day, Instant } from '../shared/day.ts'
import type { Digest } from '../shared/digest.ts'
import type {
  AgendaItemId,
  AvvikelseId,
  DecisionId,
  EscalationId,
  ForslagId,
  MeetingId,
  PersonId,
  UnderlagId,
  UppdragId,
} from '../shared/ids.ts'
import type { NoticeKind } from '../shared/notice-kinds.ts'
import type { Refusal } from '../shared/refusal.ts'
import type { TakenStance, Weight } from '../stallningstagande/stallningstagande.ts'
import type { EscalationGround, ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import type { Underlag } from '../underlag/underlag.ts'
import type { StepKind } from '../uppdrag/step.ts'
import type { FromAbove } from '../uppdrag/uppdrag.ts'
import type { MeetingCommand } from './meeting-command.ts'
import type { OversynCommand } from './oversyn-command.ts'
import type { SaneringCommand } from './sanering-command.ts'

/** What a person writes of an avvikelse; the part and the version are not theirs to choose. */
export type AvvikelseText = Omit<Avvikelse, 'part' | 'styrmodell'>

/** What a person writes of a proposal. */
export type ForslagText = Omit<Forslag, 'part' | 'styrmodell' | 'state' | 'from'>

/** Everything that a person can ask for. */
export type Command =
  | { readonly kind: 'share-avvikelse'; readonly text: AvvikelseText }
  /** `seen` is the text as it stood when the form was opened: what has changed since is not this person's doing. */
  | {
      readonly kind: 'edit-avvikelse'
      readonly avvikelse: AvvikelseId
      readonly seen: AvvikelseText
      readonly text: AvvikelseText
    }
  | { readonly kind: 'nominate'; readonly avvikelse: AvvikelseId; readonly reason: string }
  | { readonly kind: 'withdraw-nomination'; readonly avvikelse: AvvikelseId }
  | { readonly kind: 'decline-nomination'; readonly avvikelse: AvvikelseId; readonly reason: string }
  | MeetingCommand
  | NoteCommand
  | OversynCommand
  | SaneringCommand
  /** What the actor does not want to be told of in the activity feed. */
  | { readonly kind: 'choose-notices'; readonly off: readonly NoticeKind[] }
  /** Names who approves the minutes of a meeting. */
  | { readonly kind: 'name-justerare'; readonly meeting: MeetingId; readonly persons: readonly PersonId[] }
  /** Fixes the text of the minutes and lays it before those who approve it. */
  | { readonly kind: 'lay-protokoll'; readonly meeting: MeetingId }
  /** Approves the text with that digest; what is objected to is named point by point. */
  | {
      readonly kind: 'justera'
      readonly meeting: MeetingId
      readonly digest: Digest
      readonly objections: readonly { readonly item: AgendaItemId; readonly text: string }[]
    }
  | { readonly kind: 'set-diarienummer'; readonly meeting: MeetingId; readonly diarienummer: string }
  /** Puts SoB's answer to an avvikelse on the samverkansgrupp's agenda. */
  | { readonly kind: 'put-answer-on-agenda'; readonly meeting: MeetingId; readonly avvikelse: AvvikelseId }
  | { readonly kind: 'handle-avvikelse'; readonly item: AgendaItemId; readonly outcome: Outcome; readonly text: string }
  | {
      readonly kind: 'escalate'
      readonly avvikelse: AvvikelseId
      readonly ground: EscalationGround
      readonly background: string
      readonly positions: readonly PartPosition[]
      readonly proposal: string
    }
  | { readonly kind: 'postpone'; readonly item: AgendaItemId; readonly text: string }
  /** `item` is the point without a matter that the proposal was written for: it becomes what the point is about. */
  | { readonly kind: 'share-forslag'; readonly text: ForslagText; readonly item?: AgendaItemId }
  /** `seen` is the proposal as it stood when the form was opened. */
  | {
      readonly kind: 'edit-forslag'
      readonly forslag: ForslagId
      readonly seen: ForslagText
      readonly text: ForslagText
    }
  | { readonly kind: 'withdraw-forslag'; readonly forslag: ForslagId }
  | { readonly kind: 'reopen-forslag'; readonly forslag: ForslagId }
  /** Puts a proposal to the forum that may decide it. */
  | { readonly kind: 'lift-forslag'; readonly forslag: ForslagId }
  /** How the actor's part stands to a matter. `wording` is the digest of what was read. */
  | {
      readonly kind: 'take-position'
      readonly matter: ForslagId | EscalationId
      readonly wording: Digest
      readonly stance: TakenStance
      readonly weight: Weight
      readonly text: string
      readonly conditions: string
    }
  | {
      readonly kind: 'decide'
      /** The point of the meeting; without one the decision is taken between meetings. */
      readonly item?: AgendaItemId
      /** What is decided; without it, what the point is about. */
      readonly matter?: ForslagId | EscalationId
      readonly decision: DecisionKind
      readonly heading: string
      /** An answer has words of its own; a decision has those that the parts agreed on, and no others. */
      readonly text: string
      readonly reasons: string
      readonly touchesStyrmodell: boolean
      /** When it is to be looked at again; as the styrmodell says where it is not given. */
      readonly reviewOn?: Day
      /** Asked for when the decision gives an assignment. */
      readonly uppdrag?: {
        readonly part: PartKey
        readonly text: string
        readonly due: Day
        readonly involved?: readonly PartKey[]
        /** The forum or working group that does the work. */
        readonly group?: ForumKey
        readonly joint?: boolean
      }
    }
  /** Writes in the members of a working group as the decision says. */
  | { readonly kind: 'seat-grupp'; readonly decision: DecisionId }
  /** The group has taken up SoB's answer at its meeting. */
  | { readonly kind: 'bring-back'; readonly item: AgendaItemId; readonly text: string }
  /** The samordnare notes an uppdrag from above. No due day is one without a date. */
  | ({ readonly kind: 'note-uppdrag' } & FromAbove & {
        readonly heading: string
        readonly text: string
        readonly part: PartKey
        readonly involved: readonly PartKey[]
        readonly due: Day | ''
        readonly joint: boolean
      })
  /** Without an id a new one; with it a change, and in `seen` what the form showed when it was opened. */
  | {
      readonly kind: 'share-underlag'
      readonly underlag?: UnderlagId
      readonly seen?: Underlag
      readonly value: Underlag
    }
  | { readonly kind: 'assure-underlag'; readonly underlag: UnderlagId }
  | {
      readonly kind: 'take-step'
      readonly uppdrag: UppdragId
      readonly step: StepKind
      readonly part: PartKey
      readonly text: string
    }
  /** A representative says how far the own part has come with carrying a decision home. */
  | ({ readonly kind: 'anchor' } & Forankring)
  /** Lets several avvikelser go on as one question. */
  | {
      readonly kind: 'make-bunt'
      readonly lead: AvvikelseId
      readonly others: readonly AvvikelseId[]
      readonly text: string
    }
  /** More avvikelser go along in a bunt that is not lifted. */
  | {
      readonly kind: 'join-bunt'
      /** Any of those that go in the bunt. */
      readonly bunt: AvvikelseId
      readonly more: readonly AvvikelseId[]
      readonly text: string
    }
  /** Undoes the bunt that the avvikelse goes in. */
  | { readonly kind: 'dissolve-bunt'; readonly avvikelse: AvvikelseId }
  /** The one who raised the question has read the answer. */
  | { readonly kind: 'acknowledge'; readonly avvikelse: AvvikelseId }

export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>

/** What a command is judged by, all handed in: the domain knows no clock, no chance and no signed-in user. */
export interface Context {
  readonly now: Instant
  readonly actor: PersonId
  /** Fresh keys for what the command adds; one that adds more makes the rest from the first (`nthKey`, `pairKey`). */
  readonly keys: readonly [string, string, string, string]
}

/** The answer to a command: what to write, or why not. */
export type Verdict =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal }

export function accept(...changes: readonly Change[]): Verdict {
  return { ok: true, changes }
}

export function refuse(refusal: Refusal): Verdict {
  return { ok: false, refusal }
}
