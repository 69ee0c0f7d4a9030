import { type Digest, digestOf } from '../shared/digest.ts'
import type {
  DelomradeKey,
  EscalationGround,
  ForumKey,
  OmradeKey,
  PartKey,
  Role,
  SideKey,
} from '../styrmodell/styrmodell.ts'
import type { Block, Section, SectionId } from '../styrmodell/text/text.ts'

/** A change of the model: what the app itself goes by. */
export type ModelAndring =
  | { readonly kind: 'flytta-delomrade'; readonly delomrade: DelomradeKey; readonly to: OmradeKey }
  /** Who steers a whole område. */
  | { readonly kind: 'styrning-omrade'; readonly omrade: OmradeKey; readonly sides: readonly SideKey[] }
  /** Who steers one delområde; no side means as its område. */
  | { readonly kind: 'styrning-delomrade'; readonly delomrade: DelomradeKey; readonly sides: readonly SideKey[] }
  | { readonly kind: 'utforare'; readonly delomrade: DelomradeKey; readonly sides: readonly SideKey[] }
  /** A part gets a place in a forum, or loses it. */
  | {
      readonly kind: 'plats'
      readonly forum: ForumKey
      readonly role: Role
      readonly part: PartKey
      readonly how: 'ny' | 'bort'
    }
  | { readonly kind: 'eskaleringsgrunder'; readonly grounds: readonly EscalationGround[] }

/** What an ändringsförslag would change, against the version in force when the översyn was opened. */
export type Andring =
  /** The whole new wording of a section. */
  | {
      readonly kind: 'avsnitt'
      readonly section: SectionId
      readonly heading: string
      readonly blocks: readonly Block[]
    }
  /** A section that is not there, after one that is; first in the document where `after` is empty. */
  | {
      readonly kind: 'nytt-avsnitt'
      readonly after: SectionId | ''
      readonly section: Section
      /** Its turn among several that come after the same one; those without come first. */
      readonly place?: number
    }
  | { readonly kind: 'utgar'; readonly section: SectionId }
  | { readonly kind: 'modell'; readonly change: ModelAndring }

const known = new WeakMap<Andring, Digest>()

/** What a recommendation names, so that a proposal which is written anew asks anew. */
export function andringDigest(andring: Andring): Digest {
  const found = known.get(andring)
  if (found) return found
  const digest = digestOf(andring)
  known.set(andring, digest)
  return digest
}

/** The section that it stands at; a change of the model stands at none. */
export function sectionOfAndring(andring: Andring): SectionId | undefined {
  switch (andring.kind) {
    case 'avsnitt':
    case 'utgar':
      return andring.section
    case 'nytt-avsnitt':
      return andring.after
    case 'modell':
      return undefined
  }
}
