import type { Day } from '../shared/day.ts'

/** A party to the collaboration, e.g. `sf-hisingen`. Data of the version, so that another municipality can have its own. */
export type PartKey = string
/** The two sides that steer together or apart: `arbvux` and `sf` in Göteborg. */
export type SideKey = string
export type StadsomradeKey = string
export type OmradeKey = string
export type DelomradeKey = string
/** The forums that the directive itself names. */
export type NamedForumKey = 'sob' | 'samverkan' | 'analys'
/** A working group that SoB has set up by a decision. */
export type GruppKey = `grupp-${string}`
/** Whoever holds meetings in the app. */
export type ForumKey = NamedForumKey | GruppKey

export interface Part {
  readonly key: PartKey
  readonly name: string
  readonly short: string
  /** The side it belongs to; a part without a side is heard but never required. */
  readonly side?: SideKey
  readonly stadsomrade?: StadsomradeKey
  /** Whether the directive binds this part. */
  readonly bound: boolean
}

export interface Side {
  readonly key: SideKey
  readonly name: string
  /** The name inside a sentence. */
  readonly inText: string
}

/** What a person is in a forum. Titles are values of one union so that no page spells them in its own way. */
export type Role =
  | 'representant'
  | 'sammankallande'
  | 'avdelningschef'
  | 'samordnare'
  | 'verksamhetschef'
  | 'representerande-chef'
  | 'analysansvarig'
  | 'lokalt-analysansvarig'
  | 'analytiker'
  /** Has a seat in a working group. */
  | 'deltagare'
  /** Sits in for someone of the same part who is absent; holds no mandate (rule MF-3). */
  | 'ersattare'
  /** Keeps the text of the styrmodell and leads its yearly översyn; appointed by SoB, and has no place at its table. */
  | 'dokumentansvarig'

export interface Forum {
  readonly key: ForumKey
  readonly name: string
  readonly short: string
  /** How the version itself ranks the forum: one that decides, or one that collaborates and prepares. */
  readonly kind: 'strategic-decision' | 'operative-decision' | 'operative-collaboration' | 'analysis' | 'working-group'
  readonly seats: readonly { readonly role: Role; readonly part: PartKey }[]
  /** Who convenes it: plans its meetings and keeps its agenda. */
  readonly convenor: Role
  readonly mandate: string
}

export interface Delomrade {
  readonly key: DelomradeKey
  readonly name: string
  /** Who steers, where it differs from the område's own division. */
  readonly styrning?: readonly SideKey[]
  readonly utforare: readonly SideKey[]
  readonly about: string
}

export interface Omrade {
  readonly key: OmradeKey
  readonly name: string
  /** Two sides here mean shared styrning: neither decides alone. */
  readonly styrning: readonly SideKey[]
  /** Its insatser lead to a job or to studies themselves; those of other områden do so together with one of these. */
  readonly jobFocused?: true
  readonly delomraden: readonly Delomrade[]
}

/** On what ground a question may be lifted to SoB. */
export type EscalationGround = 'gemensamt-nominerad' | 'oeniga' | 'strategisk'

/** A value that the directive leaves open. It is shown as an assumption until SoB has decided it. */
export interface Assumed<T> {
  readonly value: T
  readonly decidedBySoB: boolean
}

/** One version of the directive as data: everything the app computes its behaviour from. */
export interface Styrmodell {
  readonly id: `styrmodell:${string}`
  readonly name: string
  /** SoB's decision that adopted it; none for those that the app came with. */
  readonly adoptedBy?: `beslut:${string}`
  /** The version that it was made from, whose rules of the app it keeps; none for those that the app came with. */
  readonly basedOn?: Styrmodell['id']
  readonly document: {
    readonly type: 'policy' | 'riktlinje' | 'regel' | 'anvisning' | 'rutin' | 'instruktion'
    readonly decidedOn?: Day
    readonly decidedBy: string
    readonly validUntil: 'tills vidare' | Day
  }
  /** The first day that it governs, and whether that day is printed in the document or assumed by us. */
  readonly inForceFrom: Day
  readonly inForceFromAssumed: boolean
  readonly parts: readonly Part[]
  readonly sides: readonly Side[]
  readonly stadsomraden: readonly { readonly key: StadsomradeKey; readonly name: string }[]
  readonly forums: readonly Forum[]
  /** What every working group has in common; its name and purpose stand in the decision that set it up. */
  readonly workingGroup: Omit<Forum, 'key' | 'seats'>
  readonly omraden: readonly Omrade[]
  readonly principles: { readonly strategic: readonly string[]; readonly operative: readonly string[] }
  readonly escalation: {
    readonly grounds: readonly EscalationGround[]
    /** Jointly nominated: at least one person of each of these sides, and so many different persons in all. */
    readonly joint: Assumed<{ readonly sides: readonly SideKey[]; readonly persons: number }>
  }
  /** When the parts that must agree have agreed; SF counts as each of the four. */
  readonly agreement: Assumed<{
    /** How a part that must agree keeps a question from being decided. */
    readonly hinders: readonly ('ej-svarat' | 'avstyrker' | 'tillstyrker-med-villkor' | 'avstar')[]
    /** Whether at least one part of each side that steers must be for it: a side where all abstain has not agreed. */
    readonly eachSideSupports: boolean
  }>
  readonly deadlines: {
    readonly avvikelseAnsweredWithinDays: Assumed<number>
    /** The number of SoB meetings within which an escalation is answered: 2 is its next meeting but one. */
    readonly escalationWithinMeetings: Assumed<number>
    readonly decisionReviewedAfterMonths: Assumed<number>
  }
  readonly minutes: { readonly justerare: Assumed<number> }
  /** The yearly översyn. */
  readonly review: { readonly everyMonths: number; readonly decidedBy: ForumKey }
}
