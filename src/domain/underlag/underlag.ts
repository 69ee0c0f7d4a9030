import type { UnderlagId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { DelomradeKey } from '../styrmodell/styrmodell.ts'

/** One figure: of what (a stadsområde, an indicator), which year, how much. */
export interface Figure {
  readonly series: string
  readonly year: number
  readonly value: number
}

/** Figures that belong together: the volumes of a need, or an indicator over the years. */
export interface Figures {
  readonly title: string
  /** What is counted, e.g. `hushåll`. */
  readonly unit: string
  /** Where the figures come from, e.g. `Treserva`. */
  readonly source: string
  readonly rows: readonly Figure[]
}

/** An analysis: a need group with its volumes, what it takes to meet the need, and indicators. The ground for SoB's decisions. */
export interface Underlag {
  readonly heading: string
  /** The behovsgrupp that it is about; empty for one about the whole. */
  readonly behovsgrupp: string
  /** What the figures show, in words. */
  readonly text: string
  /** The delområden that a service must hold to meet the need. */
  readonly delomraden: readonly DelomradeKey[]
  /** Needs that nothing meets today. */
  readonly unmet: string
  readonly figures: readonly Figures[]
}

export type StoredUnderlag = Stored<Underlag, UnderlagId>
