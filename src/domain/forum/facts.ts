import type { AgendaItemId, AvvikelseId, DecisionId, EscalationId, FactId, MeetingId } from '../shared/ids.ts'
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

export type FactKind = ForumFact['kind']
export type FactOf<K extends FactKind> = Stored<Extract<ForumFact, { kind: K }>, FactId>
export type StoredFact = Stored<ForumFact, FactId>
