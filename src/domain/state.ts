import type { StoredAvvikelse } from './avvikelse/avvikelse.ts'
import type { StoredDecision } from './decision/decision.ts'
import type { StoredEscalation } from './escalation/escalation.ts'
import type { StoredForankring } from './forankring/forankring.ts'
import type { StoredForslag } from './forslag/forslag.ts'
import type { StoredFact } from './forum/facts.ts'
import type { StoredMedlemskap } from './forum/medlemskap.ts'
import type { StoredAgendaItem, StoredMeeting } from './meeting/meeting.ts'
import type { StoredNoticeChoice } from './notices/choice.ts'
import type { StoredOversynFact } from './oversyn/facts.ts'
import type { StoredAvsnittRow, StoredVersionRow } from './oversyn/version.ts'
import type { StoredSanering } from './sanering/sanering.ts'
import type { Unreadable } from './shared/stored.ts'
import type { ForumKey, Styrmodell } from './styrmodell/styrmodell.ts'
import type { StoredUnderlag } from './underlag/underlag.ts'
import type { StoredStep } from './uppdrag/step.ts'
import type { StoredUppdrag } from './uppdrag/uppdrag.ts'

/** Everything that one reader can see, read out of the lists. Never changed in place. */
export interface State {
  readonly medlemskap: readonly StoredMedlemskap[]
  readonly meetings: readonly StoredMeeting[]
  readonly items: readonly StoredAgendaItem[]
  readonly facts: readonly StoredFact[]
  readonly avvikelser: readonly StoredAvvikelse[]
  readonly escalations: readonly StoredEscalation[]
  readonly forslag: readonly StoredForslag[]
  readonly decisions: readonly StoredDecision[]
  readonly uppdrag: readonly StoredUppdrag[]
  /** What has happened to the uppdrag. */
  readonly steps: readonly StoredStep[]
  readonly underlag: readonly StoredUnderlag[]
  readonly forankringar: readonly StoredForankring[]
  /** What has happened in the yearly översyner. */
  readonly oversynFacts: readonly StoredOversynFact[]
  /** What people do not want to be told of in the activity feed. */
  readonly noticeChoices: readonly StoredNoticeChoice[]
  /** Versions of the styrmodell that lie in their list, drafts among them, and their sections. */
  readonly versionRows: readonly StoredVersionRow[]
  readonly avsnittRows: readonly StoredAvsnittRow[]
  /** What has been ordered to be taken out, and why. */
  readonly saneringar: readonly StoredSanering[]
  /** Rows that could not be read, to be shown with a warning. */
  readonly unreadable: readonly Unreadable[]
  /** The forums whose own lists this reader may see. What lies in the others can neither be checked nor denied. */
  readonly forumsSeen: readonly ForumKey[]
  /** The versions of the styrmodell that have been adopted, oldest first: those the app came with, and SoB's own. */
  readonly versions: readonly Styrmodell[]
}

/** A state without anything in it, as a reader sees it who may see these forums. */
export function emptyState(forumsSeen: readonly ForumKey[], versions: readonly Styrmodell[]): State {
  return {
    medlemskap: [],
    meetings: [],
    items: [],
    facts: [],
    avvikelser: [],
    escalations: [],
    forslag: [],
    decisions: [],
    uppdrag: [],
    steps: [],
    underlag: [],
    forankringar: [],
    oversynFacts: [],
    noticeChoices: [],
    versionRows: [],
    avsnittRows: [],
    saneringar: [],
    unreadable: [],
    forumsSeen,
    versions,
  }
}
