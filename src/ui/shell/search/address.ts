import type { FoundKind, SearchEntry } from '../../../domain/search/entries.ts'

const places: Readonly<Record<FoundKind, string>> = {
  avvikelse: '/avvikelser',
  eskalering: '/till-sob',
  forslag: '/forslag',
  beslut: '/beslut',
  uppdrag: '/uppdrag',
  insats: '/tjansteutbud',
  mote: '/moten',
  punkt: '/moten',
  underlag: '/underlag',
  andringsforslag: '/oversyn/forslag',
  behov: '/oversyn/mellan',
  avsnitt: '/styrmodell',
}

/** Where what was found has its page. */
export function addressOf({ kind, key }: Pick<SearchEntry, 'kind' | 'key'>): string {
  // Noted needs stand together on one page.
  return kind === 'behov' ? places[kind] : `${places[kind]}/${key}`
}
