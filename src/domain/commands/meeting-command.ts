import type { Present } from '../forum/facts.ts'
import type { Medlemskap } from '../forum/medlemskap.ts'
import type { AgendaItem, AgendaItemKind, Paper, StandingKey } from '../meeting/meeting.ts'
import type { Day } from '../shared/day.ts'
import type {
  AgendaItemId,
  AvvikelseId,
  EscalationId,
  ForslagId,
  MedlemskapId,
  MeetingId,
  OversynId,
  UppdragId,
} from '../shared/ids.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'

/** What a point put up by hand may be about. */
type Matter = MeetingId | AvvikelseId | EscalationId | ForslagId | UppdragId | OversynId

/** When and where: HH:MM, Swedish time. */
interface Times {
  readonly start: string
  readonly end: string
  readonly place: string
}

/** What a person writes of a point. */
export type ItemText = Pick<AgendaItem, 'heading' | 'kind' | 'presenter' | 'minutes' | 'proposal'>

/** What can be asked for about meetings, their agendas, the kallelse and the seats of a forum. */
export type MeetingCommand =
  | ({ readonly kind: 'plan-meeting'; readonly forum: ForumKey; readonly day: Day } & Times)
  /** Plans a series: all of it or nothing. */
  | ({ readonly kind: 'plan-meetings'; readonly forum: ForumKey; readonly days: readonly Day[] } & Times)
  | ({ readonly kind: 'change-meeting'; readonly meeting: MeetingId; readonly day: Day } & Times)
  | {
      readonly kind: 'put-on-agenda'
      readonly meeting: MeetingId
      readonly heading: string
      readonly item: AgendaItemKind
      readonly subject?: Matter
      /** The point that this one carries on or corrects. */
      readonly from?: AgendaItemId
    }
  | { readonly kind: 'strike-item'; readonly item: AgendaItemId }
  | { readonly kind: 'restore-item'; readonly item: AgendaItemId }
  /** Moves a point so that it stands right before another, or last. */
  | { readonly kind: 'move-item'; readonly item: AgendaItemId; readonly before: AgendaItemId | 'last' }
  /** `seen` is the point as it stood when the form was opened. */
  | { readonly kind: 'edit-item'; readonly item: AgendaItemId; readonly seen: ItemText; readonly text: ItemText }
  | { readonly kind: 'set-papers'; readonly item: AgendaItemId; readonly papers: readonly Paper[] }
  /** Adds a point to the forum's template. */
  | {
      readonly kind: 'add-standing-point'
      readonly forum: ForumKey
      readonly heading: string
      readonly standing: StandingKey
    }
  | { readonly kind: 'fill-agenda'; readonly meeting: MeetingId }
  /** Puts a point off or sends it back; it goes on at the named meeting, or waits. */
  | {
      readonly kind: 'carry-over'
      readonly item: AgendaItemId
      readonly how: 'bordlagd' | 'aterremitterad'
      readonly to?: MeetingId
      readonly text: string
    }
  | { readonly kind: 'continue-item'; readonly item: AgendaItemId; readonly meeting: MeetingId }
  | { readonly kind: 'publish-kallelse'; readonly meeting: MeetingId; readonly text: string }
  | { readonly kind: 'withdraw-kallelse'; readonly meeting: MeetingId; readonly text: string }
  | {
      readonly kind: 'note-narvaro'
      readonly meeting: MeetingId
      readonly present: readonly Present[]
      readonly text: string
    }
  /** `asOwner`: the person owns the site and sits in no forum. The list's own rights say whether that is so. */
  | { readonly kind: 'add-medlemskap'; readonly seat: Medlemskap; readonly asOwner: boolean }
  | {
      readonly kind: 'end-medlemskap'
      readonly medlemskap: MedlemskapId
      readonly to: Day
      readonly asOwner: boolean
    }
