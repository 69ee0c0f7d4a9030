import type { FoundKind } from '../../../domain/search/entries.ts'

const kinds = {
  avvikelse: 'Avvikelse',
  eskalering: 'Fråga till SoB',
  forslag: 'Förslag',
  beslut: 'Beslut',
  uppdrag: 'Uppdrag',
  insats: 'Insats',
  mote: 'Möte',
  punkt: 'Punkt på möte',
  underlag: 'Underlag',
  andringsforslag: 'Ändringsförslag',
  behov: 'Noterat behov',
  avsnitt: 'Avsnitt i styrmodellen',
} as const satisfies Record<FoundKind, string>

/** Search from every page. */
export const sok = {
  title: 'Sök i Styrforum',
  label: 'Ord att söka efter',
  placeholder: 'Rubrik, beslutsnummer eller ord i texten',
  only: 'Visa bara',
  hits: 'Träffar',
  count_zero: 'Inga träffar.',
  count_one: '{{count}} träff.',
  count_other: '{{count}} träffar.',
  best: 'De {{shown}} bästa visas.',
  none: 'Inget innehåller ”{{words}}”. Pröva ett annat ord, eller en del av ordet.',
  help: 'Söker i allt som du får läsa, från avvikelser, beslut och möten till översynen och styrmodellens text. Ett ord hittas i alla böjningar.',
  keys: 'Pil upp och ned väljer, Enter öppnar, Esc stänger.',
  close: 'Stäng sökningen',
  kind: kinds,
} as const
