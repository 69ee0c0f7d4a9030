import { type Digest, digestOf } from '../shared/digest.ts'
import type { InsatsId } from '../shared/ids.ts'
import type { DelomradeKey } from '../styrmodell/styrmodell.ts'
import { touchedBy } from '../tjansteutbud/change-set.ts'
import type { Forslag, StoredForslag, Wording } from './forslag.ts'

const known = new WeakMap<Wording, Digest>()

/**
 * The digest of what is proposed: its words, its reach and all that it changes. The heading is a name and not part of
 * it. A position names the digest it answers, so a changed proposal asks anew, and a decision cannot say something else.
 */
export function wordingDigest(wording: Wording): Digest {
  const found = known.get(wording)
  if (found) return found
  const { text, reach, delomraden, changeSet, effectiveFrom, grupp, adopts, replaces, repeals, corrects } = wording
  const digest = digestOf({
    text: text.trim(),
    reach,
    delomraden: [...delomraden].sort(),
    changeSet,
    effectiveFrom,
    grupp,
    adopts,
    replaces,
    repeals,
    corrects,
  })
  known.set(wording, digest)
  return digest
}

/** The delområden that an insats has had by the decisions that count; a change of it concerns all of them. */
export type DelomradenOfInsats = ReadonlyMap<InsatsId, ReadonlySet<DelomradeKey>>

/** The delområden that a proposal concerns: those it names, and those of every insats that it touches. */
export function concerned(
  wording: Pick<Wording, 'delomraden' | 'changeSet'>,
  earlier: DelomradenOfInsats,
): DelomradeKey[] {
  const { delomraden, changeSet } = wording
  if (!changeSet) return [...delomraden]
  return [
    ...new Set([
      ...delomraden,
      ...changeSet.adds.flatMap(insats => insats.delomraden),
      ...changeSet.adjusts.flatMap(({ fields }) => fields.delomraden ?? []),
      ...touchedBy(changeSet).flatMap(id => [...(earlier.get(id) ?? [])]),
    ]),
  ]
}

/** The insatser that a proposal touches and that have a delområde which it does not name itself. */
export function broughtInBy(
  { delomraden, changeSet }: Pick<Wording, 'delomraden' | 'changeSet'>,
  earlier: DelomradenOfInsats,
): InsatsId[] {
  if (!changeSet) return []
  return touchedBy(changeSet).filter(id => {
    const { adds, adjusts } = changeSet
    const only = {
      adds: adds.filter(add => add.id === id),
      adjusts: adjusts.filter(one => one.insats === id),
      ends: [],
    }
    const own = [...concerned({ delomraden: [], changeSet: only }, earlier), ...(earlier.get(id) ?? [])]
    return own.some(delomrade => !delomraden.includes(delomrade))
  })
}

/** What a person has written of a proposal, without what the app and the list add. */
export function writtenOf(forslag: StoredForslag): Omit<Forslag, 'part' | 'styrmodell' | 'state' | 'from'> {
  const { id, author, at, editor, editedAt, pending, part, styrmodell, state, from, ...written } = forslag
  return written
}
