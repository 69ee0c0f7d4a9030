import { type AvvikelseView, viewOf } from '../avvikelse/status.ts'
import { turnOf } from '../avvikelse/turn.ts'
import type { Desk } from '../commands/desk.ts'
import { isSettledOversyn } from '../commands/oversyn-desk.ts'
import { openMatters } from '../commands/stallningstagande.ts'
import type { PartPosition } from '../escalation/escalation.ts'
import { type AnchoringGap, anchoringGaps } from '../forankring/ledger.ts'
import type { Matter } from '../forslag/matter.ts'
import { membersOn } from '../forum/medlemskap.ts'
import { forumsOn } from '../grupp/forums.ts'
import { nextMeeting, type StoredMeeting } from '../meeting/meeting.ts'
import { protokollOf } from '../minutes/protokoll.ts'
import { type AndringsforslagStatus, type AndringsforslagView, isUnanswered } from '../oversyn/forslag-view.ts'
import type { RemissView } from '../oversyn/remiss.ts'
import { currentOversyn } from '../oversyn/view.ts'
import type { Reading } from '../reading.ts'
import type { Instant } from '../shared/day.ts'
import { type PartAnswer, viewOfMatter } from '../stallningstagande/positions.ts'
import { seesForum } from '../styrmodell/forum-key.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import type { UppdragView } from '../uppdrag/view.ts'

/** What lies open for a part on a day: what one who takes over its seat needs to know, as far as the reader may see it. */
export interface Handover {
  /** Those the part is responsible for or takes part in, and that are not approved; the nearest day first. */
  readonly uppdrag: readonly UppdragView[]
  /** The decisions that the part has not anchored. */
  readonly gaps: readonly AnchoringGap[]
  /** The open matters with how the part stands to each. */
  readonly matters: readonly { readonly matter: Matter; readonly answer: PartAnswer }[]
  /** How the part stood when a question was lifted, where the answers given since are not the reader's to see. */
  readonly lifted: readonly { readonly matter: Matter; readonly position: PartPosition }[]
  /** The forums with open matters where the reader may not see how the part stands. */
  readonly withheld: readonly ForumKey[]
  /** What the part has raised and that is not over. */
  readonly raised: readonly AvvikelseView[]
  /** What the part has nominated and that is not over, as far as the reader sees who has nominated. */
  readonly nominated: readonly AvvikelseView[]
  /** The minutes that somebody of the part is to approve, and since when. */
  readonly toApprove: readonly { readonly meeting: StoredMeeting; readonly since: Instant }[]
  /** What the part has proposed in the review under way and that is not settled; and whether it is asked to answer. */
  readonly proposed: readonly { readonly view: AndringsforslagView; readonly isAsked: boolean }[]
  /** The remiss that the part has not answered. */
  readonly remiss: RemissView | undefined
  /** The next meeting of each forum where the part has a seat. */
  readonly meetings: readonly StoredMeeting[]
  /** The forums where the part has a seat and whose meetings and minutes the reader may not see. */
  readonly unseen: readonly ForumKey[]
}

export function handoverOf(part: PartKey, desk: Desk): Handover {
  const { state, reading, model, today } = desk
  const oversyn = currentOversyn(reading, today)
  const remiss = oversyn?.remiss
  const answered = openMatters(desk).flatMap(matter => {
    const { answers, positionsSeen } = viewOfMatter(matter, reading, model, today)
    const answer = answers.find(one => one.part === part)
    return answer ? [{ matter, answer, positionsSeen }] : []
  })
  const open = state.avvikelser
    .map(avvikelse => viewOf(avvikelse, reading))
    .filter(view => turnOf(view).who !== 'nobody')
  const seated = forumsOn(reading, today).filter(forum =>
    membersOn(state.medlemskap, forum, today).some(seat => seat.part === part),
  )
  return {
    uppdrag: reading.uppdrag
      .filter(
        ({ uppdrag, standing, status }) =>
          standing.counts &&
          status.kind !== 'godkant' &&
          (uppdrag.part === part || (uppdrag.involved ?? []).includes(part)),
      )
      .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)),
    gaps: anchoringGaps(reading, today).filter(({ missing }) => missing.some(one => one.part === part)),
    matters: answered.filter(({ positionsSeen }) => positionsSeen),
    lifted: answered.flatMap(({ matter, positionsSeen }) => {
      const position = positionsSeen ? undefined : positionWhenLifted(matter, part, reading)
      return position ? [{ matter, position }] : []
    }),
    withheld: [...new Set(answered.filter(({ positionsSeen }) => !positionsSeen).map(({ matter }) => matter.forum))],
    raised: open.filter(({ avvikelse }) => avvikelse.part === part),
    nominated: open.filter(view => nominationsOf(view).some(nomination => nomination.part === part)),
    toApprove: state.meetings.flatMap(meeting => {
      const status = protokollOf(meeting, reading)
      if (status.kind !== 'framlagt') return []
      const isAsked = status.answers.some(({ justerare, fact }) => justerare.part === part && !fact)
      return isAsked ? [{ meeting, since: status.fact.at }] : []
    }),
    proposed: (oversyn?.forslag ?? []).flatMap(view => {
      const isAsked = oversyn !== undefined && !isSettledOversyn(oversyn) && isUnanswered(view)
      return view.part === part && (unsettled.has(view.status) || isAsked) ? [{ view, isAsked }] : []
    }),
    remiss: remiss?.missing.includes(part) && !remiss.isOver ? remiss : undefined,
    meetings: seated
      .flatMap(forum => nextMeeting(state.meetings, forum, today) ?? [])
      .sort((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1)),
    unseen: seated.filter(forum => !seesForum(state.forumsSeen, forum)),
  }
}

/** What the sammankallande wrote of the part's position; also of a question that somebody has put a proposal on. */
function positionWhenLifted(
  { escalation, forslag }: Matter,
  part: PartKey,
  reading: Reading,
): PartPosition | undefined {
  const lifted = escalation ?? reading.state.escalations.find(({ id }) => id === forslag?.escalation)
  return lifted?.positions.find(position => position.part === part)
}

/** The group's own, or those that a lifted question names for all. */
function nominationsOf({ tally, status }: AvvikelseView): readonly { readonly part: PartKey }[] {
  return 'escalation' in status ? status.escalation.nominations : tally.nominations
}

/** An ändringsförslag that somebody has still to take a stand on, or that the parts disagree about. */
const unsettled: ReadonlySet<AndringsforslagStatus> = new Set(['nytt', 'oenigt'])

/** One without a day comes last. */
function dueOf({ uppdrag }: UppdragView): string {
  return uppdrag.due ?? '9'
}
