import type { AgendaItemKind, Paper, Seat } from '../meeting/meeting.ts'
import type { MinutesFact } from '../minutes/facts.ts'
import type { Day } from '../shared/day.ts'
import type { Digest } from '../shared/digest.ts'
import type {
  AgendaItemId,
  AvvikelseId,
  DecisionId,
  EscalationId,
  FactId,
  MeetingId,
  UnderlagId,
} from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { Stallningstagande } from '../stallningstagande/stallningstagande.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'

/** What the samverkansgrupp came to when it handled an avvikelse. */
export type Outcome =
  /** The parties agreed on an adjustment. */
  | 'overenskommelse'
  /** Nothing more to do. */
  | 'avslutad'
  /** The question is strategic: not the group's to settle. */
  | 'strategisk'
  /** The parties disagree. */
  | 'oeniga'

/** A point of an agenda as it stood when the kallelse was sent: what later versions are compared with. */
export interface CalledPoint {
  readonly item: AgendaItemId
  readonly heading: string
  readonly kind: AgendaItemKind
  readonly subject?: string
  readonly presenter?: Seat
  readonly minutes?: number
  readonly proposal?: string
  readonly papers?: readonly Paper[]
}

/** A meeting as it was called: when and where, and its agenda. */
export interface Called {
  readonly day: Day
  readonly start: string
  readonly end: string
  readonly place: string
  readonly points: readonly CalledPoint[]
}

/** A seat that was taken at a meeting, by the one who holds it or by somebody who sat in. */
export interface Present extends Seat {
  readonly substitute?: true
}

/** Something that happened in a forum. Written once, never changed; who and when are SharePoint's own words. */
export type ForumFact =
  | { readonly kind: 'nominering'; readonly forum: ForumKey; readonly avvikelse: AvvikelseId; readonly text: string }
  /** The person takes their own nomination back. */
  | {
      readonly kind: 'atertagen-nominering'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly text: string
    }
  /** The person says why they do not nominate. */
  | {
      readonly kind: 'avbojd-nominering'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly text: string
    }
  | {
      readonly kind: 'behandling'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly meeting: MeetingId
      readonly item: AgendaItemId
      readonly outcome: Outcome
      readonly text: string
    }
  /** The answer has stood on the samverkansgrupp's agenda and been taken up. */
  | {
      readonly kind: 'aterforing'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly decision: DecisionId
      readonly meeting: MeetingId
      readonly item: AgendaItemId
      readonly text: string
    }
  /** The one who raised the question has read the answer. */
  | {
      readonly kind: 'kvittens'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly decision: DecisionId
      readonly text: string
    }
  /** Several avvikelser are carried on as one question: one of them leads, the others go along. */
  | {
      readonly kind: 'buntning'
      readonly forum: ForumKey
      /** The one that leads. */
      readonly avvikelse: AvvikelseId
      readonly others: readonly AvvikelseId[]
      /** The bunt that this one takes the place of, with more that go along. */
      readonly enlarges?: FactId
      readonly text: string
    }
  /** The bunt is undone: each goes its own way again. */
  | {
      readonly kind: 'upplost-bunt'
      readonly forum: ForumKey
      readonly avvikelse: AvvikelseId
      readonly others: readonly AvvikelseId[]
      readonly bunt: FactId
      readonly text: string
    }
  /** SoB put the question off to a later meeting. */
  | {
      readonly kind: 'bordlaggning'
      readonly forum: ForumKey
      readonly escalation: EscalationId
      readonly meeting: MeetingId
      readonly item: AgendaItemId
      readonly text: string
    }
  | Stallningstagande
  | MinutesFact
  /** A point was put off, or sent back to be worked on, with the reason. */
  | {
      readonly kind: 'uppskjuten'
      readonly forum: ForumKey
      readonly meeting: MeetingId
      readonly item: AgendaItemId
      readonly how: 'bordlagd' | 'aterremitterad'
      readonly text: string
    }
  /** The agenda is published to the forum. A later one replaces it. */
  | {
      readonly kind: 'kallelse'
      readonly forum: ForumKey
      readonly meeting: MeetingId
      readonly called: Called
      readonly text: string
    }
  /** A kallelse is taken back, with the reason; the agenda is a draft again. */
  | {
      readonly kind: 'aterkallad-kallelse'
      readonly forum: ForumKey
      readonly meeting: MeetingId
      readonly kallelse: FactId
      readonly text: string
    }
  /** Another of the analysis group than the writer says that an underlag holds, in this wording. */
  | {
      readonly kind: 'kvalitetssakring'
      readonly forum: ForumKey
      readonly underlag: UnderlagId
      readonly wording: Digest
      readonly text: string
    }
  /** Who was there. A later one replaces it. */
  | {
      readonly kind: 'narvaro'
      readonly forum: ForumKey
      readonly meeting: MeetingId
      readonly present: readonly Present[]
      readonly text: string
    }

export type FactKind = ForumFact['kind']
export type FactOf<K extends FactKind> = Stored<Extract<ForumFact, { kind: K }>, FactId>
export type StoredFact = Stored<ForumFact, FactId>
