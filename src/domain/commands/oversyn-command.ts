import type { Andring } from '../oversyn/andring.ts'
import type { BasketKey, OversynFactOf, Recommendation, RemissStance, SectionAnswer } from '../oversyn/facts.ts'
import type { Plan } from '../oversyn/plan.ts'
import type { Day } from '../shared/day.ts'
import type { Digest } from '../shared/digest.ts'
import type { OversynId } from '../shared/ids.ts'
import type { Weight } from '../stallningstagande/stallningstagande.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { SectionId } from '../styrmodell/text/text.ts'

/** What a person writes of an ändringsförslag. `text` is the reason. */
export interface AndringsforslagText {
  readonly heading: string
  readonly andring: Andring
  readonly text: string
}

/** Everything that can be asked for in the yearly översyn and between two of them. */
export type OversynCommand =
  | { readonly kind: 'open-oversyn'; readonly year: number; readonly plan: Plan; readonly text: string }
  | { readonly kind: 'plan-oversyn'; readonly oversyn: OversynId; readonly plan: Plan; readonly text: string }
  | { readonly kind: 'freeze-oversyn' | 'end-oversyn'; readonly oversyn: OversynId; readonly text: string }
  | {
      readonly kind: 'choose-in-basket'
      readonly oversyn: OversynId
      readonly item: BasketKey
      readonly choice: OversynFactOf<'korgval'>['choice']
      readonly text: string
    }
  | ({
      readonly kind: 'share-andringsforslag'
      readonly oversyn: OversynId
      readonly origin?: BasketKey
    } & AndringsforslagText)
  | ({ readonly kind: 'rewrite-andringsforslag'; readonly forslag: OversynId } & AndringsforslagText)
  | { readonly kind: 'withdraw-andringsforslag'; readonly forslag: OversynId; readonly text: string }
  /** `wording` is the digest of what was read. */
  | {
      readonly kind: 'recommend'
      readonly forslag: OversynId
      readonly wording: Digest
      readonly stance: Recommendation
      readonly andring?: Andring
      readonly text: string
    }
  | {
      readonly kind: 'answer-recommendation'
      readonly forslag: OversynId
      readonly recommendation: OversynId
      readonly accepts: boolean
      readonly text: string
    }
  /** Puts a draft together out of what is accepted. */
  | { readonly kind: 'merge-oversyn'; readonly oversyn: OversynId }
  | {
      readonly kind: 'send-remiss'
      readonly oversyn: OversynId
      readonly version: Styrmodell['id']
      readonly back: Day
      readonly text: string
    }
  | {
      readonly kind: 'answer-remiss'
      readonly remiss: OversynId
      readonly stance: RemissStance
      readonly weight: Weight
      readonly sections: readonly SectionAnswer[]
      readonly text: string
    }
  /** Puts a draft to SoB for adoption. */
  | {
      readonly kind: 'propose-adoption'
      readonly oversyn: OversynId
      readonly version: Styrmodell['id']
      readonly background: string
    }
  | {
      readonly kind: 'note-behov'
      readonly heading: string
      readonly section?: SectionId
      readonly text: string
    }
  | {
      readonly kind: 'follow-up-behov'
      readonly behov: OversynId
      readonly outcome: OversynFactOf<'behov-uppfoljt'>['outcome']
      readonly text: string
    }
  | ({ readonly kind: 'note-lagrum' } & Omit<OversynFactOf<'lagrum'>, 'kind' | 'id' | keyof Signature>)
  | { readonly kind: 'check-lagrum'; readonly change: OversynId; readonly text: string }

type Signature = { author: never; at: never; editor: never; editedAt: never; pending: never }
