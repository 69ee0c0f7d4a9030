import { avvikelser } from './sv/avvikelser.ts'
import { beslut } from './sv/beslut.ts'
import { common } from './sv/common.ts'
import { dokument } from './sv/dokument.ts'
import { forms } from './sv/forms.ts'
import { governance } from './sv/governance.ts'
import { ko } from './sv/ko.ts'
import { moten } from './sv/moten.ts'
import { oversikt } from './sv/oversikt.ts'
import { personas } from './sv/personas.ts'
import { sakerhetskontroll } from './sv/sakerhetskontroll.ts'
import { styrmodell } from './sv/styrmodell.ts'
import { tillSob } from './sv/till-sob.ts'
import { uppdrag } from './sv/uppdrag.ts'

/** Every sentence that people read, in Swedish: one area for each page, and what all pages share. */
export const sv = {
  avvikelser,
  beslut,
  common,
  dokument,
  forms,
  governance,
  ko,
  moten,
  oversikt,
  personas,
  sakerhetskontroll,
  styrmodell,
  tillSob,
  uppdrag,
} as const
