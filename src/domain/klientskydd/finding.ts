/** What the scanner can recognise in free text. Swedish in ASCII, since these are the words people and the law use. */
export type FindingKind =
  /** A complete personnummer: a possible birth date, a birth number and a check digit that agrees (folkbokföringslagen 1991:481 18 §). */
  | 'personnummer'
  /** A complete samordningsnummer: built like a personnummer, with 60 added to the day. */
  | 'samordningsnummer'
  /** A number lent by an authority or a school while someone waits for a personnummer: a letter stands first in the birth number. */
  | 'interimsnummer'
  /** A date and four digits: most often a personnummer with a slip of the finger in it. */
  | 'datum-och-siffror'
  /** A telephone number, Swedish or with the country code of a neighbour. */
  | 'telefonnummer'
  /** An e-mail address. */
  | 'e-post'
  /** Initials together with a birth: "A.B. född 1985". */
  | 'initialer'
  /** A street and a house number: "Storgatan 12 B". */
  | 'gatuadress'
  /** A phrase that introduces a person: "klienten heter". */
  | 'klientord'

/**
 * What a finding asks of the one who writes.
 * - `stop`: the text may not be saved while it stands there.
 * - `warning`: looks like a person; the writer decides.
 */
export type Severity = 'stop' | 'warning'

/** How strongly each kind speaks. Only a number with a check digit that agrees is sure enough to stop someone's work. */
export const severityOf: Readonly<Record<FindingKind, Severity>> = {
  personnummer: 'stop',
  samordningsnummer: 'stop',
  interimsnummer: 'warning',
  'datum-och-siffror': 'warning',
  telefonnummer: 'warning',
  'e-post': 'warning',
  initialer: 'warning',
  gatuadress: 'warning',
  klientord: 'warning',
}

/** What a finder hands to the scanner: offsets of the normalised text (UTF-16 units, `end` exclusive). */
export interface Match {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  /** How far the spelling is from how people write such a thing; 0 is ordinary. Decides between two readings of the same characters. */
  readonly oddity: number
}
