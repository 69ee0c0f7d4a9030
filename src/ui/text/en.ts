import { anvisning } from './en/anvisning.ts'
import { arkiv } from './en/arkiv.ts'
import { aviseringar } from './en/aviseringar.ts'
import { avvikelser } from './en/avvikelser.ts'
import { beslut } from './en/beslut.ts'
import { bunt } from './en/bunt.ts'
import { common } from './en/common.ts'
import { dokument } from './en/dokument.ts'
import { flik } from './en/flik.ts'
import { forankring } from './en/forankring.ts'
import { forms } from './en/forms.ts'
import { forslag } from './en/forslag.ts'
import { forumsida } from './en/forumsida.ts'
import { governance } from './en/governance.ts'
import { kallelse } from './en/kallelse.ts'
import { ko } from './en/ko.ts'
import { moten } from './en/moten.ts'
import { motesrum } from './en/motesrum.ts'
import { om } from './en/om.ts'
import { overlamning } from './en/overlamning.ts'
import { oversikt } from './en/oversikt.ts'
import { oversyn } from './en/oversyn.ts'
import { pagaende } from './en/pagaende.ts'
import { personas } from './en/personas.ts'
import { planering } from './en/planering.ts'
import { protokoll } from './en/protokoll.ts'
import { rader } from './en/rader.ts'
import { regler } from './en/regler.ts'
import { rundtur } from './en/rundtur.ts'
import { sakerhetskontroll } from './en/sakerhetskontroll.ts'
import { sanering } from './en/sanering.ts'
import { sok } from './en/sok.ts'
import { sokMoten } from './en/sok-moten.ts'
import { start } from './en/start.ts'
import { styrmodell } from './en/styrmodell.ts'
import { tillSob } from './en/till-sob.ts'
import { tjansteutbud } from './en/tjansteutbud.ts'
import { underlag } from './en/underlag.ts'
import { uppdrag } from './en/uppdrag.ts'
import { uppfoljning } from './en/uppfoljning.ts'
import type { Sentences, Translation } from './keys.ts'
import type { sv } from './sv.ts'
import { addSentences } from './text.ts'

/** Every sentence in English, in the areas of `sv`. Fetched as one file by whoever reads English, and by nobody else. */
export const en: Translation<typeof sv> = {
  anvisning,
  arkiv,
  aviseringar,
  avvikelser,
  beslut,
  bunt,
  common,
  dokument,
  flik,
  forankring,
  forms,
  forslag,
  forumsida,
  governance,
  kallelse,
  ko,
  motesrum,
  moten,
  om,
  overlamning,
  oversikt,
  oversyn,
  pagaende,
  personas,
  planering,
  protokoll,
  rader,
  rundtur,
  sakerhetskontroll,
  sanering,
  sok,
  sokMoten,
  start,
  styrmodell,
  tillSob,
  tjansteutbud,
  underlag,
  uppdrag,
  uppfoljning,
}

/** Makes the sentences known; from then on English can be spoken. */
export function knowEnglish(): void {
  for (const [area, tree] of Object.entries<Sentences>(en)) addSentences(area, tree, 'en')
  for (const [rule, words] of Object.entries(regler)) addSentences(`regler.${rule}`, { ...words }, 'en')
}
