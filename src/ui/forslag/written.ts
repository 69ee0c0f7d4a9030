import type { ForslagText } from '../../domain/commands/command.ts'
import type { Reach } from '../../domain/decision/decision.ts'
import { type Relation, relationOf, relations } from '../../domain/decision/standing.ts'
import type { Forslag } from '../../domain/forslag/forslag.ts'
import type { Grupp } from '../../domain/grupp/grupp.ts'
import { type DecisionId, isIdOf } from '../../domain/shared/ids.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { type ChangeSet, noChanges, sizeOf } from '../../domain/tjansteutbud/change-set.ts'

/** What is written in the form, by field: the shape of a draft on the device. */
export type Written = Readonly<Record<string, string>>

/** What drafts of this form are marked with on the device. */
export const draftForm = 'forslag'

export const nothingWritten: Written = {
  forum: '',
  heading: '',
  text: '',
  background: '',
  reasons: '',
  reach: 'strategisk',
  delomraden: '',
  changeSet: '',
  grupp: '',
  effectiveFrom: '',
  relation: '',
  target: '',
  reviewOn: '',
  underlag: '',
  noUnderlag: '',
  touches: '',
  escalation: '',
}

/** The change-set of a draft; an empty one where what lies on the device cannot be read. */
export function changesIn({ changeSet = '' }: Written): ChangeSet {
  if (changeSet === '') return noChanges
  try {
    const read = JSON.parse(changeSet) as Partial<ChangeSet>
    return { adds: read.adds ?? [], adjusts: read.adjusts ?? [], ends: read.ends ?? [] }
  } catch {
    return noChanges
  }
}

/** The working group of a draft; none where what lies on the device cannot be read. */
function gruppIn({ grupp = '' }: Written): Grupp | undefined {
  if (grupp === '') return undefined
  try {
    const read = JSON.parse(grupp) as Partial<Grupp>
    return read.key ? { name: '', purpose: '', ends: '', members: [], ...read, key: read.key } : undefined
  } catch {
    return undefined
  }
}

/** How the proposal would stand to an older decision, if it would. */
export function relationIn({ relation }: Written): Relation | undefined {
  return relations.find(candidate => candidate === relation)
}

export function listIn(text = ''): string[] {
  return text.split(',').filter(Boolean)
}

export function fromForslag(forslag: Forslag): Written {
  const relation = relationOf(forslag)
  return {
    ...nothingWritten,
    forum: forslag.forum,
    heading: forslag.heading,
    text: forslag.text,
    background: forslag.background,
    reasons: forslag.reasons,
    reach: forslag.reach,
    delomraden: forslag.delomraden.join(','),
    changeSet: forslag.changeSet ? JSON.stringify(forslag.changeSet) : '',
    grupp: forslag.grupp ? JSON.stringify(forslag.grupp) : '',
    effectiveFrom: forslag.effectiveFrom ?? '',
    relation: relation ?? '',
    target: (relation && forslag[relation]) ?? '',
    reviewOn: forslag.reviewOn ?? '',
    underlag: forslag.underlag.join(','),
    noUnderlag: forslag.noUnderlag,
    touches: forslag.touchesStyrmodell ? '1' : '',
    escalation: forslag.escalation ?? '',
  }
}

/** The decision that the proposal would take the place of, as the catalogue wants it. */
export function linksIn(written: Written) {
  const relation = relationIn(written)
  return relation ? { [relation]: (written.target ?? '') as DecisionId } : {}
}

/** As the command wants it. What is not chosen stays empty and is told by the domain. */
export function toText(written: Written): ForslagText {
  const changeSet = changesIn(written)
  const grupp = gruppIn(written)
  const { effectiveFrom = '', reviewOn = '', escalation = '', noUnderlag = '' } = written
  const underlag = listIn(written.underlag).filter(id => isIdOf('underlag', id))
  return {
    forum: (written.forum ?? '') as ForumKey,
    heading: written.heading ?? '',
    background: written.background ?? '',
    text: written.text ?? '',
    reasons: written.reasons ?? '',
    reach: (written.reach ?? 'strategisk') as Reach,
    delomraden: listIn(written.delomraden),
    ...(sizeOf(changeSet) > 0 && { changeSet }),
    ...(grupp && { grupp }),
    ...(effectiveFrom && { effectiveFrom }),
    ...linksIn(written),
    ...(reviewOn && { reviewOn }),
    underlag,
    // Why there is none is asked for only where there is none.
    noUnderlag: underlag.length > 0 ? '' : noUnderlag,
    touchesStyrmodell: written.touches === '1',
    ...(isIdOf('eskalering', escalation) && { escalation }),
  }
}
