import { anvisning } from './sv/anvisning.ts'
import { arkiv } from './sv/arkiv.ts'
import { aviseringar } from './sv/aviseringar.ts'
import { avvikelser } from './sv/avvikelser.ts'
import { beslut } from './sv/beslut.ts'
import { bunt } from './sv/bunt.ts'
import { common } from './sv/common.ts'
import { dokument } from './sv/dokument.ts'
import { flik } from './sv/flik.ts'
import { forankring } from './sv/forankring.ts'
import { forms } from './sv/forms.ts'
import { forslag } from './sv/forslag.ts'
import { forumsida } from './sv/forumsida.ts'
import { governance } from './sv/governance.ts'
import { kallelse } from './sv/kallelse.ts'
import { ko } from './sv/ko.ts'
import { moten } from './sv/moten.ts'
import { motesrum } from './sv/motesrum.ts'
import { om } from './sv/om.ts'
import { overlamning } from './sv/overlamning.ts'
import { oversikt } from './sv/oversikt.ts'
import { oversyn } from './sv/oversyn.ts'
import { pagaende } from './sv/pagaende.ts'
import { personas } from './sv/personas.ts'
import { planering } from './sv/planering.ts'
import { protokoll } from './sv/protokoll.ts'
import { rader } from './sv/rader.ts'
import { rundtur } from './sv/rundtur.ts'
import { sakerhetskontroll } from './sv/sakerhetskontroll.ts'
import { sanering } from './sv/sanering.ts'
import { sok } from './sv/sok.ts'
import { sokMoten } from './sv/sok-moten.ts'
import { start } from './sv/start.ts'
import { styrmodell } from './sv/styrmodell.ts'
import { tillSob } from './sv/till-sob.ts'
import { tjansteutbud } from './sv/tjansteutbud.ts'
import { underlag } from './sv/underlag.ts'
import { uppdrag } from './sv/uppdrag.ts'
import { uppfoljning } from './sv/uppfoljning.ts'

/**
 * Every sentence that people read, in Swedish: one area for each page, and what all pages share. A new area is a file
 * in `sv` and its name here.
 *
 * Only the types of this file reach the app. The build looks for the areas that a file names ('moten.title' names
 * `moten`) and lets the file import just those, so a page's sentences are fetched with the page, and a file that is
 * there has its words (`with-pages.ts`). Hence the area stands written out at the head of every key.
 */
export const sv = {
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
  oversikt,
  overlamning,
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
} as const
