import type { StoredEscalation } from '../escalation/escalation.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import type { Digest } from '../shared/digest.ts'
import type { EscalationId, ForslagId } from '../shared/ids.ts'
import type { State } from '../state.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { StoredForslag, Wording } from './forslag.ts'
import { wordingDigest } from './wording.ts'

/** Something that a forum can decide: a proposal, or a lifted question with its own proposal. */
export interface Matter {
  readonly id: ForslagId | EscalationId
  readonly forum: ForumKey
  readonly heading: string
  /** When it was put to the forum. */
  readonly at: string
  readonly wording: Wording
  readonly digest: Digest
  readonly forslag?: StoredForslag
  readonly escalation?: StoredEscalation
}

export function matterOfForslag(forslag: StoredForslag): Matter {
  const { id, forum, heading, at } = forslag
  return { id, forum, heading, at, wording: forslag, digest: wordingDigest(forslag), forslag }
}

const wordings = new WeakMap<StoredEscalation, Wording>()

/** A lifted question goes to SoB and is strategic: what it concerns is what the avvikelse concerned when it was lifted. */
export function matterOfEscalation(escalation: StoredEscalation): Matter {
  const { id, heading, at, proposal } = escalation
  let wording = wordings.get(escalation)
  if (!wording) {
    wording = { heading, text: proposal, reach: 'strategisk', delomraden: escalation.delomraden }
    wordings.set(escalation, wording)
  }
  return { id, forum: 'sob', heading, at, wording, digest: wordingDigest(wording), escalation }
}

export function matterById(id: string, state: State): Matter | undefined {
  const forslag = state.forslag.find(candidate => candidate.id === id)
  if (forslag) return matterOfForslag(forslag)
  const escalation = state.escalations.find(candidate => candidate.id === id)
  return escalation && matterOfEscalation(escalation)
}

/** Whether a point is about a matter, or about the question that the matter answers. */
export function isPointOf(item: StoredAgendaItem, { id, forum, forslag }: Matter): boolean {
  const isAbout = item.subject !== undefined && (item.subject === id || item.subject === forslag?.escalation)
  return item.forum === forum && isAbout
}
