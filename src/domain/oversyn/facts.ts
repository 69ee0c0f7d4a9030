import type { Day } from '../shared/day.ts'
import type { Digest } from '../shared/digest.ts'
import type { OversynId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { Weight } from '../stallningstagande/stallningstagande.ts'
import type { LagrumKey } from '../styrmodell/lagrum.ts'
import type { PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { SectionId } from '../styrmodell/text/text.ts'
import type { Andring } from './andring.ts'
import type { Plan } from './plan.ts'

/** What dokumentansvarig recommends of an ändringsförslag. */
export type Recommendation = 'tillstyrks' | 'andras' | 'avstyrks'

/** How a part stands to a draft, or to one section of it. */
export type RemissStance = 'tillstyrker' | 'har-synpunkter' | 'avstyrker'

/** What a part says of one section of a draft. */
export interface SectionAnswer {
  readonly section: SectionId
  readonly stance: RemissStance
  readonly text: string
}

/** What lies in the basket of an översyn: `beslut:…`, `avvikelser:…`, `lagrum:…`, `oversyn:…`. */
export type BasketKey = string

/** Something that happened in the yearly översyn. Written once; who and when are SharePoint's own words. */
export type OversynFact =
  /** Its id names the översyn. `base` is the version that is looked over. */
  | {
      readonly kind: 'oppnad'
      readonly year: number
      readonly plan: Plan
      readonly base: Styrmodell['id']
      readonly text: string
    }
  | { readonly kind: 'plan'; readonly oversyn: OversynId; readonly plan: Plan; readonly text: string }
  /** No more ändringsförslag from the parts. */
  | { readonly kind: 'frysning'; readonly oversyn: OversynId; readonly text: string }
  /** Its id names the ändringsförslag. `text` is the reason. */
  | {
      readonly kind: 'andringsforslag'
      readonly oversyn: OversynId
      readonly part: PartKey
      readonly heading: string
      readonly andring: Andring
      readonly text: string
      /** What in the basket it answers. */
      readonly origin?: BasketKey
    }
  /** The one who made it writes it anew. */
  | {
      readonly kind: 'omskrivning'
      readonly oversyn: OversynId
      readonly forslag: OversynId
      readonly heading: string
      readonly andring: Andring
      readonly text: string
    }
  | { readonly kind: 'aterkallelse'; readonly oversyn: OversynId; readonly forslag: OversynId; readonly text: string }
  | {
      readonly kind: 'rekommendation'
      readonly oversyn: OversynId
      readonly forslag: OversynId
      /** The digest of the wording that it is about. */
      readonly wording: Digest
      readonly stance: Recommendation
      /** The wording that is recommended instead. */
      readonly andring?: Andring
      readonly text: string
    }
  /** The proposer's answer to a recommendation. */
  | {
      readonly kind: 'svar'
      readonly oversyn: OversynId
      readonly forslag: OversynId
      readonly recommendation: OversynId
      readonly accepts: boolean
      readonly text: string
    }
  /** A draft goes to the parts. */
  | {
      readonly kind: 'remiss'
      readonly oversyn: OversynId
      readonly version: Styrmodell['id']
      readonly digest: Digest
      readonly back: Day
      readonly text: string
    }
  | {
      readonly kind: 'remissvar'
      readonly oversyn: OversynId
      readonly remiss: OversynId
      readonly part: PartKey
      readonly stance: RemissStance
      readonly weight: Weight
      readonly sections: readonly SectionAnswer[]
      readonly text: string
    }
  /** A point of the basket is left, now or for good. */
  | {
      readonly kind: 'korgval'
      readonly oversyn: OversynId
      readonly item: BasketKey
      readonly choice: 'nasta-ar' | 'avford'
      readonly text: string
    }
  /** Ended without a new version; what was open goes to the next one. */
  | { readonly kind: 'avslutad'; readonly oversyn: OversynId; readonly text: string }
  /** Between reviews: something that the next one should look at. */
  | {
      readonly kind: 'behov'
      readonly part: PartKey
      readonly heading: string
      readonly section?: SectionId
      readonly text: string
    }
  /** Between reviews: a noted need has been looked at. It is settled, or waits for the next översyn. */
  | {
      readonly kind: 'behov-uppfoljt'
      readonly behov: OversynId
      readonly outcome: 'klart' | 'till-oversyn'
      readonly text: string
    }
  /** Between reviews: a section of law has got another number, from a day. */
  | {
      readonly kind: 'lagrum'
      readonly lagrum: LagrumKey
      readonly law: string
      readonly chapter: number
      readonly paragraph: number
      readonly from: Day
      readonly text: string
    }
  /** Another person has read the section in the statute. */
  | { readonly kind: 'lagrum-kontrollerat'; readonly change: OversynId; readonly text: string }

export type StoredOversynFact = Stored<OversynFact, OversynId>
export type OversynFactOf<K extends OversynFact['kind']> = Stored<Extract<OversynFact, { kind: K }>, OversynId>
